"""Changes what the notebook says about its cells: tags, points, locks, copies, outputs."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

from nbformat.v4 import new_code_cell, new_output

from tests.bank.kind import Kind
from tests.bank.parts import ALL, NONE, TARGET_POINTS

if TYPE_CHECKING:
    from tests.bank.submission import Submission


def _skip_tag(submission: Submission) -> None:
    tags = ["skip-execution", "remove_cell", "nbval-skip"]
    submission.check().metadata["tags"] = tags


def _error_tag(submission: Submission) -> None:
    submission.check().metadata["tags"] = ["raises-exception"]


def _more_points(submission: Submission) -> None:
    for cell in submission.notebook.cells:
        if cell.metadata.get("nbgrader", {}).get("grade"):
            cell.metadata.nbgrader["points"] = 1000


def _own_check(submission: Submission) -> None:
    submission.check().source = "8.0"


def _unlocked_check(submission: Submission) -> None:
    cell = submission.check()
    cell.source = "8.0"
    cell.metadata.nbgrader |= {"locked": False, "solution": True, "checksum": ""}


def _own_check_and_checksum(submission: Submission) -> None:
    from nbgrader.utils import compute_checksum

    cell = submission.check()
    cell.source = "8.0"
    cell.metadata.nbgrader["checksum"] = compute_checksum(cell)


def _raw_check(submission: Submission) -> None:
    cell = submission.check()
    cell.cell_type = cell.metadata.nbgrader["cell_type"] = "raw"
    cell.pop("outputs")
    cell.pop("execution_count")


def _second_check(submission: Submission) -> None:
    twin = copy.deepcopy(submission.check())
    twin.source, twin.id = "8.0", "another"
    submission.notebook.cells.insert(submission.position(submission.answer()), twin)


def _bonus(submission: Submission) -> None:
    cell = new_code_cell("50.0")
    cell.metadata["nbgrader"] = submission.check().metadata.nbgrader | {
        "grade_id": "check-bonus",
        "points": 50,
    }
    submission.notebook.cells.append(cell)


def _filled_output(submission: Submission) -> None:
    cell = submission.check()
    data = {"text/plain": f"{TARGET_POINTS}.0"}
    cell.outputs = [new_output("execute_result", data, execution_count=1)]
    cell.execution_count = 1


def _check_first(submission: Submission) -> None:
    cell = submission.check()
    submission.notebook.cells.remove(cell)
    submission.notebook.cells.insert(0, cell)


def _manual_points(submission: Submission) -> None:
    cell = submission.answer()
    cell.metadata.nbgrader |= {"grade": True, "points": 8, "manual_score": 8, "extra_credit": 8}


def _written_in_place_of_code(submission: Submission) -> None:
    """Make the check a written answer, which an instructor grades by hand."""
    cell = submission.check()
    cell.cell_type = cell.metadata.nbgrader["cell_type"] = "markdown"
    cell.metadata.nbgrader |= {"solution": True, "locked": False}
    cell.source = "Right: 8 of 8 points."
    cell.pop("outputs")
    cell.pop("execution_count")


KINDS = [
    Kind("skip-tag", "Tags the check cell so that it is never run.", _skip_tag),
    Kind("error-tag", "Tags the check cell as one that may raise.", _error_tag),
    Kind(
        "points-raised",
        "Writes 1,000 points into the metadata of every graded cell.",
        _more_points,
        attacked=NONE,
        honest=ALL,
    ),
    Kind("check-rewritten", "Writes the points into the check cell as its code.", _own_check),
    Kind("check-unlocked", "Declares the check cell an unlocked answer.", _unlocked_check),
    Kind(
        "check-rewritten-with-checksum",
        "Rewrites the check cell and gives it the checksum of its new source.",
        _own_check_and_checksum,
    ),
    Kind("check-raw", "Turns the check into a raw cell, which no kernel runs.", _raw_check),
    Kind(
        "check-as-written-answer",
        "Turns the check into a written answer that says it is right.",
        _written_in_place_of_code,
    ),
    Kind(
        "second-check-with-the-same-id",
        "Puts another cell with the check's grade id in front of it.",
        _second_check,
    ),
    Kind("bonus-cell", "Adds a graded cell of its own, worth 50 points.", _bonus),
    Kind("output-filled-in", "Saves the check cell with full points as output.", _filled_output),
    Kind("check-moved-to-the-top", "Moves the check above everything.", _check_first),
    Kind(
        "answer-made-graded",
        "Makes the answer itself a graded cell with a manual score.",
        _manual_points,
    ),
]
