"""The committed notebooks are what the lessons' text makes."""

from __future__ import annotations

from pathlib import Path

from autograder.builder.course import Course
from autograder.builder.pipeline import build
from autograder.builder.store import differences
from autograder.builder.twins import points_of

COURSE = Course(Path(__file__).resolve().parents[1])


def test_the_committed_notebooks_are_what_the_build_makes() -> None:
    changed = differences(COURSE, build(COURSE, points_of).files)
    assert [COURSE.shown(path) for path in changed] == [], "run make notebooks and commit"
