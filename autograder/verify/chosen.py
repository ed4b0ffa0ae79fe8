"""Which exercises and solutions an instructor has made or changed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cnnlab.checks import library, twins
from cnnlab.checks.exercise import Exercise, Function

if TYPE_CHECKING:
    from autograder.builder.course import Course


@dataclass(frozen=True)
class Chosen:
    """An exercise to prove; `twin` says whether its twin is, or only the lesson's solution."""

    lesson: str
    exercise: Exercise
    twin: bool = True


def chosen(course: Course, lessons: Iterable[str], *, every: bool) -> Iterator[Chosen]:
    """Yield the exercises of these lessons that are own, changed or, with `every`, all."""
    for lesson in lessons:
        own, changed = _own(course, lesson), _changed(lesson)
        for name, exercise in library.exercises_of(lesson).items():
            if every or name in own or name in changed:
                yield Chosen(lesson, exercise)
            elif course.own_lesson(lesson) is not None:
                yield Chosen(lesson, exercise, twin=False)


def _own(course: Course, lesson: str) -> set[str]:
    if course.folder is None:
        return set()
    return set(twins.own_exercises_of(course.folder / "exercises", lesson))


def _changed(lesson: str) -> set[str]:
    folder = library.current()
    return set() if folder is None else set(folder.points.get(lesson, {}))


def place_of(course: Course, chosen: Chosen, function: Function | None = None) -> tuple[str, int]:
    """Return the file and line of a function of the twin's, or of the exercise itself."""
    code = getattr(getattr(function, "func", function), "__code__", None)
    if code is not None and _is_written(course, Path(code.co_filename)):
        return course.shown(Path(code.co_filename)), int(code.co_firstlineno)
    name = re.compile(rf"{re.escape(chosen.exercise.name)}\s*(:[^=]+)?=")
    project = course.root / "source" / "cnnlab" / "exercises" / chosen.lesson.replace("-", "_")
    for folder in (course.exercises(chosen.lesson), project):
        for path in sorted(folder.glob("[!_]*.py")):
            for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
                if name.match(line):
                    return course.shown(path), number
    return course.shown(project), 1


def _is_written(course: Course, path: Path) -> bool:
    folders = [course.root / "source", *([course.folder] if course.folder else [])]
    return any(path.is_relative_to(folder) for folder in folders)
