"""A lesson's title as learners read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from autograder.builder.course import Course
from autograder.builder.curriculum import read_curriculum
from autograder.builder.mistakes import BuildError
from cnnlab.text import Text

if TYPE_CHECKING:
    from pathlib import Path


def title_of(course_root: Path, lesson: str) -> Text:
    """Return the title in the curriculum, or the lesson's name where there is none."""
    try:
        entries = read_curriculum(Course.at(course_root))
    except (OSError, BuildError):
        entries = []
    titles = (Text(**entry.title) for entry in entries if entry.name == lesson)
    return next(titles, Text(en=lesson, ko=lesson))
