"""A class that several packages' tests grade: made once in the worker that runs them."""

from __future__ import annotations

import pytest

from tests.autograder.classroom import open_classroom
from tests.autograder.grading.whole_class import CourseFolder, Ran, hand_in


@pytest.fixture(scope="session")
def handed_in(tmp_path_factory: pytest.TempPathFactory) -> CourseFolder:
    """Return the course into which a whole class has handed in; copy it before grading."""
    return hand_in(open_classroom(tmp_path_factory.mktemp("class")))


@pytest.fixture(scope="session")
def graded_class(
    handed_in: CourseFolder, tmp_path_factory: pytest.TempPathFactory
) -> tuple[CourseFolder, Ran]:
    """Return the whole class after grading, and what the command said; copy it to change it."""
    course = handed_in.copy(tmp_path_factory.mktemp("graded"))
    files = {name: str(course.root / f"{name}.csv") for name in ("csv", "canvas", "moodle")}
    options = [part for name, path in files.items() for part in (f"--{name}", path)]
    return course, course.grade("--table", "all", "--cell", "15", *options)
