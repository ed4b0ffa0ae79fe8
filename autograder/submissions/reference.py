"""The course's own cells of a lesson, read once from nbgrader's gradebook."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self

from autograder.submissions.cells import free_id

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nbgrader.api import Gradebook

# What the build writes into every notebook, for a gradebook that knows no kernel.
_PYTHON = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}


@dataclass(frozen=True)
class CourseCell:
    """A cell that nbgrader knows: an answer, a check, a written answer or a mark scheme."""

    name: str  # its grade id
    cell_type: str  # "code" or "markdown"
    source: str  # as released; a mark scheme's as the instructor wrote it
    checksum: str
    locked: bool  # learners may not change it
    grade: bool  # it earns points
    solution: bool  # learners write in it
    points: float | None = None

    @property
    def required(self) -> bool:
        """Whether a notebook without it gets it back.

        The function of a deleted answer may stand in a cell of the learner's own, and a starter
        put back below would overwrite it.
        """
        return self.grade or self.locked

    def metadata(self) -> dict[str, Any]:
        """Return nbgrader's metadata of the released cell."""
        known = {
            "cell_type": self.cell_type,
            "checksum": self.checksum,
            "grade": self.grade,
            "grade_id": self.name,
            "locked": self.locked,
            "schema_version": 3,
            "solution": self.solution,
            "task": False,
        }
        return known if self.points is None else known | {"points": self.points}

    def cell(self, taken: set[str]) -> dict[str, Any]:
        """Return the cell as released, with an id that is not among those taken."""
        cell: dict[str, Any] = {
            "cell_type": self.cell_type,
            "id": free_id(f"restored-{self.name}", taken),
            "metadata": {"nbgrader": self.metadata()},
            "source": self.source,
        }
        if self.cell_type == "code":
            cell |= {"execution_count": None, "outputs": []}
        return cell


@dataclass(frozen=True)
class Reference:
    """What every submission of a lesson is brought back to."""

    lesson: str
    cells: tuple[CourseCell, ...]  # in the course's order
    kernelspec: dict[str, Any]

    @classmethod
    def from_gradebook(cls, gradebook: Gradebook, lesson: str, order: Sequence[str] = ()) -> Self:
        """Return the lesson's cells as `nbgrader generate_assignment` stored them.

        `order` lists grade ids as in the released notebook. Without it the database's order
        counts, which is the notebook's in SQLite; PostgreSQL promises none.
        """
        notebook = gradebook.find_notebook(lesson, lesson)
        points = {cell.name: cell.max_score for cell in notebook.grade_cells}
        answers = {cell.name for cell in notebook.solution_cells}
        rank = {name: place for place, name in enumerate(order)}
        cells = [
            CourseCell(
                name=cell.name,
                cell_type=cell.cell_type,
                source=cell.source,
                checksum=cell.checksum,
                locked=cell.locked,
                grade=cell.name in points,
                solution=cell.name in answers,
                points=points.get(cell.name),
            )
            for cell in notebook.source_cells
        ]
        cells.sort(key=lambda cell: rank.get(cell.name, len(rank)))
        kernelspec = json.loads(notebook.kernelspec or "null") or _PYTHON
        return cls(lesson, tuple(cells), kernelspec)

    @cached_property
    def by_name(self) -> dict[str, CourseCell]:
        """The cells by their grade id."""
        return {cell.name: cell for cell in self.cells}

    @cached_property
    def by_cell_id(self) -> dict[str, str]:
        """The grade ids by the ids that the build gives to the notebook's cells."""
        return {_cell_id(cell): cell.name for cell in self.cells}

    def answer_of(self, name: str) -> str:
        """Return the grade id of the answer that a check or a mark scheme belongs to, or ""."""
        answer = name.partition("-")[2]
        known = self.by_name.get(answer)
        return answer if known is not None and known.solution else ""


def _cell_id(cell: CourseCell) -> str:
    if cell.solution:
        return f"{cell.name}-answer"
    kind, _, answer = cell.name.partition("-")
    return f"{answer}-{kind}" if answer else kind
