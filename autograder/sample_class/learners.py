"""The learners of a sample class: made up, and the same ones in every lesson."""

from __future__ import annotations

import random
from dataclasses import dataclass

from cnnlab.text import LANGUAGES, Language

# Neutral given names; the family names say that nobody real is meant.
_GIVEN_NAMES: dict[Language, tuple[str, ...]] = {
    "en": (
        "Alex", "Robin", "Sam", "Riley", "Jamie", "Charlie", "Morgan", "Taylor", "Jordan", "Casey",
    ),
    "ko": (
        "하늘", "바다", "가람", "나래", "다온", "라온", "마루", "보람", "새봄", "아름",
    ),
}  # fmt: skip
_FAMILY_NAME: dict[Language, str] = {"en": "Sample", "ko": "가상"}
_MEAN, _SPREAD = 0.5, 1.0


@dataclass(frozen=True)
class Learner:
    """One simulated learner.

    ability  how good at all of the course's exercises, in logits: 0 solves the usual one half the
             time
    """

    id: str
    first_name: str
    last_name: str
    language: Language
    ability: float


def learners(number: int, seed: int) -> list[Learner]:
    """Return `number` learners; a larger class begins with those of a smaller one."""
    return [_learner(place, seed) for place in range(number)]


def _learner(place: int, seed: int) -> Learner:
    drawn = random.Random(f"{seed} learner {place}")
    # Both languages in every pair of learners, a name for every other pair.
    language: Language = LANGUAGES[(place + random.Random(f"{seed} {place // 2}").randrange(2)) % 2]
    named = place // 2 % 2 == 0
    given, family = _GIVEN_NAMES[language], _FAMILY_NAME[language]
    again = place // 4 // len(given)
    first = given[place // 4 % len(given)] + (f" {again + 1}" if again else "")
    return Learner(
        f"learner-{place + 1:02d}",
        first if named else "",
        family if named else "",
        language,
        drawn.gauss(_MEAN, _SPREAD),
    )
