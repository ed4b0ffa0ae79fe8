"""The curriculum's fields, numbers and needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from autograder.builder.curriculum import read_curriculum

from .conftest import CURRICULUM

if TYPE_CHECKING:
    from .conftest import TinyCourse


def test_lessons_come_in_the_order_of_their_numbers(tiny: TinyCourse) -> None:
    earlier = CURRICULUM.replace('"tiny"', '"first"').replace("number = 3", "number = 0")
    tiny.course.curriculum.write_text(CURRICULUM + "\n" + earlier, encoding="utf-8")
    tiny.course.lesson("first").write_text("", encoding="utf-8")
    assert [entry.folder for entry in read_curriculum(tiny.course)] == ["00-first", "03-tiny"]


@pytest.mark.parametrize(
    ("old", "new", "cause"),
    [
        ("points = 7", "ponits = 7", "unknown field 'ponits'"),
        ("points = 7", "", "no points of the right type"),
        ("minutes = 5", 'minutes = "5"', "no minutes of the right type"),
        ('title.ko = "작은 단원"', "", "not in both languages"),
        ('status = "core"', 'status = "spare"', "neither core nor extra"),
        ("needs = []", 'needs = ["nothing"]', "no lesson of this file"),
        ('name = "tiny"', 'name = "untold"', "untold has no text"),
        ("points = 7", "points = ", "not valid TOML"),
    ],
)
def test_a_mistake_in_the_curriculum_is_reported(
    tiny: TinyCourse, old: str, new: str, cause: str
) -> None:
    assert CURRICULUM.count(old) == 1
    tiny.course.curriculum.write_text(CURRICULUM.replace(old, new), encoding="utf-8")
    errors = tiny.errors()
    assert any(cause in error.cause for error in errors)
    assert all(error.file == "source/curriculum.toml" for error in errors)


def test_two_lessons_share_neither_name_nor_number(tiny: TinyCourse) -> None:
    tiny.course.curriculum.write_text(CURRICULUM + "\n" + CURRICULUM, encoding="utf-8")
    errors = tiny.errors()
    assert ["twice" in errors[0].cause or "number" in errors[0].cause, len(errors)] == [True, 2]
    assert all(error.line == len(CURRICULUM.splitlines()) + 2 for error in errors)
