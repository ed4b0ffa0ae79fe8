"""Brings a notebook's cells back to what nbgrader grades, whatever its learner did to them."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from autograder.job import Incident
from autograder.submissions.cells import name_of
from autograder.submissions.opening import (
    IMPORTS,
    language_of,
    restore_imports,
    restore_opening,
)

if TYPE_CHECKING:
    from autograder.submissions.reference import CourseCell, Reference

    Notebook = dict[str, Any]
    Cell = dict[str, Any]

# A check with one of these would not run, and would earn full points.
_STEERING_TAGS = frozenset({"skip-execution", "raises-exception"})
# nbconvert's ClearOutput removes them with the outputs.
_OUTPUT_FIELDS = ("collapsed", "scrolled")


def restore(notebook: Notebook, reference: Reference) -> tuple[Notebook, list[Incident]]:
    """Return a copy of a notebook, as `read` gives it, with the course's cells restored.

    nbgrader's ClearOutput, DeduplicateIds, OverwriteKernelspec, OverwriteCells and
    CheckCellMetadata find nothing left to change in it. Beyond them it puts back what is missing,
    and moves a check that stands above its answer.
    """
    restored = copy.deepcopy(notebook)
    cells: list[Cell] = restored["cells"]
    incidents = restore_opening(cells, reference.lesson, language_of(notebook))
    for cell in cells:
        _clear(cell)
    incidents += _identify(cells, reference)
    if (imports := reference.by_name.get(IMPORTS)) is not None:
        incidents += restore_imports(cells, imports)
    for cell in cells:
        if (name := name_of(cell)) is not None:
            incidents += _overwrite(cell, reference.by_name[name])
    incidents += _lower(cells, reference)
    incidents += _put_back(cells, reference)
    incidents += _missing_answers(cells, reference)
    restored["metadata"]["kernelspec"] = dict(reference.kernelspec)
    return restored, list(dict.fromkeys(incidents))


def written_unchanged(notebook: Notebook, reference: Reference) -> frozenset[str]:
    """Return the grade ids of the written answers that are as released: they earn 0 points."""
    return frozenset(
        name
        for cell in notebook["cells"]
        if (name := name_of(cell)) is not None
        and (known := reference.by_name[name]).grade
        and known.solution
        and cell["source"] == known.source
    )


def _clear(cell: Cell) -> None:
    if cell["cell_type"] == "code":
        cell["outputs"] = []
        cell["execution_count"] = None
        for field in _OUTPUT_FIELDS:
            cell["metadata"].pop(field, None)
    tags = cell["metadata"].get("tags")
    if tags is not None:
        words = [tag for tag in tags if isinstance(tag, str)] if isinstance(tags, list) else []
        cell["metadata"]["tags"] = [tag for tag in words if tag not in _STEERING_TAGS]


def _identify(cells: list[Cell], reference: Reference) -> list[Incident]:
    """Leave nbgrader's metadata on one cell for each grade id: the last, as DeduplicateIds does.

    A cell whose metadata is broken is known by the id that the build gave it.
    """
    incidents = []
    owners: dict[str, Cell] = {}
    for cell in reversed(cells):
        known = cell["metadata"].pop("nbgrader", None)
        name = known.get("grade_id") if isinstance(known, dict) else None
        if not isinstance(name, str) or name not in reference.by_name:
            if known:
                incidents.append(Incident("unknown-cell", cell["id"]))
        elif name in owners:
            incidents.append(Incident("copied-cell", name))
        else:
            owners[name] = cell
    owned = {cell["id"] for cell in owners.values()}
    for cell in cells:
        name = reference.by_cell_id.get(cell["id"])
        if name is not None and name not in owners and cell["id"] not in owned:
            owners[name] = cell
    for name, cell in owners.items():
        cell["metadata"]["nbgrader"] = {"grade_id": name}
    return incidents


def _overwrite(cell: Cell, known: CourseCell) -> list[Incident]:
    incidents = []
    if cell["cell_type"] != known.cell_type:
        incidents.append(Incident("cell-type-restored", known.name, cell["cell_type"]))
        cell["cell_type"] = known.cell_type
        for field in ("attachments", "outputs", "execution_count"):
            cell.pop(field, None)
        if known.cell_type == "code":
            cell |= {"execution_count": None, "outputs": []}
    if known.locked and cell["source"] != known.source:
        # Learners never had a mark scheme: that it differs says nothing about them.
        if "BEGIN MARK SCHEME" not in known.source:
            incidents.append(Incident("cell-restored", known.name))
        cell["source"] = known.source
    cell["metadata"]["nbgrader"] = known.metadata()
    return incidents


def _lower(cells: list[Cell], reference: Reference) -> list[Incident]:
    """Move each check that stands above its answer directly below it.

    Run from top to bottom it would fail there, though the answer may be right. An answer that was
    left as released stays: its function may stand above the check in a cell of the learner's own.
    """
    incidents = []
    for known in reference.cells:
        places = {name_of(cell): place for place, cell in enumerate(cells)}
        answer = reference.answer_of(known.name)
        if not (known.locked and {known.name, answer} <= places.keys()):
            continue
        below = places[answer]
        if places[known.name] > below or cells[below]["source"] == reference.by_name[answer].source:
            continue
        cells.insert(below, cells.pop(places[known.name]))
        incidents.append(Incident("check-moved", known.name))
    return incidents


def _put_back(cells: list[Cell], reference: Reference) -> list[Incident]:
    incidents = []
    for known in reference.cells:
        places = {name_of(cell): place for place, cell in enumerate(cells)}
        if not known.required or known.name in places:
            continue
        taken = {cell["id"] for cell in cells}
        cells.insert(_place(places, reference, known.name, len(cells)), known.cell(taken))
        incidents.append(Incident("cell-put-back", known.name))
    return incidents


def _missing_answers(cells: list[Cell], reference: Reference) -> list[Incident]:
    """Return an incident for each answer that is not required to be there, and is not."""
    found = {name_of(cell) for cell in cells}
    return [
        Incident("answer-missing", known.name)
        for known in reference.cells
        if known.solution and known.name not in found
    ]


def _place(places: dict[str | None, int], reference: Reference, name: str, end: int) -> int:
    """Return where a check or mark scheme belongs: below its answer, or else above what follows.

    Above what follows, it also stands below whatever cell its learner wrote instead.
    """
    if (answer := reference.answer_of(name)) in places:
        return places[answer] + 1
    order = [known.name for known in reference.cells]
    after = order[order.index(name) + 1 :]
    return next((places[other] for other in after if other in places), end)
