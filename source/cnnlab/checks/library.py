"""Finds exercises by the name of their lesson; nothing is registered anywhere.

A course folder may hold exercises of its own and change points. This is the one place that looks:
the build, the proofs, the judges and a learner's check agree.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

import cnnlab.exercises
from cnnlab.checks import twins
from cnnlab.checks.exercise import Exercise
from cnnlab.checks.scaled import scaled
from cnnlab.course_folder import CourseFolder, nearest_folder, read_folder

# Whether somebody has said which folder counts, and which: whoever grades always does.
_chosen: tuple[Path | None] | None = None


def use(folder: Path | None) -> None:
    """Take the exercises of this course folder from now on; None: the project's alone.

    Until somebody calls it, the learner's own folder counts, see `cnnlab.course_folder`. After a
    grader's call no file of a submission is ever looked at.
    """
    global _chosen
    _chosen = (folder,)
    twins.forget_own()


def current() -> CourseFolder | None:
    """Return the course folder that counts now, or None."""
    path = _chosen[0] if _chosen else nearest_folder()
    return None if path is None else read_folder(path)


def lessons() -> tuple[str, ...]:
    """Return the names of the course's lessons that have exercises, such as "cnn-mechanics"."""
    found, course = _project_lessons(), current()
    if course is not None:
        found |= set(twins.own_lessons(course.exercises))
        if course.lessons is not None:
            found &= set(course.lessons)
    return tuple(sorted(found))


def exercises_of(lesson: str) -> Mapping[str, Exercise]:
    """Return the lesson's exercises by name, sorted by name."""
    course = current()
    package = f"cnnlab.exercises.{lesson.replace('-', '_')}"
    if course is None:
        return twins.exercises_of(package)
    found = dict(twins.exercises_of(package)) if lesson in _project_lessons() else {}
    found |= twins.own_exercises_of(course.exercises, lesson)
    changed = course.points.get(lesson, {})
    return MappingProxyType(
        {
            name: scaled(exercise, changed.get(name, exercise.points))
            for name, exercise in sorted(found.items())
            if changed.get(name) != 0
        }
    )


def find(name: str) -> tuple[str, Exercise] | None:
    """Return the lesson and the exercise of that name, or None."""
    for lesson in lessons():
        exercise = exercises_of(lesson).get(name)
        if exercise is not None:
            return lesson, exercise
    return None


def _project_lessons() -> set[str]:
    found = pkgutil.iter_modules(cnnlab.exercises.__path__)
    return {module.name.replace("_", "-") for module in found if module.ispkg}
