"""What a lesson measures where it asks for predictions: its solved cells are run."""

from __future__ import annotations

import json
import re
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from nbclient import NotebookClient
from nbformat.v4 import new_code_cell

from autograder.builder.course import Course
from autograder.builder.curriculum import read_curriculum
from autograder.builder.fill import fill, solutions
from autograder.builder.pipeline import build_lesson
from autograder.builder.release import read_configuration
from autograder.builder.twins import points_of
from cnnlab.files import course_file

if TYPE_CHECKING:
    from collections.abc import Collection

    from nbformat import NotebookNode

    from autograder.builder.pipeline import BuiltLesson
    from autograder.measure.record import Row

_PREDICTION = re.compile(r'(predict\("[\w-]+", )\.\.\.')
_SECONDS = 600  # for a cell
# Runs in the lesson's kernel. NumPy's numbers become Python's; a tuple becomes a list.
_RECORD = """
import json as _json
from cnnlab.prediction import Prediction as _Prediction

def _measured(self, value, _show=_Prediction.measured):
    with open({path!r}, "a", encoding="utf-8") as file:
        print(_json.dumps([self.name, value], default=lambda one: one.item()), file=file)
    return _show(self, value)

_Prediction.measured = _measured
"""


def measured_by(lesson: str, by_machine: Collection[str] = ()) -> list[Row]:
    """Return a row for each prediction of a lesson, in its order.

    measured    the value as JSON, against which `cnnlab.prediction.ending` compares
    by_machine  "yes" where every computer measures its own value, as with seconds
    """
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "measured.jsonl"
        notebook = recording(solved(_built(lesson), "en"), path)
        resources = {"metadata": {"path": folder}}
        NotebookClient(
            notebook, timeout=_SECONDS, kernel_name="python3", resources=resources
        ).execute()
        found = recorded(path)
    return [
        {
            "question": question,
            "measured": json.dumps(value, ensure_ascii=False),
            "by_machine": "yes" if question in by_machine else "no",
        }
        for question, value in found.items()
    ]


def solved(lesson: BuiltLesson, language: str) -> NotebookNode:
    """Return the learner's edition with the lesson's solutions and a prediction everywhere."""
    notebook = fill(lesson.editions[language], solutions(lesson.lesson))
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.source = _PREDICTION.sub(r'\1"cannot tell"', cell.source)
    return notebook


def recording(notebook: NotebookNode, path: Path) -> NotebookNode:
    """Return the notebook with a first cell that keeps what is measured in the file `path`."""
    first: NotebookNode = new_code_cell(_RECORD.format(path=str(path)))  # type: ignore[no-untyped-call]
    notebook.cells.insert(0, first)
    return notebook


def recorded(path: Path) -> dict[str, object]:
    """Return what was measured by question, in the order of the cells."""
    lines = path.read_text("utf-8").splitlines() if path.exists() else []
    return dict(map(json.loads, lines))


def _built(lesson: str) -> BuiltLesson:
    course = Course(course_file("source").parent)
    [entry] = [entry for entry in read_curriculum(course) if entry.name == lesson]
    configuration = read_configuration(course.configuration)
    return build_lesson(course, entry, points_of(lesson), configuration)
