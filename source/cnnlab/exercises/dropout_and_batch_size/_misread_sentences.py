"""Answers to `misread_sentence`, right and wrong: which sentence became this claim?"""

from __future__ import annotations

import math
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

    Sentence = tuple[str, str, float]  # units, "keep" or "drop", the probability
    Sentences = list[Sentence]


def _dropping(sentence: Sentence) -> float:
    return sentence[2] if sentence[1] == "drop" else 1 - sentence[2]


def _near(one: float, other: float) -> bool:
    return math.isclose(one, other, abs_tol=1e-3)


def _first(
    sentences: Sentences, claim: Sentence, fits: Callable[[Sentence, Sentence], bool]
) -> int | None:
    """Return the index of the first sentence that fits the claim, as a loop would find it."""
    found = (index for index, sentence in enumerate(sentences) if fits(sentence, claim))
    return next(found, None)


def by_decimals(sentences: Sentences, claim: Sentence) -> int:
    """Return the index of the sentence from which one misreading leads to the claim."""

    def meaning(units: str, probability: str, value: float) -> tuple[str, Decimal]:
        exact = Decimal(str(value))
        return units, exact if probability == "drop" else 1 - exact

    misread = []
    for units, dropping in (meaning(*sentence) for sentence in sentences):
        other_units = "input" if units == "hidden" else "hidden"
        misread.append({(other_units, dropping), (units, 1 - dropping)})
    claimed = meaning(*claim)
    return next(index for index, claims in enumerate(misread) if claimed in claims)


def by_branches(sentences: Sentences, claim: Sentence) -> int | None:
    for index, (units, probability, value) in enumerate(sentences):
        drop = value if probability == "drop" else 1 - value
        claimed = claim[2] if claim[1] == "drop" else 1 - claim[2]
        if units == claim[0] and abs(drop + claimed - 1) < 1e-6:
            return index
        if units != claim[0] and abs(drop - claimed) < 1e-6:
            return index
    return None


def by_numpy(sentences: Sentences, claim: Sentence) -> Any:
    keeping = np.array([v if p == "keep" else 1 - v for _, p, v in (*sentences, claim)])
    other_units = np.array([units != claim[0] for units, _, _ in sentences])
    wanted = np.where(other_units, keeping[-1], 1 - keeping[-1])
    return np.argmin(np.abs(keeping[:-1] - wanted))


def by_making_every_claim(sentences: Sentences, claim: Sentence) -> int:
    def meaning(units: str, probability: str, value: float) -> tuple[str, int]:
        thousandths = round(1000 * value)
        return units, thousandths if probability == "keep" else 1000 - thousandths

    other = {"hidden": "input", "input": "hidden", "keep": "drop", "drop": "keep"}
    misreadings: dict[tuple[str, int], int] = {}
    for index, (units, probability, value) in enumerate(sentences):
        misreadings[meaning(other[units], probability, value)] = index
        misreadings[meaning(units, other[probability], value)] = index
    return misreadings[meaning(*claim)]


def _other_units(sentence: Sentence, claim: Sentence) -> bool:
    return sentence[0] != claim[0] and _near(_dropping(sentence), _dropping(claim))


def _other_probability(sentence: Sentence, claim: Sentence) -> bool:
    return sentence[0] == claim[0] and _near(_dropping(sentence), 1 - _dropping(claim))


def both_at_once(sentences: Sentences, claim: Sentence) -> Any:
    def fits(one: Sentence, other: Sentence) -> bool:
        return one[0] != other[0] and one[1] != other[1] and _near(one[2], other[2])

    return _first(sentences, claim, fits)


def words_alone(sentences: Sentences, claim: Sentence) -> Any:
    def fits(one: Sentence, other: Sentence) -> bool:
        return (one[0] != other[0]) != (one[1] != other[1]) and _near(one[2], other[2])

    return _first(sentences, claim, fits)


def any_misreading(sentences: Sentences, claim: Sentence) -> Any:
    def fits(one: Sentence, other: Sentence) -> bool:
        return _other_units(one, other) or _near(_dropping(one), 1 - _dropping(other))

    return _first(sentences, claim, fits)


def units_alone(sentences: Sentences, claim: Sentence) -> Any:
    return _first(sentences, claim, _other_units)


def probability_alone(sentences: Sentences, claim: Sentence) -> Any:
    return _first(sentences, claim, _other_probability)


def the_same_meaning(sentences: Sentences, claim: Sentence) -> Any:
    def fits(one: Sentence, other: Sentence) -> bool:
        return one[0] == other[0] and _near(_dropping(one), _dropping(other))

    return _first(sentences, claim, fits)


def the_same_words(sentences: Sentences, claim: Sentence) -> Any:
    return _first(sentences, claim, lambda one, other: one[:2] == other[:2])


def nearest_number(sentences: Sentences, claim: Sentence) -> Any:
    return min(range(len(sentences)), key=lambda index: abs(sentences[index][2] - claim[2]))


def nearest_meaning(sentences: Sentences, claim: Sentence) -> Any:
    away = [abs(_dropping(sentence) - _dropping(claim)) for sentence in sentences]
    return away.index(min(away))


def claim_not_turned(sentences: Sentences, claim: Sentence) -> Any:
    return by_branches(sentences, (claim[0], "drop", claim[2]))


def sentences_not_turned(sentences: Sentences, claim: Sentence) -> Any:
    return by_branches([(units, "drop", value) for units, _, value in sentences], claim)


def floats_exactly_equal(sentences: Sentences, claim: Sentence) -> Any:
    def fits(one: Sentence, other: Sentence) -> bool:
        if one[0] == other[0]:
            return _dropping(one) == 1 - _dropping(other)
        return _dropping(one) == _dropping(other)

    return _first(sentences, claim, fits)


def counts_from_one(sentences: Sentences, claim: Sentence) -> Any:
    return by_decimals(sentences, claim) + 1


def the_sentence_itself(sentences: Sentences, claim: Sentence) -> Any:
    return sentences[by_decimals(sentences, claim)]
