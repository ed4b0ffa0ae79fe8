"""A lesson's exercises, and their points, which stand only in the twins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cnnlab.checks.library import exercises_of, lessons
from cnnlab.quiet import quiet

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cnnlab.checks import Exercise


def points_of(lesson: str) -> Mapping[str, float]:
    """Return the points of each exercise of a lesson; none for a lesson without exercises."""
    return {name: exercise.points for name, exercise in twins_of(lesson).items()}


def twins_of(lesson: str) -> Mapping[str, Exercise]:
    """Return a lesson's exercises by name; none for a lesson without exercises."""
    if lesson not in lessons():
        return {}
    with quiet():  # an exercise may import Keras, whose backend logs
        return exercises_of(lesson)
