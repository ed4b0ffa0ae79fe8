"""What a few learners of every class do besides answering: late, absent, broken, hostile."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from autograder.sample_class.learners import Learner

Habit = Literal[
    "late",
    "absent",
    "hands in something else",
    "deletes cells",
    "imitates a verdict",
    "never ends",
    "looks for the gradebook",
]

# The first of these come first in a small class; a class of 24 and more has them all.
_HABITS: tuple[Habit, ...] = (
    "late",
    "imitates a verdict",
    "hands in something else",
    "absent",
    "never ends",
    "late",
    "looks for the gradebook",
    "deletes cells",
    "late",
    "absent",
    "late",
    "absent",
)
HOSTILE: tuple[Habit, ...] = ("imitates a verdict", "never ends", "looks for the gradebook")


def habits(class_: Sequence[Learner], lesson: str, seed: int) -> Mapping[str, Habit]:
    """Return the habits of the learners who have one in this lesson, by id.

    The last ones of the class by ability are likelier to hand in nothing.
    """
    count = min(len(_HABITS), len(class_) // 2)
    drawn = random.Random(f"{seed} {lesson} habits")
    shuffled = drawn.sample(list(class_), len(class_))[:count]
    by_ability = sorted(shuffled, key=lambda learner: learner.ability)
    wanted = _HABITS[:count]
    absent = [learner.id for learner in by_ability[: wanted.count("absent")]]
    others = [learner.id for learner in shuffled if learner.id not in absent]
    found: dict[str, Habit] = dict.fromkeys(absent, "absent")
    there = (habit for habit in wanted if habit != "absent")
    return found | dict(zip(others, there, strict=True))
