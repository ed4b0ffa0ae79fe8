"""The course.toml of a sample class: an instructor's tables, with due dates for every lesson."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

_HEAD = """\
# A sample class: made again by python -m autograder demo.
id = "sample-class"
title.en = "A sample class"
title.ko = "예시 반"
lessons = {names}
"""


def course_text(
    names: Sequence[str],
    dues: Mapping[str, datetime],
    tables: Mapping[str, Mapping[str, Any]] | None = None,
) -> str:
    """Return course.toml for these lessons; `tables` are those of the instructor's own file."""
    parts = [_HEAD.format(names=_value(list(names)))]
    for name in names:
        table = (tables or {}).get(name, {})
        parts.append("\n".join(["", f"[lesson.{name}]", *_fields(name, table, dues[name], names)]))
    return "".join(f"{part}\n" if number else part for number, part in enumerate(parts))


def _fields(
    name: str, table: Mapping[str, Any], due: datetime, names: Sequence[str]
) -> Iterator[str]:
    yield f"due = {due.isoformat()}"
    for field, value in table.items():
        if field == "title":
            yield from (f"title.{language} = {_value(words)}" for language, words in value.items())
        elif field == "needs":
            # A class may have some of the lessons only.
            yield f"needs = {_value([needed for needed in value if needed in names])}"
        elif field not in ("due", "points"):
            yield f"{field} = {_value(value)}"
    if points := table.get("points"):
        yield ""
        yield f"[lesson.{name}.points]"
        yield from (f"{_value(part)} = {worth}" for part, worth in points.items())


def _value(value: object) -> str:
    # What JSON escapes, TOML reads; and both write numbers and lists alike.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
