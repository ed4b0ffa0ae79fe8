"""Do the two halves of a prose cell say the same? Compares what no translation changes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING

from autograder.builder import lesson_texts as texts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from autograder.builder.lesson import Cell, Lesson
    from autograder.builder.mistakes import AuthorError

_FENCE = re.compile(r"^(```+|~~~+).*?^\1", re.MULTILINE | re.DOTALL)
_CODE = re.compile(r"(`+)(.+?)\1", re.DOTALL)
_FORMULA = re.compile(r"(?<!\\)\$\$(.+?)\$\$|(?<![\\$])\$(.+?)(?<!\\)\$", re.DOTALL)
_WORDS_IN_FORMULA = re.compile(r"\\(text|mathrm|operatorname)\{[^}]*\}")
_LINK = re.compile(r"\]\(\s*<?([^\s)>]+)|<(https?://[^>]+)>")
_HEADING = re.compile(r"^(#{1,6})\s", re.MULTILINE)
# Digits inside names, as in conv2d, are no numbers.
_NUMBER = re.compile(r"(?<![A-Za-z_\d.])\d+(?:[.,]\d+)*")

_NUMBER_WORDS = {
    digits: re.compile(rf"\b({words})\b", re.IGNORECASE)
    for digits, words in {
        "0": "zero|zeros",
        "1": "one|once|single|first|primary",
        "2": "two|twice|both|second|half",
        "3": "three|third",
        "4": "four|fourth|quarter",
        "5": "five|fifth",
        "6": "six|sixth",
        "7": "seven|seventh",
        "8": "eight|eighth",
        "9": "nine|ninth",
        "10": "ten|tenth",
    }.items()
}
Marks = Callable[[str], Counter[str]]


def pairs(lesson: Lesson) -> Iterator[tuple[Cell, Cell]]:
    """Yield the English and the Korean half of each prose cell of a sound lesson."""
    prose = [cell for cell in lesson.cells if cell.kind == "prose"]
    yield from zip(prose[::2], prose[1::2], strict=True)


def check_parity(lesson: Lesson) -> list[AuthorError]:
    """Find pairs whose headings, formulas, code words, links or numbers differ.

    Headings and links are counted. A formula, code word or number must appear in both halves,
    since one language repeats it where the other says "it", and may be a word in English: zero.
    """
    return [
        lesson.error(korean, cause, texts.SAY_THE_SAME)
        for english, korean in pairs(lesson)
        for cause in differences(english.source, korean.source)
    ]


def differences(english: str, korean: str) -> list[str]:
    """Return in which marks two halves differ, a sentence for each kind of mark."""
    return [
        str(texts.DIFFER.format(what=texts.MARKS[what], difference=difference))
        for what, marks in _MARKS.items()
        if (difference := _difference(what, marks, english, korean))
    ]


def _headings(text: str) -> Counter[str]:
    # The place belongs to the mark, so that levels in another order differ.
    levels = _HEADING.findall(_FENCE.sub("", text))
    return Counter(f"{level} as heading {place}" for place, level in enumerate(levels, 1))


def _formulas(text: str) -> Counter[str]:
    found = _FORMULA.findall(_CODE.sub("", _FENCE.sub("", text)))
    packed = ("".join((block or inline).split()) for block, inline in found)
    return Counter({_WORDS_IN_FORMULA.sub(r"\\\1{}", formula) for formula in packed})


def _code_words(text: str) -> Counter[str]:
    blocks = [match[0] for match in _FENCE.finditer(text)]
    words = [match[2] for match in _CODE.finditer(_FENCE.sub("", text))]
    return Counter(set(blocks + words))


def _links(text: str) -> Counter[str]:
    return Counter(target or bare for target, bare in _LINK.findall(_FENCE.sub("", text)))


def _numbers(text: str) -> Counter[str]:
    for other in (_FENCE, _CODE, _FORMULA, _LINK):
        text = other.sub(" ", text)
    return Counter(set(_NUMBER.findall(text)))


_MARKS: dict[str, Marks] = {
    "headings": _headings,
    "formulas": _formulas,
    "code words": _code_words,
    "links": _links,
    "numbers": _numbers,
}


def _difference(what: str, marks: Marks, english: str, korean: str) -> str:
    here, there = marks(english), marks(korean)
    only = {"en": here - there, "ko": there - here}
    if what == "numbers":
        for digits, words in _NUMBER_WORDS.items():
            if words.search(english):
                del only["ko"][digits]
    return "; ".join(
        str(texts.ONLY_IN[language].format(marks=", ".join(map(repr, sorted(marks.elements())))))
        for language, marks in only.items()
        if marks
    )
