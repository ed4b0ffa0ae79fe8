"""Exercises and written questions: how hard they were, whom they separate, what went wrong."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, get_args

import numpy as np

from autograder.report import statistics
from autograder.report.mistakes import named_mistakes, parts, troubles
from autograder.report.pieces import Item, Outcome
from cnnlab.text import verbatim

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from autograder.grading.gradebook.released import Cell
    from autograder.job import Found
    from autograder.report.asked import Asked, Lesson
    from autograder.report.handed import Handed, Work
    from autograder.report.mistakes import Named
    from autograder.report.pieces import Estimate

_CHECK = "check-"
_AS_FOUND: dict[str, Outcome] = {
    "right": "right",
    "partly right": "partly right",
    "wrong": "wrong",
    "not attempted": "not attempted",
}


def items_of(handed: Handed, asked: Lesson, named: Named, at_least: int) -> tuple[Item, ...]:
    """Return the lesson's items in the notebook's order."""
    separating = _discriminations(handed)
    return tuple(
        _item(handed, cell, asked, named, separating[cell.name], at_least) for cell in handed.cells
    )


def points_of(handed: Handed) -> tuple[list[str], NDArray[np.float64]]:
    """Return the items that are marked for everybody, and the points (learners, items)."""
    marked = [work.marks for work in handed.read if work.marks]
    names = [
        cell.name
        for cell in handed.cells
        if not any(cell.name in marks.waiting for marks in marked)
    ]
    rows = [[marks.points.get(name, 0.0) for name in names] for marks in marked]
    return names, np.array(rows, float).reshape(len(rows), len(names))


def outcome(work: Work, cell: Cell) -> Outcome:
    """Return how an answer ended: as the judge found, unless a person gave other points."""
    assert work.marks is not None
    if cell.name in work.marks.waiting:
        return "waiting"
    if not work.was_read:
        return "not checked"
    found, points = _found(work, cell), work.marks.points.get(cell.name, 0.0)
    if found is not None and points == work.marks.automatic.get(cell.name):
        return _AS_FOUND.get(found.kind, "not checked")
    if points > 0:
        return "right" if points >= (cell.points or 0.0) else "partly right"
    untouched = work.record.no_response if work.record else frozenset()
    return "not attempted" if cell.name.removeprefix(_CHECK) in untouched else "wrong"


def _item(
    handed: Handed, cell: Cell, asked: Lesson, named: Named, separates: Estimate, at_least: int
) -> Item:
    name = cell.name.removeprefix(_CHECK) if cell.judged else cell.name
    said = _asked(asked, cell, name)
    outcomes = Counter(outcome(work, cell) for work in handed.marked)
    found = [one for work in handed.marked if (one := _found(work, cell))] if cell.judged else []
    return Item(
        name=name,
        kind="exercise" if cell.judged else "written",
        section=said.section if said else verbatim(name),
        statement=said.words if said else None,
        possible=cell.points or 0.0,
        outcomes={kind: outcomes[kind] for kind in get_args(Outcome)},
        difficulty=_difficulty(handed.read, cell),
        discrimination=separates,
        parts=parts(named.exercises.get(name), found) if cell.judged else (),
        mistakes=named_mistakes(named, name, found, at_least) if cell.judged else (),
        troubles=troubles(found, at_least),
        in_class=named.in_class(name) if cell.judged else None,
        without_findings=sum(not _found(work, cell) for work in handed.read) if cell.judged else 0,
    )


def _asked(asked: Lesson, cell: Cell, name: str) -> Asked | None:
    return asked.exercises.get(name) if cell.judged else asked.written.get(name)


def _found(work: Work, cell: Cell) -> Found | None:
    return work.found.get(cell.name.removeprefix(_CHECK)) if cell.judged else None


def _difficulty(works: Sequence[Work], cell: Cell) -> Estimate:
    points = [
        work.marks.points.get(cell.name, 0.0)
        for work in works
        if work.marks and cell.name not in work.marks.waiting
    ]
    if not points or not cell.points:
        return statistics.share(0.0, 0)
    mean = float(np.mean(points)) / cell.points
    return statistics.share(min(1.0, max(0.0, mean)), len(points))


def _discriminations(handed: Handed) -> dict[str, Estimate]:
    """Return by grade id how each item goes together with all others that are marked."""
    names, points = points_of(handed)
    none = statistics.share(0.0, 0)
    found = statistics.discriminations(points) if len(names) > 1 else []
    return {cell.name: none for cell in handed.cells} | dict(zip(names, found, strict=False))
