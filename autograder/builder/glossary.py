"""One spelling for each term: Korean words that the glossary forbids."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from autograder.builder.parity import pairs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from autograder.builder.lesson import Lesson
    from autograder.builder.mistakes import AuthorError


@dataclass(frozen=True)
class Term:
    """An English term, its Korean spelling, and spellings that mislead."""

    en: str
    ko: str
    forbidden_ko: tuple[str, ...]

    def stands_in(self, english: str) -> bool:
        """Tell whether the English text uses the term, also in the plural."""
        return bool(re.search(rf"\b{re.escape(self.en)}(e?s)?\b", english, re.IGNORECASE))


def read_glossary(path: Path) -> list[Term]:
    """Return the course's terms."""
    tables = tomllib.loads(path.read_text(encoding="utf-8")).get("term", [])
    return [Term(t["en"], t["ko"], tuple(t.get("forbidden_ko", ()))) for t in tables]


def check_glossary(lesson: Lesson, terms: Sequence[Term]) -> list[AuthorError]:
    """Find forbidden Korean words, and Korean words of one term where the English means another."""
    errors = []
    for english, korean in pairs(lesson):
        for cause, cure in _problems(english.source, korean.source, terms):
            errors.append(lesson.error(korean, cause, cure))
    return errors


def _problems(english: str, korean: str, terms: Sequence[Term]) -> Iterator[tuple[str, str]]:
    # Without the right spellings, so that one of them may hold a word that is wrong by itself.
    rest = korean
    for term in sorted(terms, key=lambda term: -len(term.ko)):
        rest = rest.replace(term.ko, " ")
    for term in terms:
        for word in term.forbidden_ko:
            if word in rest:
                yield f"{term.en} is called {word}.", f"Write {term.ko}."
    meant = [term for term in terms if term.stands_in(english)]
    others = [term for term in terms if term not in meant and term.ko in korean]
    others = [other for other in others if not any(other.ko in term.ko for term in meant)]
    for term in meant:
        if term.ko not in korean:
            for other in others:
                yield (
                    f"{term.en} seems to be called {other.ko}, which is {other.en}.",
                    f"Write {term.ko}.",
                )
