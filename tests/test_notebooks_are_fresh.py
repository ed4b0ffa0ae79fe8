"""The committed notebooks are what the lessons' text makes."""

from __future__ import annotations

from pathlib import Path

from autograder.builder.course import Course
from autograder.builder.glossary import check_glossary, read_glossary
from autograder.builder.parity import check_parity
from autograder.builder.pipeline import build
from autograder.builder.store import differences
from autograder.builder.twins import points_of

COURSE = Course(Path(__file__).resolve().parents[1])


def test_the_committed_notebooks_are_what_the_build_makes() -> None:
    changed = differences(COURSE, build(COURSE, points_of).files)
    assert [COURSE.shown(path) for path in changed] == [], "run make notebooks and commit"


def test_both_languages_of_every_lesson_say_the_same() -> None:
    terms = read_glossary(COURSE.glossary)
    errors = [
        str(error)
        for built in build(COURSE, points_of).lessons
        for error in check_parity(built.lesson) + check_glossary(built.lesson, terms)
    ]
    assert errors == []
