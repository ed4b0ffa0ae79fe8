"""The curriculum: which lessons there are, in which order, with which budget of points."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from autograder.builder.course import Course
from autograder.builder.course_entries import course_entries
from autograder.builder.mistakes import AuthorError, BuildError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_FIELDS: Mapping[str, type] = {
    "name": str,
    "number": int,
    "title": dict,
    "status": str,
    "points": int,
    "minutes": int,
    "needs": list,
}
_STATUSES = ("core", "extra")


@dataclass(frozen=True)
class Entry:
    """One lesson's place in the course; without a budget `points` is what its parts add up to."""

    name: str
    number: int
    title: Mapping[str, str]
    status: str
    points: float
    minutes: int
    needs: tuple[str, ...]
    line: int
    budgeted: bool = True

    @property
    def folder(self) -> str:
        """The lesson's folder below `notebooks/<language>`, such as "03-cnn-mechanics"."""
        return f"{self.number:02d}-{self.name}"


def read_curriculum(course: Course) -> list[Entry]:
    """Return the lessons in the course's order. Raises BuildError."""
    if course.folder is None:
        return _read_project(course)
    return course_entries(course, course.folder, _read_project(Course(course.root)))


def _read_project(course: Course) -> list[Entry]:
    file = course.shown(course.curriculum)
    text = course.curriculum.read_text(encoding="utf-8")
    try:
        tables = tomllib.loads(text).get("lesson", [])
    except tomllib.TOMLDecodeError as error:
        cause = f"it is not valid TOML: {error}."
        cure = "Mend the TOML; each lesson is a [[lesson]] table."
        raise BuildError([AuthorError(file, 1, cause, cure)]) from None
    lines = [n for n, line in enumerate(text.splitlines(), 1) if line.strip() == "[[lesson]]"]
    errors = [
        AuthorError(file, line, cause, cure)
        for line, table in zip(lines, tables, strict=True)
        for cause, cure in _problems(table)
    ]
    if not errors:
        entries = [_entry(line, table) for line, table in zip(lines, tables, strict=True)]
        errors = [*_problems_between(file, entries), *_without_text(course, file, entries)]
    if errors:
        raise BuildError(errors)
    return sorted(entries, key=lambda entry: entry.number)


def _problems(table: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    name = table.get("name", "without a name")
    for unknown in sorted(table.keys() - _FIELDS.keys()):
        yield f"{name} has the unknown field {unknown!r}.", f"Use only {', '.join(_FIELDS)}."
    for wanted, kind in _FIELDS.items():
        if not isinstance(table.get(wanted), kind):
            yield f"{name} has no {wanted} of the right type.", f"Write a {kind.__name__} there."
    title = table.get("title")
    if isinstance(title, dict) and set(title) != {"en", "ko"}:
        yield f"the title of {name} is not in both languages.", "Write title.en and title.ko."
    if table.get("status") not in _STATUSES:
        yield f"{name} is neither core nor extra.", 'Write status = "core" or status = "extra".'


def _entry(line: int, table: Mapping[str, Any]) -> Entry:
    return Entry(**{**table, "needs": tuple(table["needs"])}, line=line)


def _problems_between(file: str, entries: list[Entry]) -> list[AuthorError]:
    errors = []
    names = {entry.name for entry in entries}
    for position, entry in enumerate(entries):
        before = entries[:position]
        if entry.name in {other.name for other in before}:
            cause = f"the lesson {entry.name} stands here twice."
            errors.append(AuthorError(file, entry.line, cause, "Remove or rename one of them."))
        if entry.number in {other.number for other in before}:
            cause = f"the number {entry.number} belongs to two lessons."
            errors.append(AuthorError(file, entry.line, cause, "Give each lesson its own number."))
        for needed in set(entry.needs) - names:
            cause = f"{entry.name} needs {needed}, which is no lesson of this file."
            cure = "Name a lesson of the curriculum, or leave it out of needs."
            errors.append(AuthorError(file, entry.line, cause, cure))
    return errors


def _without_text(course: Course, file: str, entries: list[Entry]) -> Iterator[AuthorError]:
    for entry in entries:
        path = course.lesson(entry.name)
        if not path.exists():
            cause = f"the lesson {entry.name} has no text."
            cure = f"Write {course.shown(path)}, or remove the entry."
            yield AuthorError(file, entry.line, cause, cure)
