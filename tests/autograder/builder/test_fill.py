"""Answers in a learner's edition."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from autograder.builder.fill import fill, solutions

if TYPE_CHECKING:
    from .conftest import TinyCourse


def test_the_lessons_solutions_make_a_notebook_that_works(tiny: TinyCourse) -> None:
    built = tiny.build().lessons[0]
    filled = fill(built.editions["ko"], solutions(built.lesson))
    answer = next(cell for cell in filled.cells if cell.id == "double-answer")
    names: dict[str, object] = {}
    exec(answer.source, names)
    assert names["double"](21) == 42  # type: ignore[operator]
    assert "### " not in answer.source


def test_a_learners_answers_go_where_they_belong_and_nowhere_else(tiny: TinyCourse) -> None:
    edition = tiny.build().lessons[0].editions["en"]
    filled = fill(edition, {"double": "double = None", "why-even": "Because."})
    changed = [new.id for old, new in zip(edition.cells, filled.cells, strict=True) if old != new]
    assert changed == ["double-answer", "why-even-answer"]


def test_an_answer_to_no_question_is_refused(tiny: TinyCourse) -> None:
    with pytest.raises(ValueError, match="Received answers to dubble"):
        fill(tiny.build().lessons[0].editions["en"], {"dubble": ""})
