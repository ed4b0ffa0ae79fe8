"""Feedback holds no mark scheme, and all of what the learner wrote."""

from __future__ import annotations

import pytest
from nbformat.v4 import new_markdown_cell

from autograder.feedback import HideMarkSchemes

RUBRIC = "**5 points**\n\n### BEGIN MARK SCHEME\n| 1 | both see 5×5 |\n### END MARK SCHEME\n"


@pytest.mark.parametrize(("locked", "seen"), [(True, "**5 points**"), (False, RUBRIC)])
def test_only_the_courses_own_cells_lose_a_mark_scheme(locked: bool, seen: str) -> None:
    cell = new_markdown_cell(RUBRIC, metadata={"nbgrader": {"locked": locked}})
    assert HideMarkSchemes().preprocess_cell(cell, {}, 0)[0].source == seen


def test_a_learners_own_cell_has_no_metadata_of_nbgrader() -> None:
    cell = new_markdown_cell("### BEGIN MARK SCHEME")
    assert HideMarkSchemes().preprocess_cell(cell, {}, 0)[0].source == "### BEGIN MARK SCHEME"
