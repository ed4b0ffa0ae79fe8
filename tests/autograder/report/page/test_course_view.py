"""Distributions lesson by lesson: five marks, or every learner where they are few."""

from __future__ import annotations

from autograder.report.page.course_view import course_view, strip
from tests.autograder.report.page.small_content import course


def test_five_learners_make_quarters_and_four_stand_alone() -> None:
    assert strip([0.0, 0.25, 0.5, 0.75, 1.0]).marks == (0.0, 0.25, 0.5, 0.75, 1.0)
    assert strip([0.1, 0.2, 0.3, 0.4]).single == (0.1, 0.2, 0.3, 0.4)
    assert strip([]).marks == strip([]).single == ()


def test_who_handed_in_nothing_is_not_in_the_distribution() -> None:
    view = course_view(course(), "ko")
    assert view.rows[1].strip.single == (0.175, 0.2, 0.66, 0.9)
    assert (view.handed_in, view.waiting, view.titles["other"]) == (10, 2, "다른 단원")
