"""The lesson that the benchmark grades, and what its class may answer."""

from __future__ import annotations

from typing import Any

import keras
import numpy as np

from autograder.builder.course import Course
from autograder.builder.fill import solutions
from autograder.builder.lesson import read_lesson
from benchmarks.grading.students import pool_of
from cnnlab.checks.library import exercises_of
from tests.autograder.stock import REPOSITORY

LESSON = "cnn-mechanics"
EXERCISES = exercises_of(LESSON)
SOLUTIONS = solutions(read_lesson(Course(REPOSITORY).lesson(LESSON), LESSON))
POOL = pool_of(EXERCISES, SOLUTIONS)
SEED = 5


def cell(exercise: str, source: str) -> Any:
    """Return what the notebook calls by the exercise's name once its cells have run."""
    names: dict[str, Any] = {"np": np, "keras": keras}
    for solution in SOLUTIONS.values():
        exec(solution, names)
    del names[exercise]
    exec(source, names)
    return names[exercise]
