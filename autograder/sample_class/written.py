"""What learners of a sample class write in words: the rubrics' sample answers, by ability."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import TYPE_CHECKING

from autograder.builder.samples import by_level

if TYPE_CHECKING:
    from collections.abc import Sequence

    from autograder.builder.samples import Level, Sample
    from autograder.sample_class.learners import Learner

_NOTHING = 0.1  # of the learners leave the cell as it is
_READ = 0.6  # of the answers have a mark by hand
_LUCK = 0.5  # of an answer, in logits of ability
# From which ability on somebody writes at that level.
_FROM: tuple[tuple[Level, float], ...] = (
    ("full", 0.9),
    ("two_thirds", 0.1),
    ("one_third", -0.8),
    ("none", float("-inf")),
)


@dataclass(frozen=True)
class Written:
    """An answer in words, the points that it deserves, and whether somebody has read it."""

    text: str
    points: float
    is_read: bool


def answer_in_words(
    learner: Learner, question: str, samples: Sequence[Sample], seed: int
) -> Written | None:
    """Return the learner's answer to a written question; None where the cell stays empty."""
    drawn = random.Random(f"{seed} {question} {learner.id}")
    levels = by_level(samples, question, learner.language)
    if drawn.random() < _NOTHING or not levels:
        return None
    skill = learner.ability + drawn.gauss(0, _LUCK)
    level = next(level for level, least in _FROM if skill >= least)
    sample = levels.get(level) or list(levels.values())[-1]
    return Written(sample.answer, sample.points, drawn.random() < _READ)
