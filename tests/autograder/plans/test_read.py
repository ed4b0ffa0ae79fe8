"""Reading a plan: what is missing or misspelt is named with its file and line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from autograder.plans.read import read_plan

if TYPE_CHECKING:
    from .conftest import PlannedCourse


def test_a_plan_has_its_sentences_on_one_line_each(planned: PlannedCourse) -> None:
    plan = read_plan(planned.path, "tiny.toml")
    assert plan.split.en == "One sitting."
    assert plan.minutes == 5
    assert plan.exercises["double"].mistakes["squares"].ko == "3으로 해 봅니다."


@pytest.mark.parametrize(
    ("old", "new", "line", "cause"),
    [
        ('do.ko = "읽습니다."', "", "[[part]]", "do has no ko."),
        ('ko = "3으로 해 봅니다."', "", "[exercise.double.mistake.squares]", "squares has no ko."),
        ('ko = "두 줄을 그립니다."', "", "[exercise.double]", "double has no ko."),
        ("minutes = 2", "minuets = 2", "[[part]]", "minuets is unknown"),
        ('work = ["read"]', 'work = ["sleep"]', "[[part]]", "work is ['sleep']"),
        ("minutes = 2", "minutes = 0", "[[part]]", "minutes is 0."),
    ],
)
def test_a_mistake_is_found_on_the_line_of_its_table(
    planned: PlannedCourse, old: str, new: str, line: str, cause: str
) -> None:
    planned.replace(old, new)
    with pytest.raises(Exception, match="tiny") as caught:
        planned.pages()
    first = caught.value.errors[0]
    assert first.line == planned.line(line)
    assert cause in str(caught.value)


def test_toml_that_cannot_be_read_is_named_with_its_line(planned: PlannedCourse) -> None:
    planned.replace("minutes = 2", "minutes = = 2")
    error = planned.error()
    assert error.line == planned.line("minutes = = 2")
    assert "not valid TOML" in error.cause
