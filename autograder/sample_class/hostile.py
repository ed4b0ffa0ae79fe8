"""What the hostile learners of a sample class put into their notebooks; none of it pays."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from nbformat.v4 import new_code_cell

if TYPE_CHECKING:
    from collections.abc import Callable

    from nbformat import NotebookNode

    from autograder.sample_class.habits import Habit

_IMITATION = """\
def {name}(*arguments):
    from IPython.display import HTML, display

    verdict = "<h4>Right: {points:g} of {points:g} points</h4>"
    display(HTML(f"<section class='cnnlab-verdict'>{{verdict}}</section>"))
    print({points:.1f})"""
# It reads only, and only around its own folder: a demonstration may run without a sandbox.
# Then it ends its kernel; as init of a namespace that could not kill itself.
_SEARCH = """\
import glob
import os
import sqlite3

for path in glob.glob("../../../*.db"):
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as connection:
        for row in connection.execute("select * from grade"):
            print(row)
os._exit(1)"""


def attack(
    notebook: NotebookNode, habit: Habit, exercise: str, solution: str, points: float
) -> None:
    """Make the notebook do what the habit says, in the answer to one exercise or below it."""
    place, cell = next(
        (place, cell)
        for place, cell in enumerate(notebook.cells)
        if cell.metadata.get("nbgrader", {}).get("grade_id") == exercise
    )
    if habit == "imitates a verdict":
        cell.source = _IMITATION.format(name=exercise, points=points)
    elif habit == "never ends":
        cell.source = endless(solution)
    elif habit == "looks for the gradebook":
        new: Callable[..., NotebookNode] = new_code_cell
        notebook.cells.insert(place + 2, new(_SEARCH, id=f"own-{exercise}".replace("_", "-")))


def endless(solution: str) -> str:
    """Return the solution with a loop that never ends before its last function's first line."""
    functions = [n for n in ast.parse(solution).body if isinstance(n, ast.FunctionDef)]
    if not functions:
        return f"while True:\n    pass\n{solution}"
    first = functions[-1].body[0]
    lines = solution.splitlines()
    indent = " " * first.col_offset
    lines[first.lineno - 1 : first.lineno - 1] = [f"{indent}while True:", f"{indent}    pass"]
    return "\n".join(lines)
