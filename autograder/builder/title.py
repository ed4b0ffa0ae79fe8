"""Check of a lesson's title: it is the curriculum's, in both languages."""

from __future__ import annotations

from autograder.builder.curriculum import Entry
from autograder.builder.lesson import Lesson
from autograder.builder.mistakes import AuthorError


def check_title(lesson: Lesson, entry: Entry) -> list[AuthorError]:
    """Find a first heading that is not the title in the table of contents."""
    errors = []
    for language, title in entry.title.items():
        prose = [cell for cell in lesson.cells if cell.metadata.get("lang") == language]
        if prose and prose[0].source.splitlines()[0] != f"# {title}":
            cause = f"the first {language} prose does not begin with the title in the curriculum."
            cure = f"Begin it with # {title}, or change source/curriculum.toml."
            errors.append(lesson.error(prose[0], cause, cure))
    return errors
