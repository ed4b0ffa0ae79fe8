"""Every lesson's exercises, solutions, and what a sample class may answer; made when asked for."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import keras
import numpy as np

from autograder.builder.course import Course
from autograder.builder.fill import solutions
from autograder.builder.lesson import read_lesson
from autograder.sample_class.answers import answers_to
from cnnlab.checks.library import exercises_of, lessons

if TYPE_CHECKING:
    from collections.abc import Mapping

    from autograder.sample_class.answers import Answers

REPOSITORY = Path(__file__).resolve().parents[3]
LESSONS = lessons()


@cache
def solved(lesson: str) -> Mapping[str, str]:
    return solutions(read_lesson(Course(REPOSITORY).lesson(lesson), lesson))


@cache
def pool(lesson: str) -> Mapping[str, Answers]:
    texts = solved(lesson)
    return {name: answers_to(exercises_of(lesson)[name], texts[name], texts) for name in texts}


def cell(lesson: str, exercise: str, source: str) -> Any:
    """Return what the notebook calls by the exercise's name once its cells have run."""
    names: dict[str, Any] = {"np": np, "keras": keras}
    for solution in solved(lesson).values():
        exec(solution, names)
    del names[exercise]
    exec(source, names)
    return names[exercise]
