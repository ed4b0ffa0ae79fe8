"""Both languages of a plan say the same, in the glossary's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from autograder.builder.glossary import Term
from autograder.plans.lint import lint_plan
from autograder.plans.read import read_plan

if TYPE_CHECKING:
    from .conftest import PlannedCourse

TERMS = [Term("convolution", "합성곱", ("컨볼루션",))]


def test_a_sound_plan_passes(planned: PlannedCourse) -> None:
    assert list(lint_plan(read_plan(planned.path, "tiny.toml"), TERMS)) == []


@pytest.mark.parametrize(
    ("new", "cause"),
    [
        ("4로 해 봅니다.", "numbers differ"),
        ("`3`으로 해 봅니다.", "code words differ"),
        ("3으로 컨볼루션을 합니다.", "convolution is called 컨볼루션."),
    ],
)
def test_what_differs_is_found_on_its_line(planned: PlannedCourse, new: str, cause: str) -> None:
    planned.replace("3으로 해 봅니다.", new)
    errors = list(lint_plan(read_plan(planned.path, "tiny.toml"), TERMS))
    assert cause in errors[0].cause
    assert errors[0].line == planned.line("[exercise.double.mistake.squares]")
