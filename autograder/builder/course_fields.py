"""Which fields course.toml may have, and what is wrong with those that it has."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from autograder.builder import course_texts as texts
from cnnlab.text import Text, verbatim

# The field, what is wrong with it, and the cure.
Problem = tuple[str, Text, Text]

_TOP = ("id", "title", "lessons", "lesson")
_LESSON = ("number", "title", "status", "minutes", "needs", "budget", "points", "due")
_STATUSES = ("core", "extra")
_NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


def check_top(data: Mapping[str, Any]) -> Iterator[Problem]:
    """Find what is wrong above all tables."""
    yield from _unknown(texts.THE_COURSE, data, _TOP)
    if not isinstance(data.get("id"), str) or not _ID.fullmatch(data["id"]):
        yield "id", texts.NO_ID.format(id=repr(data.get("id"))), texts.WRITE_ID
    if "title" in data:
        yield from _title(texts.THE_COURSE, data["title"])
    chosen = data.get("lessons", [])
    if not isinstance(chosen, list) or not all(isinstance(name, str) for name in chosen):
        yield "lessons", texts.NO_LIST.format(value=repr(chosen)), texts.WRITE_LIST
    elif "lessons" in data and not chosen:
        yield "lessons", texts.EMPTY_LIST, texts.NAME_ONE
    else:
        for name in sorted({name for name in chosen if chosen.count(name) > 1}):
            yield "lessons", texts.TWICE.format(name=name), texts.REMOVE_ONE
    if not isinstance(data.get("lesson", {}), dict):
        cure = texts.WRITE_TABLE.format(name="cnn-mechanics")
        yield "lesson", texts.NO_TABLE.format(field="lesson"), cure


def check_lesson(name: str, table: Any) -> Iterator[Problem]:
    """Find what is wrong with the fields of one lesson's table."""
    if not _NAME.fullmatch(name):
        yield "", texts.BAD_NAME.format(name=repr(name)), texts.WRITE_NAME
    if not isinstance(table, dict):
        cure = texts.WRITE_TABLE.format(name=name)
        yield "", texts.NO_TABLE.format(field=f"lesson.{name}"), cure
        return
    yield from _unknown(verbatim(name), table, _LESSON)
    for field in ("number", "minutes", "budget"):
        if field in table and not _is_number(table[field], whole=field != "budget"):
            cause = texts.BAD_VALUE.format(name=name, field=field, value=repr(table[field]))
            yield field, cause, texts.WRITE_NUMBER.format(field=field)
    if "title" in table:
        yield from _title(verbatim(name), table["title"])
    if table.get("status", "core") not in _STATUSES:
        yield "status", texts.NO_STATUS.format(name=name), texts.WRITE_STATUS
    needs = table.get("needs", [])
    if not isinstance(needs, list) or not all(isinstance(needed, str) for needed in needs):
        yield "needs", texts.NO_NEEDS.format(name=name, value=repr(needs)), texts.WRITE_NEEDS
    if "due" in table and due_of(table["due"]) is None:
        cause = texts.BAD_DUE.format(name=name, value=repr(str(table["due"])))
        yield "due", cause, texts.WRITE_DUE
    yield from _points(name, table.get("points", {}))


def due_of(value: object) -> datetime | None:
    """Return a due date with its offset, written as TOML's own or as text; None for no such."""
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(value)
        except ValueError:
            return None
    return value if isinstance(value, datetime) and value.tzinfo is not None else None


def _points(name: str, points: object) -> Iterator[Problem]:
    if not isinstance(points, dict):
        yield "points", texts.NO_POINTS.format(name=name), texts.WRITE_POINTS.format(name=name)
        return
    for part, value in points.items():
        if not _is_number(value) or not float(4 * value).is_integer():
            cause = texts.BAD_POINTS.format(part=part, name=name, value=repr(value))
            yield part, cause, texts.WRITE_QUARTERS.format(part=part)


def _is_number(value: object, *, whole: bool = False) -> bool:
    kinds = int if whole else int | float
    return isinstance(value, kinds) and not isinstance(value, bool) and 0 <= value < 1_000_000


def _title(name: Text, title: object) -> Iterator[Problem]:
    sound = isinstance(title, dict) and set(title) == {"en", "ko"}
    if not sound or not all(isinstance(words, str) for words in title.values()):  # type: ignore[attr-defined]
        yield "title", texts.NO_TITLE.format(name=name), texts.WRITE_TITLE


def _unknown(name: Text, table: Mapping[str, Any], known: tuple[str, ...]) -> Iterator[Problem]:
    for field in table:
        if field not in known:
            near = difflib.get_close_matches(field, known, n=1)
            cause = texts.UNKNOWN_FIELD.format(name=name, field=repr(field))
            only = texts.USE_ONLY.format(known=", ".join(known))
            yield field, cause, texts.WRITE.format(near=near[0]) if near else only
