"""Who answers what: by ability, and by how hard an exercise is."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from autograder.sample_class.answers import Answer, Answers, Kind
    from autograder.sample_class.learners import Learner

_STEEPNESS = 1.4  # how much ability decides
_LESSON_SPREAD = 0.35  # how much a learner's form differs between lessons
_LUCK = 0.4  # how much exercises of equal points differ
# Of the answers that are not right, for a learner of ability 0.
_NOT_RIGHT: dict[Kind, float] = {"mistaken": 0.66, "broken": 0.10, "untouched": 0.24}
_FALL = 1.4  # how fast mistakes become rarer along the authors' list
_MORE_LEFT_OUT = 0.7  # by how much, in logits, one unit of ability less leaves more untouched


@dataclass(frozen=True)
class Chances:
    """How probable each kind of answer is for a learner in one lesson."""

    lesson: str
    difficulties: Mapping[str, float]
    seed: int

    @classmethod
    def of(cls, lesson: str, points: Mapping[str, float], seed: int) -> Chances:
        """Return the chances of a lesson whose exercises have these points: more are harder."""
        mean = sum(points.values()) / max(len(points), 1)
        luck = random.Random(f"{seed} {lesson} difficulties")
        # Half the points less, or twice as many, are one step on the logarithm's scale.
        return cls(
            lesson,
            {
                name: 0.6 * math.log2(value / mean) + luck.gauss(0, _LUCK)
                for name, value in sorted(points.items())
            },
            seed,
        )

    def skill(self, learner: Learner) -> float:
        """Return the learner's ability in this lesson."""
        form = random.Random(f"{self.seed} {self.lesson} form {learner.id}")
        return learner.ability + form.gauss(0, _LESSON_SPREAD)

    def of_right(self, learner: Learner, exercise: str) -> float:
        """Return the probability of a right answer."""
        return _logistic(_STEEPNESS * (self.skill(learner) - self.difficulties[exercise]))

    def kind(self, learner: Learner, exercise: str, drawn: random.Random) -> Kind:
        """Draw the kind of a learner's answer."""
        if drawn.random() < self.of_right(learner, exercise):
            return "right"
        weights = dict(_NOT_RIGHT)
        weights["untouched"] *= math.exp(-_MORE_LEFT_OUT * self.skill(learner))
        return drawn.choices(list(weights), list(weights.values()))[0]


def chosen(learner: Learner, pool: Mapping[str, Answers], chances: Chances) -> Mapping[str, Answer]:
    """Return the learner's answer to each exercise of the lesson."""
    drawn = random.Random(f"{chances.seed} {chances.lesson} answers {learner.id}")
    answers = {}
    for name, kinds in pool.items():
        kind = chances.kind(learner, name, drawn)
        found = kinds[kind] or kinds["broken"] or kinds["untouched"]
        # A few mistakes are made by many, most by few. The authors list the usual ones first.
        weights = _falling(found) if kind == "mistaken" else [1.0] * len(found)
        answers[name] = drawn.choices(found, weights)[0]
    return answers


def _falling(answers: Sequence[Answer]) -> list[float]:
    return [(place + 1) ** -_FALL for place in range(len(answers))]


def _logistic(value: float) -> float:
    return 1 / (1 + math.exp(-value))
