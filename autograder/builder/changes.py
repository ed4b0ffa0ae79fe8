"""What course.toml changes inside a lesson: the points of its exercises and written questions."""

from __future__ import annotations

import difflib
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from autograder.builder import course_texts as texts
from autograder.builder.course_file import CourseFile, read_course_file
from autograder.builder.mistakes import AuthorError

if TYPE_CHECKING:
    from autograder.builder.course import Course
    from autograder.builder.curriculum import Entry
    from autograder.builder.lesson import Cell, Lesson


def course_file(course: Course) -> CourseFile | None:
    """Return the folder's course.toml; None for the project itself. Raises BuildError."""
    return None if course.folder is None else read_course_file(course.folder)


def with_written_points(lesson: Lesson, points: Mapping[str, float]) -> Lesson:
    """Return the lesson with other points for the written questions named in `points`."""

    def changed(cell: Cell) -> Cell:
        if cell.kind != "written" or cell.name not in points:
            return cell
        return replace(cell, metadata={**cell.metadata, "points": points[cell.name]})

    return replace(lesson, cells=tuple(map(changed, lesson.cells)))


def check_parts(file: CourseFile, name: str, lesson: Lesson) -> list[AuthorError]:
    """Find points in course.toml for parts that the lesson does not have."""
    parts = {cell.name for cell in lesson.cells if cell.kind in ("answer", "written")}
    errors = []
    for part, points in file.points(name).items():
        if part not in parts and points:
            near = difflib.get_close_matches(part, parts, n=1)
            known = texts.USE_ONLY.format(known=", ".join(sorted(parts)))
            cure = texts.WRITE.format(near=near[0]) if near else known
            errors.append(file.error(texts.NO_PART.format(name=name, part=part), cure, name, part))
        elif part in parts and not points:
            cause = texts.STILL_ASKED.format(name=name, part=part)
            cure = texts.TAKE_OUT.format(name=name, part=part)
            errors.append(file.error(cause, cure, name, part))
    return errors


def check_names(lessons: Sequence[Lesson]) -> list[AuthorError]:
    """Find exercises of one name in two lessons: a learner's check knows the name alone."""
    places = defaultdict(list)
    for lesson in lessons:
        for cell in lesson.cells:
            if cell.kind == "answer":
                places[cell.name].append((lesson, cell))
    return [
        lesson.error(cell, texts.TWO_LESSONS.format(name=name, file=first.file), texts.RENAME)
        for name, ((first, _), *others) in places.items()
        for lesson, cell in others
    ]


def with_sum(entry: Entry, lesson: Lesson, points: Mapping[str, float]) -> Entry:
    """Return the entry with the sum of the lesson's points where nobody has set a budget."""
    if entry.budgeted:
        return entry
    written = (c.metadata.get("points", 0) for c in lesson.cells if c.kind == "written")
    worth = sum(value for value in written if isinstance(value, int | float))
    answers = sum(points.get(c.name, 0) for c in lesson.cells if c.kind == "answer")
    return replace(entry, points=answers + worth)
