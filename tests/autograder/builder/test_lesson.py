"""Reading a lesson: cells know their kinds and lines, and unreadable text is reported."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from autograder.builder.lesson import read_lesson

if TYPE_CHECKING:
    from .conftest import TinyCourse


def test_each_cell_knows_its_kind_and_the_line_where_it_opens(tiny: TinyCourse) -> None:
    path = tiny.course.lesson("tiny")
    lines = path.read_text(encoding="utf-8").splitlines()
    cells = read_lesson(path, "tiny.md").cells
    kinds = [cell.kind for cell in cells]
    assert kinds == ["prose"] * 2 + ["code"] + ["prose"] * 2 + ["answer"] + ["prose"] * 2 + [
        "written"
    ]
    for cell in cells:
        assert lines[cell.line - 1].startswith(("+++", "```{code-cell}"))
    assert cells[5].name == "double"
    assert cells[8].name == "why-even"


@pytest.mark.parametrize(
    ("old", "new", "at"),
    [
        ('+++ {"written": "why-even"', "+++ {'written': 'why-even'", "+++ {'written': 'why-even'"),
        (":exercise: double", ":exercise: [double", ":exercise: [double"),
    ],
)
def test_metadata_that_cannot_be_read_are_reported_with_their_line(
    tiny: TinyCourse, old: str, new: str, at: str
) -> None:
    tiny.replace(old, new)
    (error,) = tiny.errors()
    lines = tiny.course.lesson("tiny").read_text(encoding="utf-8").splitlines()
    assert any(at in line for line in lines[error.line - 1 : error.line + 1])


def test_front_matter_that_no_notebook_can_hold_is_reported(tiny: TinyCourse) -> None:
    tiny.replace("  display_name: Python 3\n", "")
    (error,) = tiny.errors()
    assert "display_name" in error.cause


def test_code_cells_in_two_languages_are_reported(tiny: TinyCourse) -> None:
    tiny.replace("```{code-cell} ipython3\nfrom", "```{code-cell} R\nfrom")
    (error,) = tiny.errors()
    assert "same language" in error.cause
