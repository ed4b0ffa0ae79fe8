"""The lesson against its exercises' twins and its budget."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .conftest import TinyCourse


def test_an_exercise_without_a_twin_is_named_with_the_likely_one(tiny: TinyCourse) -> None:
    tiny.replace(":exercise: double", ":exercise: doubel")
    unknown = next(error for error in tiny.errors() if "doubel" in error.cause)
    assert unknown.cause == "the exercise doubel has no twin."
    assert unknown.cure == "Write double."
    assert unknown.line == tiny.line(":exercise: doubel") - 1


def test_a_twin_that_the_lesson_never_uses_is_named(tiny: TinyCourse) -> None:
    tiny.points = {"double": 2.0, "triple": 0.0}
    (error,) = tiny.errors()
    assert error.cause == "the lesson never asks for the exercise triple."
    assert "remove triple from source/cnnlab/exercises/tiny/" in error.cure


@pytest.mark.parametrize("worth", [1.0, 2.5])
def test_points_that_miss_the_budget_are_added_up(tiny: TinyCourse, worth: float) -> None:
    tiny.points = {"double": worth}
    (error,) = tiny.errors()
    assert error.cause == f"the points add up to {worth + 5:g}, the budget is 7."


@pytest.mark.parametrize(
    "metadata", ["", ', "points": 0', ', "points": "five"', ', "points": true']
)
def test_a_written_question_needs_points(tiny: TinyCourse, metadata: str) -> None:
    tiny.replace('"why-even", "points": 5', f'"why-even"{metadata}')
    assert any("why-even has the points" in error.cause for error in tiny.errors())


def test_the_answer_cell_must_define_the_exercise(tiny: TinyCourse) -> None:
    tiny.replace("def double(number):", "def twice(number):")
    (error,) = tiny.errors()
    assert error.cause == "the answer cell does not define double."


def test_a_solution_that_is_no_python_is_found(tiny: TinyCourse) -> None:
    tiny.replace("twice_the_number = number + number", "twice_the_number = number +")
    (error,) = tiny.errors()
    assert "not valid Python" in error.cause
    assert error.line == tiny.line("    twice_the_number = number +")


def test_a_misspelt_exercise_is_not_said_to_spoil_the_budget_too(tiny: TinyCourse) -> None:
    tiny.replace(":exercise: double", ":exercise: doubel")
    assert not [error for error in tiny.errors() if "add up" in error.cause]
