"""What a plan takes from the lesson."""

from __future__ import annotations

from typing import TYPE_CHECKING

from autograder.plans.lesson import headings, objectives
from cnnlab.text import Text

if TYPE_CHECKING:
    from .conftest import PlannedCourse


def test_headings_are_paired(planned: PlannedCourse) -> None:
    assert headings(planned.lesson.lesson) == {
        "A tiny lesson": Text(en="A tiny lesson", ko="작은 단원"),
        "1. Your turn": Text(en="1. Your turn", ko="1. 직접 해 보기"),
    }


def test_the_first_list_says_what_one_can_do_afterwards(planned: PlannedCourse) -> None:
    assert objectives(planned.lesson.lesson) == Text(
        en="- double a\n  number;\n- read on.", ko="- 수를 두 배로 만듭니다."
    )
