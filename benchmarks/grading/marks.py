"""The marks that a gradebook holds, and where two gradebooks differ."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from nbgrader.api import Gradebook

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    # By student and grade id; None where only a person can give points.
    Marks = Mapping[str, Mapping[str, float | None]]


class Difference(NamedTuple):
    """One cell of one student that two graders mark differently; None is no mark."""

    student: str
    cell: str
    stock: float | None
    ours: float | None


def marks_in(root: Path, lesson: str) -> Marks:
    """Return the automatic marks of all submissions in the gradebook of a course."""
    with Gradebook(f"sqlite:///{root / 'build' / 'gradebook.db'}", "cnnlab") as gradebook:
        return {
            submission.student.id: {
                grade.name: grade.auto_score
                for notebook in submission.notebooks
                for grade in notebook.grades
            }
            for submission in gradebook.assignment_submissions(lesson)
        }


def differences(stock: Marks, ours: Marks) -> list[Difference]:
    """Return every cell marked differently, also where only one of them has the submission."""
    cells = {
        (student, cell)
        for marks in (stock, ours)
        for student, by_cell in marks.items()
        for cell in by_cell
    }
    found = (
        Difference(student, cell, stock.get(student, {}).get(cell), ours.get(student, {}).get(cell))
        for student, cell in sorted(cells)
    )
    return [difference for difference in found if difference.stock != difference.ours]


def compared(stock: Marks, ours: Marks) -> int:
    """Return how many marks both graders gave."""
    return sum(
        len(by_cell.keys() & ours.get(student, {}).keys()) for student, by_cell in stock.items()
    )
