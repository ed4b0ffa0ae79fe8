"""What a lesson is, as its gradebook says."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest
from nbformat.v4 import new_code_cell, new_notebook
from nbgrader.preprocessors import ComputeChecksums

from autograder.grading.gradebook.released import (
    Cell,
    Released,
    read_released,
    require_judged,
    unjudged_cells,
)
from autograder.grading.problem import GradingError
from cnnlab.text import set_language
from tests.autograder.grading.tiny_lesson import LESSON, _cell, release

DUE = datetime(2026, 3, 1, 12)


def test_cells_points_and_the_deadline_are_read(url: str) -> None:
    release(url, DUE)
    found = read_released(url, LESSON)
    assert found.possible == 14.0
    assert found.duedate == DUE
    assert {cell.name: cell.points for cell in found.cells if cell.judged} == {
        "check-twice": 4.0,
        "check-half": 3.0,
    }
    assert [cell.name for cell in found.cells if cell.solution] == ["half", "twice", "why"]
    assert [cell.name for cell in found.cells if cell.task] == ["draw"]


def test_the_digest_is_the_lessons_and_not_the_databases(url: str) -> None:
    release(url)
    found = read_released(url, LESSON)
    moved = tuple(replace(cell, grade_id="other", comment_id="other") for cell in found.cells)
    assert (
        replace(found, assignment_id="other", duedate=DUE, cells=moved).digest() == found.digest()
    )
    richer = tuple(replace(cell, points=9.0) for cell in found.cells)
    assert replace(found, cells=richer).digest() != found.digest()


def _lesson(*sources: str) -> Released:
    cells = tuple(
        Cell(f"cell-{number}", "code", 1.0, source=source) for number, source in enumerate(sources)
    )
    return Released("tiny", "", "", cells)


def test_only_a_check_alone_can_be_judged() -> None:
    found = _lesson(
        'check("pool")', "check('pool')\n", 'check("a"); x', "assert pool(1)", "check(pool)"
    )
    assert unjudged_cells(found) == ["cell-2", "cell-3", "cell-4"]


def test_written_answers_and_answers_in_code_need_no_judge() -> None:
    cells = (
        Cell("why", "markdown", 5.0, solution=True),
        Cell("by-hand", "code", 5.0, solution=True, source="x = 1"),
    )
    assert unjudged_cells(Released("tiny", "", "", cells)) == []


def test_the_error_names_the_cells_in_both_languages() -> None:
    with pytest.raises(GradingError) as caught:
        require_judged(_lesson("assert pool(1)"))
    assert "Received the lesson tiny" in str(caught.value)
    assert "Try an exercise for each, or `nbgrader autograde tiny`." in str(caught.value)
    set_language("ko")
    try:
        assert "cell-0" in str(caught.value) and "받은 단원" in str(caught.value)
    finally:
        set_language("en")
    require_judged(_lesson('check("pool")'))


def test_an_assignment_of_another_name_than_its_notebook_is_refused(url: str) -> None:
    notebook = new_notebook(cells=[_cell(new_code_cell("check('x')"), "check-x", grade=True)])
    ComputeChecksums().preprocess(notebook, {})
    release(url, notebook=notebook, name="second")
    with pytest.raises(GradingError, match="with the notebooks second"):
        read_released(url, LESSON)
