"""A link to another lesson leads to its place in this course, or is no link."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from autograder.builder.curriculum import Entry
from autograder.builder.lesson import Cell, Lesson
from autograder.builder.links import with_course_links
from autograder.commands import main
from cnnlab.checks import library
from tests.autograder.own_course import write_course

if TYPE_CHECKING:
    from pathlib import Path


def entry(name: str, number: int) -> Entry:
    return Entry(name, number, {"en": name, "ko": name}, "core", 1, 1, (), 1)


ENTRIES = [entry("pooling", 3), entry("own-lesson", 12)]


def linked(text: str) -> tuple[str, tuple[str, ...]]:
    lesson = Lesson("a.md", text, (Cell("prose", text, 1, {"lang": "en"}),))
    changed, left_out = with_course_links(lesson, ENTRIES)
    return changed.cells[0].source, left_out


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("[Here](../03-pooling/pooling.ipynb).", "[Here](../03-pooling/pooling.ipynb)."),
        ("[Here](../08-pooling/pooling.ipynb)", "[Here](../03-pooling/pooling.ipynb)"),
        ("[a](../1-own-lesson/own-lesson.ipynb#b)", "[a](../12-own-lesson/own-lesson.ipynb#b)"),
        ("[a page](../03-pooling/notes.md)", "[a page](../03-pooling/notes.md)"),
        ("[a site](https://example.org/)", "[a site](https://example.org/)"),
    ],
)
def test_a_link_to_a_lesson_of_the_course_leads_there(before: str, after: str) -> None:
    assert linked(before) == (after, ())


def test_of_a_link_to_a_lesson_that_is_left_out_the_words_stay() -> None:
    text = "[풀링 단원](../03-pooling/pooling.ipynb)과 [조정 단원](../04-tuning/tuning.ipynb)에서"
    after = "[풀링 단원](../03-pooling/pooling.ipynb)과 조정 단원에서"
    assert linked(text) == (after, ("tuning",))


def test_code_stays_as_it_is() -> None:
    cell = Cell("code", "[a](../04-tuning/tuning.ipynb)", 1, {})
    assert with_course_links(Lesson("a.md", "", (cell,)), ENTRIES)[0].cells == (cell,)


def test_the_build_says_which_links_a_course_has_lost(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    course = write_course(tmp_path / "spring")
    try:
        assert main(["build", "--course", str(course.home)]) == 0
    finally:
        library.use(None)
    said = "first-cnn: without links to lessons that the course lacks: cnn-mechanics, conv2d-tuning"
    assert said in capsys.readouterr().out
    for path in course.notebooks.glob("*/00-first-cnn/first-cnn.ipynb"):
        text = path.read_text("utf-8")
        assert "](../" not in text
        assert "builds one by hand" in text or "직접 만들어 봅니다" in text
