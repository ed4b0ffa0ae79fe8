"""Links from one lesson to another, which have to lead somewhere in every instructor's course."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from autograder.builder.curriculum import Entry
    from autograder.builder.lesson import Cell, Lesson

_LINK = re.compile(
    r"\[(?P<words>[^\]]*)\]\(\.\./\d+-(?P<name>[\w-]+)/(?P=name)\.ipynb(?P<heading>#[^)]*)?\)"
)


def with_course_links(lesson: Lesson, entries: Sequence[Entry]) -> tuple[Lesson, tuple[str, ...]]:
    """Return the lesson with links that fit the course, and the lessons that the course leaves out.

    A lesson of another number has another folder. Of a link to a lesson that is left out the words
    stay: they are part of a sentence.
    """
    folders = {entry.name: entry.folder for entry in entries}
    left_out: dict[str, None] = {}

    def fitting(link: re.Match[str]) -> str:
        words, name, heading = link["words"], link["name"], link["heading"] or ""
        if name not in folders:
            left_out[name] = None
            return words
        return f"[{words}](../{folders[name]}/{name}.ipynb{heading})"

    def changed(cell: Cell) -> Cell:
        if cell.kind != "prose":
            return cell
        return replace(cell, source=_LINK.sub(fitting, cell.source))

    cells = tuple(map(changed, lesson.cells))
    return replace(lesson, cells=cells), tuple(left_out)
