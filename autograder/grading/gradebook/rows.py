"""What each cell of a submission earns, as nbgrader decides it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from autograder.grading.gradebook.released import Cell
    from autograder.grading.record import Record

NO_RESPONSE = "No response."


def auto_score(cell: Cell, record: Record) -> float | None:
    """Return the automatic points of a cell, None if somebody has to mark it.

    Raises ValueError if the judge gave points that the cell does not have.
    """
    if record.graded.status == "not graded" or cell.name in record.no_response:
        return 0.0
    if not cell.judged:
        return None
    points = record.graded.points.get(cell.name, 0.0)
    if not 0.0 <= points <= (cell.points or 0.0):
        raise ValueError(
            f"Received {points} points for {cell.name} of {record.person.id}. "
            f"Expected 0 to {cell.points}. Try the judge's log: a verdict is wrong."
        )
    return points


def needs_manual_grade(record: Record, automatic: float | None, manual: float | None) -> bool:
    """Tell whether somebody has to look at a cell, perhaps again, because its answer changed."""
    if record.graded.status == "not graded":
        return False
    return automatic is None or manual is not None


def auto_comment(cell: Cell, record: Record) -> str | None:
    """Return what the grader itself says about an answer."""
    return NO_RESPONSE if cell.solution and cell.name in record.no_response else None


def score(grade: Mapping[str, float | None]) -> float:
    """Return the points of a row of nbgrader's table `grade`: a person's before the grader's."""
    manual, automatic = grade["manual_score"], grade["auto_score"]
    if manual is None and automatic is None:
        return 0.0
    return (automatic or 0.0 if manual is None else manual) + (grade["extra_credit"] or 0.0)
