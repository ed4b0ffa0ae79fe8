"""The check of what lies beside the generated notebooks: no solutions edition may be among them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from autograder.builder.mistakes import AuthorError
from autograder.solutions.mark import is_solutions

if TYPE_CHECKING:
    from autograder.builder.course import Course

_CURE = "Remove it from there; `python -m autograder solutions` writes it below build/solutions."


def check_published(course: Course) -> list[AuthorError]:
    """Find solutions editions in the folders that learners' notebooks are taken from."""
    folders = (course.notebooks, course.instructor_source)
    return [
        AuthorError(course.shown(path), 1, "this is a solutions edition.", _CURE)
        for folder in folders
        for path in sorted(folder.rglob("*"))
        if is_solutions(path)
    ]
