"""A plan fits its lesson: parts, minutes, sittings, exercises and mistakes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .conftest import PlannedCourse


@pytest.mark.parametrize(
    ("old", "new", "cause", "cure"),
    [
        ("minutes = 2", "minutes = 4", "add up to 7, the lesson has 5.", "curriculum.toml"),
        ("session = 2", "session = 3", "session 3 follows session 1.", "Count the sittings"),
        ("[exercise.double]", "[exercise.doubel]", "no exercise doubel.", "Write double."),
        (".mistake.squares]", ".mistake.square]", "knows no mistake square.", "Write squares."),
        ('"A tiny lesson"', '"A tiny lessen"', "no part is called", "Write A tiny lesson."),
    ],
)
def test_what_the_lesson_does_not_have_is_named(
    planned: PlannedCourse, old: str, new: str, cause: str, cure: str
) -> None:
    text = planned.path.read_text("utf-8").replace(old, new)
    if old == "[exercise.double]":
        text = text.replace("[exercise.double.mistake", "[exercise.doubel.mistake")
        text += '\n[exercise.double]\nen = "x"\nko = "x"\n'
    planned.write(text)
    error = planned.error()
    assert cause in error.cause
    assert cure in error.cure


def test_an_exercise_without_a_note_is_missed(planned: PlannedCourse) -> None:
    text = planned.path.read_text("utf-8")
    planned.write(text[: text.index("[exercise.double]")])
    assert "the exercise double has no note" in planned.error().cause


def test_a_numbered_part_without_a_place_in_the_timetable_is_missed(planned: PlannedCourse) -> None:
    text = planned.path.read_text("utf-8").replace("minutes = 2", "minutes = 5")
    start, end = text.rindex("[[part]]"), text.index("[exercise.double]")
    planned.write(text[:start] + text[end:])
    assert "the part 1. Your turn is not in the timetable" in planned.error().cause


def test_parts_in_another_order_are_refused(planned: PlannedCourse) -> None:
    text = planned.path.read_text("utf-8")
    planned.write(
        text.replace('"A tiny lesson"', "@")
        .replace('"1. Your turn"', '"A tiny lesson"')
        .replace("@", '"1. Your turn"')
    )
    assert "another order" in planned.error().cause
