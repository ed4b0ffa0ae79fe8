"""The markers around what learners must not see: solutions and mark schemes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from autograder.builder import lesson_texts as texts

if TYPE_CHECKING:
    from autograder.builder.lesson import Cell, Lesson
    from autograder.builder.mistakes import AuthorError

SOLUTION = "SOLUTION"
MARK_SCHEME = "MARK SCHEME"
# What a hand may type instead of "### BEGIN SOLUTION": another case, other hashes, a plural.
_NEARLY = re.compile(r"^#*\s*(BEGIN|END)[\s_-]+(SOLUTIONS?|MARK[\s_-]*SCHEMES?)\s*$", re.IGNORECASE)
_HIDDEN = {"answer": SOLUTION, "written": MARK_SCHEME}


@dataclass(frozen=True)
class Regions:
    """A cell's source parted into what learners see and what they don't, without the markers."""

    seen: tuple[str, ...]
    hidden: tuple[str, ...]


def regions(cell: Cell) -> Regions:
    """Return the lines of a cell whose markers are sound."""
    seen: list[str] = []
    hidden: list[str] = []
    inside = False
    for line in cell.source.splitlines():
        if _NEARLY.match(line.strip()):
            inside = "BEGIN" in line
        else:
            (hidden if inside else seen).append(line)
    return Regions(tuple(seen), tuple(hidden))


def without_markers(cell: Cell) -> str:
    """Return the source of a cell with its solution in it and its markers gone."""
    lines = cell.source.splitlines()
    return "\n".join(line for line in lines if not _NEARLY.match(line.strip()))


def check_markers(lesson: Lesson) -> list[AuthorError]:
    """Find missing, misspelt, unpaired and misplaced markers."""
    errors = []
    for cell in lesson.cells:
        marked = [line for line in cell.source.splitlines() if _NEARLY.match(line.strip())]
        hidden = _HIDDEN.get(cell.kind)
        if hidden is None:
            errors += [_misplaced(lesson, cell, line) for line in marked]
        else:
            errors += _in_marked_cell(lesson, cell, marked, hidden)
    return errors


def _misplaced(lesson: Lesson, cell: Cell, line: str) -> AuthorError:
    cause = texts.MISPLACED.format(kind=texts.KINDS[cell.kind], marker=repr(line.strip()))
    return lesson.error(cell, cause, texts.KEEP_MARKERS, at=line)


def _in_marked_cell(
    lesson: Lesson, cell: Cell, marked: list[str], hidden: str
) -> list[AuthorError]:
    begin, end = f"### BEGIN {hidden}", f"### END {hidden}"
    cure = texts.BETWEEN.format(begin=repr(begin), end=repr(end))
    errors = [
        lesson.error(cell, texts.MISSPELT.format(marker=repr(line.strip())), cure, at=line)
        for line in marked
        if line.strip() not in (begin, end)
    ]
    if errors:
        return errors
    if not marked:
        cause = texts.NO_MARKER.format(name=cell.name, marker=repr(begin))
        return [lesson.error(cell, cause, cure)]
    expected = begin
    for line in marked:
        if line.strip() != expected:
            cause = texts.OTHER_MARKER.format(
                name=cell.name, found=repr(line.strip()), expected=repr(expected)
            )
            return [lesson.error(cell, cause, cure, at=line)]
        expected = end if expected == begin else begin
    if expected == end:
        cause = texts.NO_MARKER.format(name=cell.name, marker=repr(end))
        return [lesson.error(cell, cause, cure, at=marked[-1])]
    if not any(line.strip() for line in regions(cell).hidden):
        return [lesson.error(cell, texts.NOTHING_BETWEEN.format(name=cell.name), cure)]
    return []
