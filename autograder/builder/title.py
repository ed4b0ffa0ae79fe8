"""Check of a lesson's title: it is the curriculum's, in both languages."""

from __future__ import annotations

from autograder.builder import lesson_texts as texts
from autograder.builder.curriculum import Entry
from autograder.builder.lesson import Lesson
from autograder.builder.mistakes import AuthorError


def check_title(lesson: Lesson, entry: Entry, file: str) -> list[AuthorError]:
    """Find a first heading that is not the title in the table of contents, which is in `file`."""
    errors = []
    for language, title in entry.title.items():
        prose = [cell for cell in lesson.cells if cell.metadata.get("lang") == language]
        if prose and prose[0].source.splitlines()[0] != f"# {title}":
            cause = texts.NOT_TITLE.format(language=language)
            cure = texts.BEGIN_TITLE.format(title=title, file=file)
            errors.append(lesson.error(prose[0], cause, cure))
    return errors
