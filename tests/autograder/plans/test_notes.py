"""What the class report says about a mistake."""

from __future__ import annotations

from typing import TYPE_CHECKING

from autograder.plans.notes import in_class

if TYPE_CHECKING:
    from .conftest import PlannedCourse


def test_a_mistake_has_its_own_note_or_the_exercises(planned: PlannedCourse) -> None:
    own = in_class("tiny", "double", "squares", plan=planned.path)
    assert own
    assert own.en == "Try 3."
    shared = in_class("tiny", "double", "unchanged", plan=planned.path)
    assert shared == in_class("tiny", "double", plan=planned.path)
    assert shared
    assert shared.ko == "두 줄을 그립니다."


def test_where_there_is_no_plan_there_is_no_note(planned: PlannedCourse) -> None:
    assert in_class("tiny", "triple", plan=planned.path) is None
    assert in_class("no-such-lesson", "double") is None


def test_a_changed_plan_is_read_again(planned: PlannedCourse) -> None:
    assert in_class("tiny", "double", "squares", plan=planned.path)
    planned.replace("Try 3.", "Take 3 and look.")
    again = in_class("tiny", "double", "squares", plan=planned.path)
    assert again
    assert again.en == "Take 3 and look."


def test_the_projects_plans_are_found_by_their_lesson() -> None:
    note = in_class("first-cnn", "accuracy", "along_the_images")
    assert note
    assert note != in_class("first-cnn", "accuracy")
