"""Checks of a lesson's cells: known keys, both languages, unique ids, imports."""

from __future__ import annotations

import ast
import difflib
import re
from typing import TYPE_CHECKING

from autograder.builder import lesson_texts as texts
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
            errors.append(lesson.error(cell, texts.RAW_CELL, texts.USE_CELLS))
            continue
        known = _KEYS[cell.kind]
        for key in cell.metadata:
            if key not in known:
                close = difflib.get_close_matches(key, known, n=1)
                only = texts.USE_ONLY.format(known=", ".join(known))
                cure = texts.WRITE.format(near=repr(close[0])) if close else only
                cause = texts.UNKNOWN_KEY.format(kind=texts.KINDS[cell.kind], key=repr(key))
                errors.append(lesson.error(cell, cause, cure))
    return errors


def check_languages(lesson: Lesson) -> list[AuthorError]:
    """Find prose without a language, and a half without its neighbour."""
    errors = []
    waiting: Cell | None = None
    for cell in lesson.cells:
        language = cell.metadata.get("lang") if cell.kind == "prose" else None
        if waiting is not None and language != "ko":
            errors.append(lesson.error(waiting, texts.NO_KOREAN, texts.ADD_KOREAN))
        if cell.kind == "prose" and language not in _LANGUAGES:
            errors.append(_without_language(lesson, cell))
        elif language == "ko" and waiting is None:
            errors.append(lesson.error(cell, texts.NO_ENGLISH, texts.ADD_ENGLISH))
        waiting = cell if language == "en" else None
    if waiting is not None:
        errors.append(lesson.error(waiting, texts.NO_KOREAN, texts.ADD_KOREAN))
    return errors


def _without_language(lesson: Lesson, cell: Cell) -> AuthorError:
    cause = texts.BAD_LANGUAGE.format(language=repr(cell.metadata.get("lang")))
    return lesson.error(cell, cause, texts.BEGIN_PROSE)


def check_ids(lesson: Lesson) -> list[AuthorError]:
    """Find ids of exercises and written questions that are malformed or used twice."""
    errors = []
    first_lines: dict[str, int] = {}
    for cell in lesson.cells:
        if cell.kind not in _IDS:
            continue
        if not _IDS[cell.kind].fullmatch(cell.name):
            cause = texts.BAD_ID.format(name=repr(cell.name))
            errors.append(lesson.error(cell, cause, texts.WRITE_ID))
        elif cell.name == IMPORTS:
            cause = texts.IMPORTS_ID.format(name=repr(IMPORTS))
            errors.append(lesson.error(cell, cause, texts.ANOTHER_ID))
        elif cell.name in first_lines:
            cause = texts.USED_ID.format(name=cell.name, line=first_lines[cell.name])
            errors.append(lesson.error(cell, cause, texts.OWN_ID))
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
        cause = texts.UNREADABLE.format(message=error.msg)
        return [lesson.error(cell, cause, texts.ONLY_IMPORTS)]
    if not others:
        return []
    cause = texts.NOT_IMPORT.format(code=repr(ast.unparse(others[0])[:40]))
    return [lesson.error(cell, cause, texts.MOVE_BELOW)]
