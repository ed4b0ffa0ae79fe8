"""Checks of a lesson against its exercises' twins and its budget of points."""

from __future__ import annotations

import ast
import difflib
from typing import TYPE_CHECKING

from autograder.builder.markers import without_markers
from autograder.builder.mistakes import AuthorError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from autograder.builder.curriculum import Entry
    from autograder.builder.lesson import Cell, Lesson


def check_exercises(lesson: Lesson, points: Mapping[str, float], package: str) -> list[AuthorError]:
    """Find exercises without a twin, twins without a cell, and cells that define something else.

    `points` maps the name of each twin to its points; `package` says where the twins lie.
    """
    answers = [cell for cell in lesson.cells if cell.kind == "answer"]
    errors = []
    for cell in answers:
        if cell.name not in points:
            close = difflib.get_close_matches(cell.name, points, n=1)
            cure = f"Write {close[0]}." if close else f"Write {package}/{cell.name}.py."
            errors.append(lesson.error(cell, f"the exercise {cell.name} has no twin.", cure))
        else:
            errors += _definition(lesson, cell)
    for name in sorted(set(points) - {cell.name for cell in answers}):
        cause = f"the lesson never asks for the exercise {name}."
        cure = f"Add a code cell with :exercise: {name}, or remove {name} from {package}/."
        errors.append(AuthorError(lesson.file, 1, cause, cure))
    return errors


def _definition(lesson: Lesson, cell: Cell) -> list[AuthorError]:
    try:
        body = ast.parse(without_markers(cell)).body
    except SyntaxError as error:
        cause = f"the solution of {cell.name} is not valid Python: {error.msg}."
        cure = "Run the cell once before you save the lesson."
        return [lesson.error(cell, cause, cure, at=(error.text or "").strip())]
    defined = {node.name for node in body if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    if cell.name in defined:
        return []
    cure = f"Define {cell.name} in this cell: the check looks for that name."
    return [lesson.error(cell, f"the answer cell does not define {cell.name}.", cure)]


def check_budget(lesson: Lesson, points: Mapping[str, float], entry: Entry) -> list[AuthorError]:
    """Find written questions without points, and a sum that is not the lesson's budget."""
    errors = []
    total = 0.0
    for cell in lesson.cells:
        if cell.kind == "answer":
            total += points.get(cell.name, 0)
        elif cell.kind == "written":
            worth = cell.metadata.get("points")
            if isinstance(worth, int | float) and not isinstance(worth, bool) and worth > 0:
                total += worth
            else:
                cause = f"the written question {cell.name} has the points {worth!r}."
                cure = f'Write +++ {{"written": "{cell.name}", "points": 5}}.'
                errors.append(lesson.error(cell, cause, cure))
    if total != entry.points:
        cause = f"the points add up to {total:g}, the budget is {entry.points:g}."
        cure = "Change the twins' points, the written question's, or source/curriculum.toml."
        errors.append(AuthorError(lesson.file, 1, cause, cure))
    return errors
