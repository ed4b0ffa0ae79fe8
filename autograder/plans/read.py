"""Reading: `source/plans/<lesson>.toml` becomes a Plan."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING, Any

from autograder.builder.mistakes import AuthorError, BuildError
from autograder.plans.plan import WORK, Notes, Part, Plan, Question, Showing
from autograder.plans.tables import Tables

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_TOP = ("prerequisites", "split", "part", "exercise")
_PART = ("heading", "minutes", "session", "work", "do", "show", "question")
_LINE = re.compile(r"at line (\d+)")


def read_plan(path: Path, file: str) -> Plan:
    """Return the plan in `path`, called `file` in messages. Raises BuildError."""
    text = path.read_text(encoding="utf-8")
    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = _LINE.search(str(error))
        cure = "Mend the TOML; a text of several lines stands between three quotes."
        cause = f"it is not valid TOML: {error}."
        where = int(line[1]) if line else 1
        raise BuildError([AuthorError(file, where, cause, cure)]) from None
    tables = Tables(file, text)
    plan = _plan(tables, found)
    if tables.errors:
        raise BuildError(tables.errors)
    return plan


def _plan(tables: Tables, found: Mapping[str, Any]) -> Plan:
    tables.only(found, _TOP, 1)
    parts = [
        _part(tables, table, tables.line_of("[[part]]", number))
        for number, table in enumerate(tables.tables(found, "part", 1), 1)
    ]
    exercises = found.get("exercise", {})
    return Plan(
        file=tables.file,
        prerequisites=tables.words(found, "prerequisites", 1),
        split=tables.words(found, "split", 1),
        parts=tuple(parts),
        exercises={name: _notes(tables, name, table) for name, table in exercises.items()},
        texts=tuple(tables.texts),
    )


def _part(tables: Tables, table: Mapping[str, Any], line: int) -> Part:
    tables.only(table, _PART, line)
    return Part(
        heading=tables.string(table, "heading", line),
        minutes=tables.positive(table, "minutes", line),
        session=tables.positive(table, "session", line),
        work=_work(tables, table.get("work"), line),
        do=tables.words(table, "do", line),
        show=tuple(_showing(tables, one, line) for one in tables.tables(table, "show", line)),
        questions=tuple(
            _question(tables, one, line) for one in tables.tables(table, "question", line)
        ),
        line=line,
    )


def _work(tables: Tables, value: object, line: int) -> tuple[str, ...]:
    if isinstance(value, list) and value and all(one in WORK for one in value):
        return tuple(value)
    tables.wrong(line, f"work is {value!r}.", f"Write a list of some of {', '.join(WORK)}.")
    return ()


def _showing(tables: Tables, table: Mapping[str, Any], line: int) -> Showing:
    tables.only(table, ("what", "ask"), line)
    return Showing(tables.words(table, "what", line), tables.words(table, "ask", line))


def _question(tables: Tables, table: Mapping[str, Any], line: int) -> Question:
    tables.only(table, ("ask", "wrong", "answer"), line)
    return Question(
        tables.words(table, "ask", line),
        tables.words(table, "wrong", line),
        tables.words(table, "answer", line),
    )


def _notes(tables: Tables, name: str, table: Mapping[str, Any]) -> Notes:
    line = tables.line_of(f"[exercise.{name}]")
    tables.only(table, ("en", "ko", "mistake"), line)
    mistakes = table.get("mistake", {})
    lines = {one: tables.line_of(f"[exercise.{name}.mistake.{one}]") for one in mistakes}
    return Notes(
        text=tables.both(table, name, line),
        mistakes={
            one: tables.both(words, f"{name}, {one}", lines[one]) for one, words in mistakes.items()
        },
        line=line,
        lines=lines,
    )
