"""Which cells of a submission need not run: the course's own demonstrations that no cell needs."""

from __future__ import annotations

import ast
import builtins
import json
import re
from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self

from autograder.grading.demonstrations import Demonstration, demonstrations
from autograder.grading.names import LONGEST_CELL, Names, names_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    Cell = dict[str, Any]

# Folders in which the course's own editions of a lesson lie, from the course's root.
_EDITIONS = (
    "notebooks/*/[0-9][0-9]-{lesson}/{lesson}.ipynb",
    "build/release/{lesson}/{lesson}.ipynb",
    "build/source/{lesson}/{lesson}.ipynb",
)
_CHECK = re.compile(r'check\("(\w+)"\)')
_PREDICTION = re.compile(r"""^(\w+ = predict\("[\w-]+", )(.+)\)[ \t]*$""", re.MULTILINE)


@dataclass(frozen=True)
class Released:
    """The code that the course itself put into a lesson, in all its editions."""

    demonstrations: Mapping[str, Demonstration]  # by source
    others: Mapping[str, Names]  # by source: parsed once, they stand in every submission

    @cached_property
    def shared(self) -> frozenset[str]:
        """The modules and functions that every cell has: what one cell gives them, none gets."""
        imported = frozenset(name for names in self.others.values() for name in names.imports)
        return imported | frozenset(dir(builtins))

    @classmethod
    def of(cls, course_root: Path, lesson: str) -> Self:
        """Return what the editions of `lesson` below `course_root` hold; empty if there is none."""
        paths = [p for where in _EDITIONS for p in course_root.glob(where.format(lesson=lesson))]
        cells = [
            cell
            for path in sorted(paths)
            for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]
            if cell["cell_type"] == "code"
        ]
        shown = demonstrations({_source(cell) for cell in cells if not _is_courses(cell)})
        others = {_source(cell) for cell in cells} - shown.keys()
        return cls(shown, {source: names_in(source) for source in others})


def plan(notebook: dict[str, Any], released: Released) -> tuple[str, ...]:
    """Return the ids of the cells that need not run, in the notebook's order.

    Such a cell is a demonstration of the course, unchanged, and touches no name that a cell which
    runs after it could read. It is never more than a guess in one direction: in doubt a cell runs.
    """
    cells = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
    left = _candidates(cells, released)
    running = {cell["id"]: _names(cell, released) for cell in cells if cell["id"] not in left}
    if any(names.by_text for names in running.values()):
        return ()
    order = [cell["id"] for cell in cells]
    while chosen := _needed(order, left, running, released.shared):
        for id_ in chosen:
            shown = left.pop(id_)
            running[id_] = Names(shown.reads, shown.touches, acts=False)
    return tuple(left)


def _needed(
    order: Sequence[str],
    left: Mapping[str, Demonstration],
    running: Mapping[str, Names],
    shared: frozenset[str],
) -> list[str]:
    """Return those of the cells left that touch what a running cell below them can read."""
    leads_to = _links(running.values(), shared)
    found: list[str] = []
    below: set[str] = set()  # what the cells below can read
    for id_ in reversed(order):
        if id_ in running:
            _follow(running[id_].reads, leads_to, below)
        elif id_ in left and left[id_].touches & below:
            found.append(id_)
    return found


def _links(running: Iterable[Names], shared: frozenset[str]) -> dict[str, set[str]]:
    """Return the names that code can reach by way of another name.

    A function reads its cell's names whenever it is called. Where a cell does more than define,
    an object of one of its names may have become a part of any other one's.
    """
    links: dict[str, set[str]] = defaultdict(set)
    for names in running:
        involved = (names.binds | names.reads if names.acts else names.binds) - shared
        for name in involved:
            links[name] |= names.reads | (names.binds if names.acts else frozenset())
    return links


def _follow(names: Iterable[str], links: Mapping[str, set[str]], found: set[str]) -> None:
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += links.get(name, ())


def _candidates(cells: list[Cell], released: Released) -> dict[str, Demonstration]:
    ids = Counter(cell["id"] for cell in cells)
    shown = {
        cell["id"]: released.demonstrations.get(_without_predictions(_source(cell)))
        for cell in cells
        if ids[cell["id"]] == 1 and not _is_courses(cell)
    }
    return {id_: demonstration for id_, demonstration in shown.items() if demonstration}


def _without_predictions(source: str) -> str:
    """Return a cell as it was before its learner wrote predictions, which only show themselves."""

    def open_again(found: re.Match[str]) -> str:
        try:
            ast.literal_eval(found[2])
        except (ValueError, SyntaxError, TypeError, MemoryError, RecursionError):
            return found[0]
        return f"{found[1]}...)"

    return _PREDICTION.sub(open_again, source) if len(source) < LONGEST_CELL else source


def _names(cell: Cell, released: Released) -> Names:
    source = _source(cell)
    names = released.others.get(source) or names_in(source)
    checked = _CHECK.fullmatch(source)
    # It looks the function up by its name, and calls it.
    return replace(names, reads=names.reads | {checked[1]}, acts=False) if checked else names


def _source(cell: Cell) -> str:
    return "".join(cell["source"]).rstrip()


def _is_courses(cell: Cell) -> bool:
    """Tell whether a cell is an answer, a check or the lesson's first cell.

    The imports are not: what the demonstrations import has to be known.
    """
    metadata = cell["metadata"]
    if (about := metadata.get("nbgrader")) is None:
        return metadata.get("editable") is False
    return bool(about.get("grade") or about.get("solution"))
