"""The points of a lesson's exercises, which stand only in their twins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cnnlab.checks.library import exercises_of, lessons
from cnnlab.quiet import quiet

if TYPE_CHECKING:
    from collections.abc import Mapping


def points_of(lesson: str) -> Mapping[str, float]:
    """Return the points of each exercise of a lesson; none for a lesson without exercises."""
    if lesson not in lessons():
        return {}
    with quiet():  # an exercise may import Keras, whose backend logs
        return {name: exercise.points for name, exercise in exercises_of(lesson).items()}
