"""docs/hyperparameters-of-the-notes: every row has its place, and every name on the page exists."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[1]
PAGES = {
    language: ROOT / "docs" / f"hyperparameters-of-the-notes{ending}.md"
    for language, ending in (("en", ""), ("ko", ".ko"))
}
CODE = re.compile(r"`([^`]+)`")


class Row(NamedTuple):
    """A row of the page's tables."""

    name: str
    lessons: tuple[tuple[str, tuple[int, ...]], ...]
    tables: tuple[str, ...]
    exercises: tuple[str, ...]
    cards: tuple[str, ...]


def row_of(line: str) -> Row:
    name, taught, *others = (cell.strip() for cell in line.strip("|").split("|"))
    lessons = []
    for place in taught.split(";"):
        lesson, parts = re.fullmatch(r"`([\w-]+)` ([\d, ]+)", place.strip()).groups()  # type: ignore[union-attr]
        lessons.append((lesson, tuple(int(part) for part in parts.split(","))))
    tables, exercises, cards = (tuple(CODE.findall(cell)) for cell in others)
    return Row(name, tuple(lessons), tables, exercises, cards)


@cache
def rows(language: str) -> list[Row]:
    lines = PAGES[language].read_text("utf-8").splitlines()
    heads = ("| row |", "| 행 |", "|---")
    return [row_of(line) for line in lines if line.startswith("|") and not line.startswith(heads)]


@cache
def parts(lesson: str) -> set[int]:
    text = (ROOT / "source" / "lessons" / f"{lesson}.md").read_text("utf-8")
    return {int(number) for number in re.findall(r"^## (\d+)\. ", text, re.M)}


@cache
def cards() -> list[dict[str, str]]:
    claims: list[dict[str, str]] = tomllib.loads(
        (ROOT / "data" / "claims.toml").read_text("utf-8")
    )["claim"]
    return claims


@cache
def exercises() -> dict[str, str]:
    """Return the lesson of each exercise."""
    modules = (ROOT / "source" / "cnnlab" / "exercises").glob("*/[a-z]*.py")
    return {module.stem: module.parent.name.replace("_", "-") for module in modules}


def test_both_languages_name_the_same() -> None:
    assert [row[1:] for row in rows("en")] == [row[1:] for row in rows("ko")]


def test_every_row_of_the_document_is_there() -> None:
    assert len(rows("en")) == 20 + 4 + 5  # the rows of its fields, its methods, its considerations


@pytest.mark.parametrize("row", rows("en"), ids=lambda row: row.name)
def test_a_row_is_taught_measured_exercised_and_judged(row: Row) -> None:
    assert all(row), "a cell is empty"
    for lesson, numbers in row.lessons:
        assert set(numbers) <= parts(lesson), lesson
    for table in row.tables:
        assert (ROOT / "data" / "measurements" / f"{table}.csv").is_file(), table
    for exercise in row.exercises:
        assert exercise in exercises(), exercise
    assert set(row.cards) <= {card["id"] for card in cards()}


def test_every_card_from_the_document_is_on_the_page() -> None:
    named = {card for row in rows("en") for card in row.cards}
    assert {card["id"] for card in cards() if card["document"] == "003"} <= named


@pytest.mark.parametrize("lesson", ["hyperparameter-map", "hyperparameter-search"])
def test_every_exercise_of_its_two_lessons_is_on_the_page(lesson: str) -> None:
    named = {exercise for row in rows("en") for exercise in row.exercises}
    assert {exercise for exercise, of in exercises().items() if of == lesson} <= named
