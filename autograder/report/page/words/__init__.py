"""The words of the report's page, in one language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from autograder.report.page.words import course, explained, lesson, shared

if TYPE_CHECKING:
    from cnnlab.text import Language

WORDS = shared.WORDS | lesson.WORDS | course.WORDS | explained.WORDS


def words(language: Language) -> dict[str, str]:
    """Return the page's words in one language, by the name that the templates use."""
    return {name: getattr(text, language) for name, text in WORDS.items()}
