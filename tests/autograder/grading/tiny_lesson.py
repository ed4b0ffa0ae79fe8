"""A small lesson in a gradebook, and notebooks of it as they are after their run."""

from __future__ import annotations

import copy
from contextlib import closing
from typing import TYPE_CHECKING

from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output
from nbgrader.api import Gradebook
from nbgrader.preprocessors import ComputeChecksums, SaveCells

from autograder.grading.record import Person, Record, no_response
from autograder.job import Graded

if TYPE_CHECKING:
    from datetime import datetime

    from autograder.job import Status

LESSON = "tiny"
POINTS = {"check-twice": 4.0, "check-half": 3.0, "why": 5.0}
_CODE = {"twice": "def twice(x): ...", "half": "def half(x): ..."}


def released() -> NotebookNode:
    """Return the lesson's notebook as its learners get it, with nbgrader's checksums."""
    cells = [new_markdown_cell("Read this first.")]
    for name, source in _CODE.items():
        cells.append(_cell(new_code_cell(source), name, solution=True))
        cells.append(_cell(new_code_cell(f'check("{name}")'), f"check-{name}", grade=True))
    cells.append(_cell(new_markdown_cell("Write here."), "why", solution=True, grade=True))
    cells.append(_cell(new_markdown_cell("Draw."), "draw", task=True))
    notebook = new_notebook(cells=cells)
    ComputeChecksums().preprocess(notebook, {})
    return notebook


def _cell(
    cell: NotebookNode,
    name: str,
    *,
    solution: bool = False,
    grade: bool = False,
    task: bool = False,
) -> NotebookNode:
    cell.metadata["nbgrader"] = {
        "grade_id": name,
        "grade": grade,
        "solution": solution,
        "task": task,
        "locked": not solution,
        "schema_version": 3,
        "cell_type": cell.cell_type,
    }
    if grade or task:
        cell.metadata["nbgrader"]["points"] = POINTS.get(name, 2.0)
    return cell


def release(
    url: str,
    duedate: datetime | None = None,
    notebook: NotebookNode | None = None,
    name: str = LESSON,
) -> None:
    """Put the lesson into a gradebook as `nbgrader generate_assignment` does."""
    with closing(Gradebook(url)) as gradebook:
        gradebook.update_or_create_assignment(LESSON, duedate=duedate)
    names = {"notebook": name, "assignment": LESSON, "db_url": url}
    SaveCells().preprocess(notebook or released(), {"nbgrader": names})


def executed(answers: dict[str, str], points: dict[str, float]) -> NotebookNode:
    """Return a notebook with `answers` in its cells and the judge's `points` as outputs."""
    notebook = copy.deepcopy(released())
    for cell in notebook.cells:
        name = cell.metadata.get("nbgrader", {}).get("grade_id", "")
        cell.source = answers.get(name, cell.source)
        if name in points:
            shown = {"text/plain": repr(points[name])}
            cell.outputs = [new_output("execute_result", shown, execution_count=1)]
    return notebook


def record(
    student: str,
    notebook: NotebookNode | None,
    points: dict[str, float],
    timestamp: datetime | None = None,
    *,
    status: Status = "graded",
) -> Record:
    """Return what grading such a notebook found out."""
    graded = Graded(student, status, points, notebook, level="namespaces", seed=7, seconds=0.5)
    untouched = no_response(notebook) if notebook else frozenset()
    return Record(Person(student), graded, timestamp, untouched)
