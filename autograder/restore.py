"""Brings a submission's cells back to what nbgrader grades, whatever its learner did to them.

nbgrader 0.9.6 stops at two things that learners do every day in JupyterLab: copying an answer
(JupyterLab copies its id along) and deleting an answer together with its check.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from nbformat.v4 import new_code_cell, new_markdown_cell
from nbgrader.api import Gradebook
from nbgrader.preprocessors import NbGraderPreprocessor
from nbgrader.utils import is_grade, is_locked, is_solution

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nbformat import NotebookNode


class RestoreCells(NbGraderPreprocessor):  # type: ignore[misc]  # nbgrader has no types
    """Runs between nbgrader's DeduplicateIds and OverwriteCells, which restores the sources."""

    def preprocess(self, nb: NotebookNode, resources: Any) -> tuple[NotebookNode, Any]:
        """Return the notebook with each check, written answer and mark scheme in its place."""
        for cell in nb.cells:
            if not cell.metadata.get("nbgrader", True):
                del cell.metadata["nbgrader"]  # what DeduplicateIds leaves of a copy
        names = resources["nbgrader"]
        with Gradebook(names["db_url"]) as gradebook:
            notebook = gradebook.find_notebook(names["notebook"], names["assignment"])
            graded = {cell.name: cell.max_score for cell in notebook.grade_cells}
            answers = {cell.name for cell in notebook.solution_cells}
            self._restore(nb, notebook.source_cells, graded, answers)
        return nb, resources

    def _restore(
        self, nb: NotebookNode, sources: Sequence[Any], graded: dict[str, float], answers: set[str]
    ) -> None:
        order = [source.name for source in sources]
        for source in sources:
            cell = next((cell for cell in nb.cells if _name(cell) == source.name), None)
            if cell is not None:
                if "BEGIN MARK SCHEME" in source.source:
                    # Learners never had it: that it differs says nothing about them.
                    cell.source = source.source
            # The function of a deleted answer may stand in a cell of the learner's own, and a
            # starter put back below would overwrite it.
            elif source.name in graded or source.locked:
                self.log.warning("Cell %s is missing and is put back", source.name)
                restored = _cell(source, source.name in answers, graded.get(source.name))
                nb.cells.insert(_place(nb, order, source.name), restored)


def _name(cell: NotebookNode) -> str | None:
    if not (is_grade(cell) or is_solution(cell) or is_locked(cell)):
        return None
    name: str | None = cell.metadata.nbgrader.get("grade_id")
    return name


def _place(nb: NotebookNode, order: Sequence[str], name: str) -> int:
    """Return where a check or mark scheme belongs: below its answer, or else above what follows.

    Above what follows, it also stands below whatever cell its learner wrote instead.
    """
    places = {_name(cell): number for number, cell in enumerate(nb.cells)}
    number = order.index(name)
    answer = order[number - 1] if number else ""
    if answer in places and name.endswith(f"-{answer}"):
        return places[answer] + 1
    return next((places[other] for other in order[number + 1 :] if other in places), len(nb.cells))


def _cell(source: Any, answer: bool, points: float | None) -> NotebookNode:
    make = new_code_cell if source.cell_type == "code" else new_markdown_cell
    cell: NotebookNode = make(source.source)  # type: ignore[no-untyped-call]
    cell.metadata["nbgrader"] = {
        "cell_type": source.cell_type,
        "checksum": source.checksum,
        "grade": points is not None,
        "grade_id": source.name,
        "locked": source.locked,
        "schema_version": 3,
        "solution": answer,
        "task": False,
    }
    if points is not None:
        cell.metadata["nbgrader"]["points"] = points
    return cell
