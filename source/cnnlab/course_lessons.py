"""The lessons of the course that a learner takes: the project's, or those of a course folder."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from cnnlab.course_folder import CourseFolder, nearest_folder, read_folder
from cnnlab.files import course_file

# Where a course folder's notebooks lie, and the copies in which learners write.
_EDITIONS = ("notebooks", "work")


@dataclass(frozen=True)
class CourseLesson:
    """One lesson as learners meet it; `is_here` says whether its notebook lies in the course."""

    name: str
    number: int
    title: Mapping[str, str]
    minutes: int
    needs: Sequence[str]
    is_here: bool = True

    @property
    def notebook(self) -> str:
        """The path of its notebook below the folder of one language."""
        return f"{self.number:02d}-{self.name}/{self.name}.ipynb"


def course_lessons() -> list[CourseLesson]:
    """Return the lessons in the course's order; none where a package holds no course."""
    project = _project()
    course = _course_folder()
    if course is None:
        found = [_lesson(table) for table in project.values()]
        return sorted(found, key=lambda lesson: lesson.number)
    tables = {name: _table(course, name, project) for name in _names(course, project)}
    return list(_chosen(course, tables))


def _names(course: CourseFolder, project: Mapping[str, Any]) -> Sequence[str]:
    if course.lessons is not None:
        return course.lessons
    return list(dict.fromkeys((*project, *course.places)))


def _table(
    course: CourseFolder, name: str, project: Mapping[str, Mapping[str, Any]]
) -> dict[str, Any]:
    title = course.titles.get(name)
    return {
        "name": name,
        "needs": [],
        **project.get(name, {}),
        **course.places.get(name, {}),
        **({"title": title} if title else {}),
    }


def _chosen(course: CourseFolder, tables: Mapping[str, dict[str, Any]]) -> Iterator[CourseLesson]:
    for table in tables.values():
        # The build says what is wrong with a table that lacks any of these.
        if {"number", "title", "minutes"} <= table.keys():
            needs = [name for name in table["needs"] if name in tables]
            lesson = _lesson({**table, "needs": needs})
            is_here = any(
                any((course.path / folder).glob(f"*/{lesson.notebook}")) for folder in _EDITIONS
            )
            yield CourseLesson(**{**vars(lesson), "is_here": is_here})


def _lesson(table: Mapping[str, Any]) -> CourseLesson:
    fields = ("name", "number", "title", "minutes", "needs")
    return CourseLesson(**{field: table[field] for field in fields})


def _course_folder() -> CourseFolder | None:
    path = nearest_folder()
    try:
        return None if path is None else read_folder(path)
    except (OSError, ValueError):  # a learner can do nothing about a course.toml that is not sound
        return None


def _project() -> dict[str, dict[str, Any]]:
    try:
        course = tomllib.loads(course_file("source/curriculum.toml").read_text("utf-8"))
    except (OSError, tomllib.TOMLDecodeError):  # an installed package holds no lessons
        return {}
    return {table["name"]: table for table in course.get("lesson", [])}
