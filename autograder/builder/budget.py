"""Checks of a lesson against its exercises' twins and its budget of points."""

from __future__ import annotations

import ast
import difflib
from typing import TYPE_CHECKING

from autograder.builder import lesson_texts as texts
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
            path = texts.WRITE_TWIN.format(path=f"{package}/{cell.name}.py")
            cure = texts.WRITE.format(near=close[0]) if close else path
            errors.append(lesson.error(cell, texts.NO_TWIN.format(name=cell.name), cure))
        else:
            errors += _definition(lesson, cell)
    for name in sorted(set(points) - {cell.name for cell in answers}):
        cause = texts.NEVER_ASKED.format(name=name)
        cure = texts.ASK_OR_REMOVE.format(name=name, package=package)
        errors.append(AuthorError(lesson.file, 1, str(cause), str(cure)))
    return errors


def _definition(lesson: Lesson, cell: Cell) -> list[AuthorError]:
    try:
        body = ast.parse(without_markers(cell)).body
    except SyntaxError as error:
        cause = texts.NOT_PYTHON.format(name=cell.name, message=error.msg)
        return [lesson.error(cell, cause, texts.RUN_ONCE, at=(error.text or "").strip())]
    defined = {node.name for node in body if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    if cell.name in defined:
        return []
    cure = texts.DEFINE.format(name=cell.name)
    return [lesson.error(cell, texts.NOT_DEFINED.format(name=cell.name), cure)]


def check_budget(
    lesson: Lesson, points: Mapping[str, float], entry: Entry, file: str
) -> list[AuthorError]:
    """Find written questions without points, and a sum that is not the budget in `file`."""
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
                cause = texts.BAD_WORTH.format(name=cell.name, value=repr(worth))
                errors.append(lesson.error(cell, cause, texts.WRITE_WORTH.format(name=cell.name)))
    if total != entry.points:
        cause = texts.WRONG_SUM.format(total=f"{total:g}", budget=f"{entry.points:g}")
        cure = texts.CHANGE_POINTS.format(file=file)
        errors.append(AuthorError(lesson.file, 1, str(cause), str(cure)))
    return errors
