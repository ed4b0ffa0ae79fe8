"""Markers that are missing, misspelt, unpaired or in the wrong cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .conftest import TinyCourse

BEGIN, END = "    ### BEGIN SOLUTION\n", "    ### END SOLUTION\n"
SOLUTION = "    twice_the_number = number + number\n    return twice_the_number\n"


@pytest.mark.parametrize(
    ("written", "cause", "at"),
    [
        (SOLUTION, "double has no '### BEGIN SOLUTION'", "```{code-cell} ipython3"),
        (BEGIN + SOLUTION, "double has no '### END SOLUTION'", BEGIN),
        (SOLUTION + END, "'### END SOLUTION' where '### BEGIN SOLUTION' is due", END),
        (BEGIN + BEGIN + SOLUTION + END, "where '### END SOLUTION' is due", BEGIN),
        ("    ### BEGIN SOLUTIONS\n" + SOLUTION + END, "misspelt", "    ### BEGIN SOLUTIONS"),
        ("    # begin solution\n" + SOLUTION + END, "misspelt", "    # begin solution"),
        (
            "    ### BEGIN MARK SCHEME\n" + SOLUTION + "    ### END MARK SCHEME\n",
            "misplaced",
            "    ### BEGIN MARK SCHEME",
        ),
    ],
)
def test_markers_around_a_solution_must_be_sound(
    tiny: TinyCourse, written: str, cause: str, at: str
) -> None:
    text = tiny.course.lesson("tiny").read_text(encoding="utf-8")
    tiny.write(text.replace(BEGIN + SOLUTION + END, written))
    error = tiny.errors()[0]
    assert cause in error.cause
    assert "### BEGIN SOLUTION" in error.cure
    shown = tiny.course.lesson("tiny").read_text(encoding="utf-8").splitlines()[error.line - 1]
    assert shown == at.rstrip("\n")


def test_nothing_between_the_markers_is_a_mistake(tiny: TinyCourse) -> None:
    text = tiny.course.lesson("tiny").read_text(encoding="utf-8")
    tiny.write(text.replace(SOLUTION, ""))
    assert any("nothing stands between the markers" in error.cause for error in tiny.errors())


def test_a_written_question_needs_a_mark_scheme(tiny: TinyCourse) -> None:
    text = tiny.course.lesson("tiny").read_text(encoding="utf-8")
    text = text.replace("### BEGIN MARK SCHEME\n", "").replace("### END MARK SCHEME\n", "")
    tiny.write(text)
    (error,) = tiny.errors()
    assert error.cause == "why-even has no '### BEGIN MARK SCHEME'."


def test_a_solution_in_a_cell_without_an_exercise_is_misplaced(tiny: TinyCourse) -> None:
    tiny.replace(
        "from cnnlab import check\n",
        "from cnnlab import check\n### BEGIN SOLUTION\nimport os\n### END SOLUTION\n",
    )
    errors = tiny.errors()
    assert [error.line for error in errors] == [
        tiny.line("### BEGIN SOLUTION"),
        tiny.line("### END SOLUTION"),
    ]
    assert all("a code cell holds the marker" in error.cause for error in errors)
