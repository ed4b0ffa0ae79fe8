"""Reads course.toml of an instructor's folder and says, with its line, what is wrong there."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from autograder.builder import course_texts as texts
from autograder.builder.course_fields import check_lesson, check_top, due_of
from autograder.builder.mistakes import AuthorError, BuildError
from cnnlab.course_folder import FILE
from cnnlab.text import Text


@dataclass(frozen=True)
class CourseFile:
    """What an instructor has written, field by field sound; `lessons` is None for all."""

    id: str
    title: Mapping[str, str]
    lessons: tuple[str, ...] | None
    tables: Mapping[str, Mapping[str, Any]]
    text: str

    def points(self, lesson: str) -> Mapping[str, float]:
        """Return the changed points of a lesson's exercises and written questions."""
        found: Mapping[str, float] = self.tables.get(lesson, {}).get("points", {})
        return found

    def dues(self) -> dict[str, datetime]:
        """Return the lessons' due dates, each with its offset."""
        found = {name: due_of(table.get("due")) for name, table in self.tables.items()}
        return {name: due for name, due in found.items() if due is not None}

    def error(self, cause: Text, cure: Text, lesson: str = "", field: str = "") -> AuthorError:
        """Return a mistake in a lesson's table, or above all tables, on its field's line."""
        return _mistake(line_of(self.text, lesson, field), cause, cure)


def read_course_file(folder: Path) -> CourseFile:
    """Return what course.toml in `folder` says. Raises BuildError."""
    try:
        text = (folder / FILE).read_text(encoding="utf-8")
        data = tomllib.loads(text)
    except UnicodeDecodeError:
        raise BuildError([_mistake(1, texts.NOT_UTF8, texts.SAVE_UTF8)]) from None
    except tomllib.TOMLDecodeError as error:
        raise BuildError([_malformed(text, str(error))]) from None
    errors = list(_mistakes(text, data))
    if errors:
        raise BuildError(errors)
    chosen = data.get("lessons")
    return CourseFile(
        data["id"],
        data.get("title", {"en": data["id"], "ko": data["id"]}),
        None if chosen is None else tuple(chosen),
        data.get("lesson", {}),
        text,
    )


def line_of(text: str, lesson: str, field: str = "") -> int:
    """Return the line of a field in a lesson's tables, else the table's, else the first."""
    found = 1
    inside = not lesson
    header = re.compile(rf"""\[lesson\.["']?{re.escape(lesson)}["']?[.\]]""")
    key = re.compile(rf"""(\[lesson\..*\.)?["']?{re.escape(field)}["']?\s*[].=]""")
    for number, line in enumerate(map(str.strip, text.splitlines()), 1):
        if line.startswith("["):
            inside = bool(header.match(line)) if lesson else False
            found = number if inside and found == 1 else found
        if inside and field and key.match(line):
            return number
    return found


def _mistakes(text: str, data: Mapping[str, Any]) -> Iterator[AuthorError]:
    for field, cause, cure in check_top(data):
        yield _mistake(line_of(text, "", field), cause, cure)
    tables = data.get("lesson", {})
    for name, table in tables.items() if isinstance(tables, dict) else ():
        for field, cause, cure in check_lesson(name, table):
            yield _mistake(line_of(text, name, field), cause, cure)


def _malformed(text: str, message: str) -> AuthorError:
    found = re.search(r"at line (\d+)", message)
    line = int(found[1]) if found else len(text.splitlines()) or 1
    written = (text.splitlines() or [""])[line - 1].strip()
    cure = texts.MEND_DUE if written.startswith("due") else texts.MEND_LINE
    return _mistake(line, texts.NOT_TOML.format(message=message), cure)


def _mistake(line: int, cause: Text, cure: Text) -> AuthorError:
    return AuthorError(FILE, line, str(cause), str(cure))
