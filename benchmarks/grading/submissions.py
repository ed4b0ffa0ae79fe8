"""What a student of the class hands in: the lesson's edition with answers and traces of work."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from nbformat.v4 import new_code_cell

from autograder.builder.fill import fill
from autograder.sample_class.answers import UNTOUCHED

if TYPE_CHECKING:
    from collections.abc import Mapping

    from nbformat import NotebookNode

    from benchmarks.grading.students import Habit, Student

_EXPERIMENTS = {
    "correlate": "correlate(np.arange(20).reshape(4, 5), np.array([[1, 0], [0, -1]]))",
    "edge_kernel": 'print(edge_kernel("vertical"))\nprint(edge_kernel("horizontal"))',
    "output_size": '[output_size(28, 3, stride, "same") for stride in (1, 2, 3)]',
    "pool": 'pool(np.arange(32.0).reshape(4, 4, 2), 2, 2, "max", "valid").shape',
    "im2col": "im2col(np.arange(24).reshape(4, 3, 2), 2, 1, 0)",
}
_PLOT = """\
import matplotlib.pyplot as plt

plt.figure(figsize=(3, 3))
plt.imshow(correlate(digit, np.ones((2, 2)) / 4), cmap="gray")
plt.title("blurred")
plt.show()"""
_REUSED = """\
rows, columns, stride, padding = 5, 7, 2, "same"
image = np.arange(rows * columns).reshape(rows, columns)
total = image.sum()
print(total, output_size(rows, 3, stride, padding))"""
_CHANGES = (
    ("row=1, column=2)", "row=3, column=0)"),
    ("figures.padded_row(8, kernel_size=3", "figures.padded_row(9, kernel_size=3"),
    ("input_size=5, kernel_size=3, padding=1)", "input_size=6, kernel_size=3, padding=1)"),
    ('picture="5x5", stride=2)', 'picture="5x5", stride=3)'),
)
_GUESSES = (4, 9, 16, 26, 0, '"kernel"', '"cannot tell"')
_TEXTS = {
    "en": "Two layers of 3 × 3 see as much as one of 5 × 5 with fewer weights.",
    "ko": "3 × 3 층 두 개는 5 × 5 층 하나만큼 넓게 보면서 가중치는 더 적습니다.",
}


def notebook_of(
    student: Student, editions: Mapping[str, NotebookNode], written: str
) -> NotebookNode:
    """Return the student's notebook; `written` is the id of the question answered in words."""
    apart = "helpers apart" in student.habits
    texts = {
        name: answer.source if apart else answer.whole
        for name, answer in student.answers.items()
        if answer is not UNTOUCHED
    }
    if "writes no text" not in student.habits:
        texts[written] = _TEXTS[student.language]
    notebook = fill(editions[student.language], texts)
    _predict(notebook, student.name)
    if apart:
        for name, answer in student.answers.items():
            if answer.helpers:
                _insert(notebook, name, answer.helpers, below=0)
    for habit in sorted(student.habits):
        _work(notebook, habit)
    return notebook


def _predict(notebook: NotebookNode, name: str) -> None:
    chosen = random.Random(name)
    for cell in notebook.cells:
        if cell.cell_type == "code" and ", ...)" in cell.source:
            cell.source = cell.source.replace(", ...)", f", {chosen.choice(_GUESSES)})")


def _work(notebook: NotebookNode, habit: Habit) -> None:
    if habit == "experiments":
        for name, source in _EXPERIMENTS.items():
            _insert(notebook, name, source)
    elif habit == "plots":
        _insert(notebook, "edge_kernel", _PLOT)
    elif habit == "reuses names":
        _insert(notebook, "output_size", _REUSED)
    elif habit == "changes demonstrations":
        for cell in notebook.cells:
            for before, after in _CHANGES:
                cell.source = cell.source.replace(before, after)


def _insert(notebook: NotebookNode, name: str, source: str, below: int = 2) -> None:
    """Put a cell of the learner's own above an answer, or below its check."""
    place = next(
        number
        for number, cell in enumerate(notebook.cells)
        if cell.metadata.get("nbgrader", {}).get("grade_id") == name
    )
    identity = f"own-{len(notebook.cells)}-{name}".replace("_", "-")
    cell = new_code_cell(source, id=identity)  # type: ignore[no-untyped-call]
    notebook.cells.insert(place + below, cell)
