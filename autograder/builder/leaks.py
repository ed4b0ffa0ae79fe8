"""The last check: no line of a solution or mark scheme may stand in a learner's edition."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from autograder.builder import lesson_texts as texts
from autograder.builder.markers import regions

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from nbformat import NotebookNode

    from autograder.builder.lesson import Cell, Lesson
    from autograder.builder.mistakes import AuthorError

# Shorter lines, block openings and `rows, columns = image.shape` stand in any code.
_SHORTEST = 16
_COMMON = re.compile(r"^(from |import )|:$|^[\w, ]+ = \w+\.shape$")


def check_leaks(lesson: Lesson, editions: Iterable[NotebookNode]) -> list[AuthorError]:
    """Find solutions that learners could read in one of the editions."""
    sources = [_packed(cell.source) for edition in editions for cell in edition.cells]
    return [
        _leak(lesson, cell, line)
        for cell, line in _distinctive_lines(lesson)
        if any(_packed(line) in source for source in sources)
    ]


def _distinctive_lines(lesson: Lesson) -> Iterator[tuple[Cell, str]]:
    """Yield the hidden lines that give an answer away: long, and in one solution only."""
    hidden = [
        # A sample answer is quoted; whoever copies it leaves the sign away.
        (cell, line.strip().removeprefix("> "))
        for cell in lesson.cells
        if cell.kind in ("answer", "written")
        for line in dict.fromkeys(regions(cell).hidden)
    ]
    times = Counter(_packed(line) for _, line in hidden)
    for cell, line in hidden:
        packed = _packed(line)
        common = cell.kind == "answer" and _COMMON.search(line)
        if len(packed) >= _SHORTEST and times[packed] == 1 and not common:
            yield cell, line


def _packed(text: str) -> str:
    """Return the text without white space: other indents or breaks hide nothing."""
    return re.sub(r"\s+", "", text)


def _leak(lesson: Lesson, cell: Cell, line: str) -> AuthorError:
    cause = texts.LEAK.format(line=repr(line), name=cell.name)
    return lesson.error(cell, cause, texts.MOVE_COPIES, at=line)
