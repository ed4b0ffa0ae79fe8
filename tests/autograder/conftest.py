"""What several packages' tests share, made once in the worker that runs them: a class, a judge."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from autograder.judge.pool import Judges
from autograder.sandbox.choose import choose_level
from tests.autograder.classroom import open_classroom
from tests.autograder.grading.whole_class import CourseFolder, Ran, hand_in
from tests.autograder.judge import verifying_processes
from tests.autograder.judge.processes import warm_of

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session")
def judges() -> Iterator[Judges]:
    """Give one judge that modules of the group "judges" share: none may leave it worse."""
    if sys.platform != "linux":
        pytest.skip("the warm process forks")
    with Judges(1, choose_level(trusted=False)) as made:
        verifying_processes.OF_OTHERS.add(warm_of(made))
        yield made


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
