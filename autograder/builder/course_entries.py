"""The lessons of an instructor's course: the project's as course.toml changes them, and own."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from autograder.builder import course_texts as texts
from autograder.builder.course_file import CourseFile, line_of, read_course_file
from autograder.builder.mistakes import AuthorError, BuildError

if TYPE_CHECKING:
    from autograder.builder.course import Course
    from autograder.builder.curriculum import Entry

_OWN_NEEDS = ("number", "title", "minutes")


def course_entries(course: Course, folder: Path, project: list[Entry]) -> list[Entry]:
    """Return the chosen lessons in the course's order. Raises BuildError."""
    file = read_course_file(folder)
    known = {entry.name: entry for entry in project}
    errors = [*_unknown_lessons(course, file, known), *_unsound_own(course, file, known)]
    if not errors:
        entries = [_entry(course, file, name, known.get(name)) for name in _names(file, known)]
        errors = list(_problems_between(file, entries))
    if errors:
        raise BuildError(errors)
    names = {entry.name for entry in entries}
    # A lesson may need one of the project's that the course leaves out.
    return [replace(e, needs=tuple(n for n in e.needs if n in names)) for e in entries]


def _names(file: CourseFile, known: Mapping[str, Entry]) -> tuple[str, ...]:
    if file.lessons is not None:
        return file.lessons
    return (*known, *(name for name in file.tables if name not in known))


def _unknown_lessons(
    course: Course, file: CourseFile, known: Mapping[str, Entry]
) -> Iterator[AuthorError]:
    for name in file.lessons or ():
        if name not in known and name not in file.tables:
            near = difflib.get_close_matches(name, known, n=1)
            own = texts.ADD_TABLE.format(name=name)
            cure = texts.WRITE.format(near=near[0]) if near else own
            yield file.error(texts.NO_LESSON.format(name=name), cure, field="lessons")
    for name in file.tables:
        if name not in known and course.own_lesson(name) is None:
            near = difflib.get_close_matches(name, known, n=1)
            own = texts.WRITE_TEXT.format(name=name)
            cure = texts.WRITE.format(near=f"[lesson.{near[0]}]") if near else own
            yield file.error(texts.NO_TEXT.format(name=name), cure, name)


def _unsound_own(
    course: Course, file: CourseFile, known: Mapping[str, Entry]
) -> Iterator[AuthorError]:
    for name, table in file.tables.items():
        if name not in known:
            for field in (field for field in _OWN_NEEDS if field not in table):
                cause = texts.NO_FIELD.format(name=name, field=field)
                yield file.error(cause, texts.WRITE_FIELD.format(field=field), name)
        elif course.own_lesson(name) is None:
            for part in (part for part, points in file.points(name).items() if points == 0):
                cause = texts.STILL_ASKED.format(name=name, part=part)
                yield file.error(cause, texts.WITHOUT_PART.format(name=name), name, part)


def _entry(course: Course, file: CourseFile, name: str, before: Entry | None) -> Entry:
    from autograder.builder.curriculum import Entry  # it reads course folders through this module

    table: Mapping[str, Any] = file.tables.get(name, {})
    line = line_of(file.text, name)
    changed = {
        field: table[field] for field in ("number", "title", "status", "minutes") if field in table
    }
    if "needs" in table:
        changed["needs"] = tuple(table["needs"])
    # Who changes the parts of a lesson need not say their sum as well.
    open_sum = before is None or bool(file.points(name)) or course.own_lesson(name) is not None
    budgeted = "budget" in table or not (open_sum or _has_twins(course, name))
    if before is None:
        needed = {"status": "core", "needs": ()} | changed
        return Entry(
            name=name, points=table.get("budget", 0), line=line, budgeted=budgeted, **needed
        )
    points = table.get("budget", before.points)
    return replace(before, points=points, line=line, budgeted=budgeted, **changed)


def _has_twins(course: Course, name: str) -> bool:
    return any(course.exercises(name).glob("*.py"))


def _problems_between(file: CourseFile, entries: list[Entry]) -> Iterator[AuthorError]:
    names = {entry.name for entry in entries}
    for position, entry in enumerate(entries):
        if any(entry.number == other.number for other in entries[:position]):
            cause = texts.SAME_NUMBER.format(number=entry.number)
            yield file.error(cause, texts.OWN_NUMBER, entry.name, "number")
        for needed in file.tables.get(entry.name, {}).get("needs", ()):
            if needed not in names:
                cause = texts.NEEDS_ABSENT.format(name=entry.name, needed=needed)
                yield file.error(cause, texts.CHOOSE_TOO, entry.name, "needs")
