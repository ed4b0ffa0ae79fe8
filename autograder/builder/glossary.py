"""One spelling for each term: Korean words that the glossary forbids."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from autograder.builder import lesson_texts as texts
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
    """Find Korean words that the glossary forbids.

    A forbidden word that is right for another term, as 정규화 is for normalization, is wrong only
    where the English half uses this term and not the other one.
    """
    return [
        lesson.error(
            korean,
            texts.CALLED.format(term=term.en, word=word),
            texts.WRITE_TERM.format(term=term.ko),
        )
        for english, korean in pairs(lesson)
        for term, word in forbidden(english.source, korean.source, terms)
    ]


def forbidden(english: str, korean: str, terms: Sequence[Term]) -> Iterator[tuple[Term, str]]:
    """Yield each word of the Korean half that the glossary forbids, and the term it stands for."""
    # Without the right spellings, so that one of them may hold a word that is wrong by itself.
    rest = korean
    for right in sorted((term.ko for term in terms), key=len, reverse=True):
        rest = rest.replace(right, " ")
    for term in terms:
        for word in term.forbidden_ko:
            others = [other for other in terms if word in other.ko]
            if not others:
                wrong = word in rest
            else:
                meant = term.stands_in(english) and not any(o.stands_in(english) for o in others)
                wrong = meant and word in korean
            if wrong:
                yield term, word
