"""The project's own lesson plans: one for each lesson, whole in both languages."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from autograder.builder.course import Course
from autograder.builder.curriculum import read_curriculum
from autograder.builder.glossary import read_glossary
from autograder.plans.lint import lint_plan
from autograder.plans.plan import Plan
from autograder.plans.read import read_plan

COURSE = Course(Path(__file__).resolve().parents[1])
LESSONS = [entry.name for entry in read_curriculum(COURSE)]
lessons = pytest.mark.parametrize("lesson", LESSONS)


@cache
def plan(lesson: str) -> Plan:
    return read_plan(COURSE.plan(lesson), f"{lesson}.toml")


@lessons
def test_a_plan_speaks_both_languages_in_the_glossarys_words(lesson: str) -> None:
    found = lint_plan(plan(lesson), read_glossary(COURSE.glossary))
    assert [str(error) for error in found] == []


@lessons
def test_a_plan_says_what_to_show_and_what_to_ask(lesson: str) -> None:
    assert [part for part in plan(lesson).parts if part.show]
    assert [part for part in plan(lesson).parts if part.questions]


@lessons
def test_the_most_important_mistakes_have_notes_of_their_own(lesson: str) -> None:
    own = [note for notes in plan(lesson).exercises.values() for note in notes.mistakes.values()]
    assert 8 <= len(own) <= 15
    assert len(set(own)) == len(own)


@lessons
def test_a_sitting_is_no_longer_than_an_hour_and_a_half(lesson: str) -> None:
    for session in {part.session for part in plan(lesson).parts}:
        assert sum(part.minutes for part in plan(lesson).parts if part.session == session) <= 90
