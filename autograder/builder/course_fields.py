"""Which fields course.toml may have, and what is wrong with those that it has."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

# The field, what is wrong with it, and the cure.
Problem = tuple[str, str, str]

_TOP = ("id", "title", "lessons", "lesson")
_LESSON = ("number", "title", "status", "minutes", "needs", "budget", "points", "due")
_STATUSES = ("core", "extra")
_NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_DUE = "Write due = 2026-12-01T23:59:00+09:00, with seconds and the offset from UTC."


def check_top(data: Mapping[str, Any]) -> Iterator[Problem]:
    """Find what is wrong above all tables."""
    yield from _unknown("the course", data, _TOP)
    if not isinstance(data.get("id"), str) or not _ID.fullmatch(data["id"]):
        cure = 'Write id = "cnn-2026": letters, digits, and - _ . between them.'
        yield "id", f"the course has the id {data.get('id')!r}.", cure
    if "title" in data:
        yield from _title("the course", data["title"])
    chosen = data.get("lessons", [])
    if not isinstance(chosen, list) or not all(isinstance(name, str) for name in chosen):
        cure = 'Write lessons = ["first-cnn", "cnn-mechanics"].'
        yield "lessons", f"lessons is {chosen!r}, not a list of names.", cure
    elif "lessons" in data and not chosen:
        yield "lessons", "the list of lessons is empty.", "Name one, or leave lessons out for all."
    else:
        for name in sorted({name for name in chosen if chosen.count(name) > 1}):
            yield "lessons", f"the lesson {name} stands in lessons twice.", "Remove one of them."
    if not isinstance(data.get("lesson", {}), dict):
        yield "lesson", "lesson is no table.", "Write [lesson.cnn-mechanics] above its fields."


def check_lesson(name: str, table: Any) -> Iterator[Problem]:
    """Find what is wrong with the fields of one lesson's table."""
    if not _NAME.fullmatch(name):
        cure = "Use lower-case letters, digits and single dashes: my-lesson."
        yield "", f"{name!r} cannot be a lesson's name.", cure
    if not isinstance(table, dict):
        yield "", f"lesson.{name} is no table.", f"Write [lesson.{name}] above its fields."
        return
    yield from _unknown(name, table, _LESSON)
    for field in ("number", "minutes", "budget"):
        if field in table and not _is_number(table[field], whole=field != "budget"):
            yield field, f"{name} has the {field} {table[field]!r}.", f"Write {field} = 30."
    if "title" in table:
        yield from _title(name, table["title"])
    if table.get("status", "core") not in _STATUSES:
        cure = 'Write status = "core" or status = "extra".'
        yield "status", f"{name} is neither core nor extra.", cure
    needs = table.get("needs", [])
    if not isinstance(needs, list) or not all(isinstance(needed, str) for needed in needs):
        yield "needs", f"{name} needs {needs!r}.", 'Write needs = ["cnn-mechanics"].'
    if "due" in table and due_of(table["due"]) is None:
        yield "due", f"{name} has the due date {str(table['due'])!r}.", _DUE
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
        cure = f"Write [lesson.{name}.points] and below it conv2d = 8."
        yield "points", f"the points of {name} are no table.", cure
        return
    for part, value in points.items():
        if not _is_number(value) or not float(4 * value).is_integer():
            cure = f"Write whole, half or quarter points: {part} = 2.5."
            yield part, f"{part} of {name} has the points {value!r}.", cure


def _is_number(value: object, *, whole: bool = False) -> bool:
    kinds = int if whole else int | float
    return isinstance(value, kinds) and not isinstance(value, bool) and 0 <= value < 1_000_000


def _title(name: str, title: object) -> Iterator[Problem]:
    sound = isinstance(title, dict) and set(title) == {"en", "ko"}
    if not sound or not all(isinstance(words, str) for words in title.values()):  # type: ignore[attr-defined]
        cure = "Write title.en and title.ko."
        yield "title", f"the title of {name} is not in both languages.", cure


def _unknown(name: str, table: Mapping[str, Any], known: tuple[str, ...]) -> Iterator[Problem]:
    for field in table:
        if field not in known:
            near = difflib.get_close_matches(field, known, n=1)
            cure = f"Write {near[0]}." if near else f"Use only {', '.join(known)}."
            yield field, f"{name} has the unknown field {field!r}.", cure
