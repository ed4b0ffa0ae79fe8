"""Checks of a lesson's cells: known keys, both languages, unique ids, imports."""

from __future__ import annotations

import ast
import difflib
import re
from typing import TYPE_CHECKING

from autograder.submissions.opening import IMPORTS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from autograder.builder.lesson import Cell, Kind, Lesson
    from autograder.builder.mistakes import AuthorError

_KEYS: Mapping[Kind, tuple[str, ...]] = {
    "prose": ("lang",),
    "code": ("exercise",),
    "answer": ("exercise",),
    "written": ("written", "points"),
}
_LANGUAGES = ("en", "ko")
# An id is also a Python name (exercise) or a part of an nbgrader id and of a notebook cell's id.
_IDS: Mapping[Kind, re.Pattern[str]] = {
    "answer": re.compile(r"[a-z][a-z0-9_]{0,39}"),
    "written": re.compile(r"[a-z][a-z0-9-]{0,39}"),
}


def check_keys(lesson: Lesson) -> list[AuthorError]:
    """Find metadata that the build does not know, such as a misspelt `lnag`."""
    errors = []
    for cell in lesson.cells:
        if cell.kind == "raw":
            cure = "Use prose cells and {code-cell}."
            errors.append(lesson.error(cell, "a raw cell has no place in a lesson.", cure))
            continue
        known = _KEYS[cell.kind]
        for key in cell.metadata:
            if key not in known:
                close = difflib.get_close_matches(key, known, n=1)
                cure = f"Write {close[0]!r}." if close else f"Use only {', '.join(known)}."
                cause = f"a {cell.kind} cell has the unknown key {key!r}."
                errors.append(lesson.error(cell, cause, cure))
    return errors


def check_languages(lesson: Lesson) -> list[AuthorError]:
    """Find prose without a language, and a half without its neighbour."""
    errors = []
    waiting: Cell | None = None
    for cell in lesson.cells:
        language = cell.metadata.get("lang") if cell.kind == "prose" else None
        if waiting is not None and language != "ko":
            errors.append(_alone(lesson, waiting, "Korean", "ko"))
        if cell.kind == "prose" and language not in _LANGUAGES:
            errors.append(_without_language(lesson, cell))
        elif language == "ko" and waiting is None:
            errors.append(_alone(lesson, cell, "English", "en"))
        waiting = cell if language == "en" else None
    if waiting is not None:
        errors.append(_alone(lesson, waiting, "Korean", "ko"))
    return errors


def _alone(lesson: Lesson, cell: Cell, missing: str, code: str) -> AuthorError:
    where = "below" if code == "ko" else "above"
    cause = f"this prose has no {missing} half."
    return lesson.error(cell, cause, f'Add a cell +++ {{"lang": "{code}"}} right {where} it.')


def _without_language(lesson: Lesson, cell: Cell) -> AuthorError:
    cause = f"this prose has the language {cell.metadata.get('lang')!r}."
    cure = 'Begin English prose with +++ {"lang": "en"} and Korean prose with +++ {"lang": "ko"}.'
    return lesson.error(cell, cause, cure)


def check_ids(lesson: Lesson) -> list[AuthorError]:
    """Find ids of exercises and written questions that are malformed or used twice."""
    errors = []
    first_lines: dict[str, int] = {}
    for cell in lesson.cells:
        if cell.kind not in _IDS:
            continue
        if not _IDS[cell.kind].fullmatch(cell.name):
            cause = f"{cell.name!r} cannot be an id."
            cure = "Use lower-case letters and digits, at most 40: output_size, why-three-by-three."
            errors.append(lesson.error(cell, cause, cure))
        elif cell.name == IMPORTS:
            cause = f"{IMPORTS!r} is the id of the lesson's imports."
            errors.append(lesson.error(cell, cause, "Give the exercise another id."))
        elif cell.name in first_lines:
            cause = f"the id {cell.name} is used on line {first_lines[cell.name]} already."
            errors.append(lesson.error(cell, cause, "Give each exercise and question its own id."))
        else:
            first_lines[cell.name] = cell.line
    return errors


def check_imports(lesson: Lesson) -> list[AuthorError]:
    """Find a first code cell that does more than import: it is locked, and graded notebooks get it.

    What an author wants learners to change there, they could not.
    """
    cell = lesson.imports
    if cell is None:
        return []
    try:
        others = [
            statement
            for statement in ast.parse(cell.source).body
            if not isinstance(statement, ast.Import | ast.ImportFrom)
        ]
    except SyntaxError as error:
        cause = f"the first code cell cannot be read: {error.msg}."
        return [lesson.error(cell, cause, "Write only imports there, as Python.")]
    if not others:
        return []
    cause = f"the first code cell holds more than imports: {ast.unparse(others[0])[:40]!r}."
    return [lesson.error(cell, cause, "Move it to a code cell of its own below.")]
