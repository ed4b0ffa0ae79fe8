"""Every lesson's exercises, solutions, and what a sample class may answer; made when asked for."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from autograder.builder.course import Course
from autograder.builder.fill import solutions
from autograder.builder.lesson import Lesson, read_lesson
from autograder.sample_class.answers import answers_to
from cnnlab.checks.library import exercises_of, lessons

if TYPE_CHECKING:
    from collections.abc import Mapping

    from autograder.sample_class.answers import Answers

REPOSITORY = Path(__file__).resolve().parents[3]
LESSONS = lessons()


@cache
def text(lesson: str) -> Lesson:
    return read_lesson(Course(REPOSITORY).lesson(lesson), lesson)


@cache
def solved(lesson: str) -> Mapping[str, str]:
    return solutions(text(lesson))


@cache
def imported(lesson: str) -> Mapping[str, Any]:
    """Return the names that the lesson's first code cell gives to the others."""
    imports = text(lesson).imports
    assert imports is not None
    names: dict[str, Any] = {}
    exec(imports.source, names)
    return names


@cache
def pool(lesson: str) -> Mapping[str, Answers]:
    texts = solved(lesson)
    return {name: answers_to(exercises_of(lesson)[name], texts[name], texts) for name in texts}


def cell(lesson: str, exercise: str, source: str) -> Any:
    """Return what the notebook calls by the exercise's name once its cells have run."""
    names = dict(imported(lesson))
    for solution in solved(lesson).values():
        exec(solution, names)
    del names[exercise]
    exec(source, names)
    return names[exercise]
