"""Notebooks whose cells were deleted, copied, moved, renamed or retyped."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

from tests.bank.kind import Kind
from tests.bank.parts import ALL, NONE, TARGET

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.bank.submission import Submission

_TARGET = frozenset({TARGET})
_REST = ALL - _TARGET


def _broken(
    name: str,
    tries: str,
    make: Callable[[Submission], object],
    honest: frozenset[str] = ALL,
    attacked: frozenset[str] = NONE,
) -> Kind:
    """Return a kind whose answers are right, as far as they are there."""

    def change(submission: Submission) -> None:
        make(submission)

    return Kind(name, tries, change, attacked=attacked, honest=honest)


def _remove(*which: str) -> Callable[[Submission], None]:
    def change(submission: Submission) -> None:
        for name in which:
            submission.notebook.cells.remove(getattr(submission, name)())

    return change


def _delete(*ids: str) -> Callable[[Submission], None]:
    def change(submission: Submission) -> None:
        cells = submission.notebook.cells
        cells[:] = [cell for cell in cells if cell.id not in ids]

    return change


def _start_as_check(submission: Submission) -> None:
    cells = submission.notebook.cells
    start = next(cell for cell in cells if cell.id == "start")
    cells.remove(submission.check())
    start.id = f"{TARGET}-check"
    start.metadata.clear()


def _imports_last(submission: Submission) -> None:
    cells = submission.notebook.cells
    imports = next(cell for cell in cells if cell.id == "imports")
    cells.remove(imports)
    cells.append(imports)


def _copy_check(submission: Submission) -> None:
    cells = submission.notebook.cells
    cells.insert(submission.position(submission.check()), copy.deepcopy(submission.check()))


def _copy_answer(submission: Submission) -> None:
    twin = copy.deepcopy(submission.answer())
    twin.source = f"# My first try\n{twin.source}"
    submission.notebook.cells.insert(submission.position(submission.answer()) + 1, twin)


def _swap(submission: Submission) -> None:
    cells = submission.notebook.cells
    number = submission.position(submission.answer())
    cells[number], cells[number + 1] = cells[number + 1], cells[number]


def _names(**values: object) -> Callable[[Submission], None]:
    """Return what writes these values into the check's and the answer's nbgrader metadata."""

    def change(submission: Submission) -> None:
        for cell in (submission.check(), submission.answer()):
            cell.metadata.nbgrader.update(values)

    return change


def _rename_answer(submission: Submission) -> None:
    submission.answer().metadata.nbgrader["grade_id"] = "my-convolution"


def _rename_check(submission: Submission) -> None:
    submission.check().metadata.nbgrader["grade_id"] = "my-check"


def _without_metadata(submission: Submission) -> None:
    for cell in submission.notebook.cells:
        cell.metadata.pop("nbgrader", None)


def _retype(cell_type: str, which: str) -> Callable[[Submission], None]:
    def change(submission: Submission) -> None:
        cell = getattr(submission, which)()
        cell.cell_type = cell_type
        cell.pop("outputs")
        cell.pop("execution_count")

    return change


def _ids(make: Callable[[int], str | None]) -> Callable[[Submission], None]:
    def change(submission: Submission) -> None:
        for number, cell in enumerate(submission.notebook.cells):
            value = make(number)
            if value is None:
                del cell["id"]
            else:
                cell["id"] = value

    return change


def _split_answer(submission: Submission) -> None:
    """Write the answer into a cell of one's own and leave the course's as it was released."""
    cell = submission.answer()
    submission.insert(submission.position(cell) + 1, cell.source)
    cell.source = '# Write your code here\nraise NotImplementedError("not written yet")'


def _kernel(name: str, language: str) -> Callable[[Submission], None]:
    def change(submission: Submission) -> None:
        metadata = submission.notebook.metadata
        metadata["kernelspec"] = {"name": name, "display_name": name, "language": language}
        metadata["language_info"] = {"name": language}

    return change


def _odd_tags(submission: Submission) -> None:
    submission.check().metadata["tags"] = [{}, ["skip-execution"], 5, None]


KINDS = [
    _broken("tags-that-are-no-words", "Tags the check with what is no text.", _odd_tags),
    _broken("imports-deleted", "Lacks the lesson's imports.", _delete("imports")),
    _broken("opening-deleted", "Lacks the first two code cells.", _delete("start", "imports")),
    _broken("start-with-another-id", "Gives the first code cell a check's id.", _start_as_check),
    _broken("imports-at-the-end", "Has the lesson's imports at the end.", _imports_last),
    _broken("check-deleted", "Lacks a check; the answer is right.", _remove("check")),
    _broken("answer-deleted", "Lacks an answer.", _remove("answer"), _REST, _TARGET),
    _broken(
        "answer-and-check-deleted", "Lacks an exercise.", _remove("answer", "check"), _REST, _TARGET
    ),
    _broken("check-copied", "Holds a check twice, as JupyterLab copies it.", _copy_check),
    _broken("answer-copied", "Holds an answer twice, with its id.", _copy_answer),
    _broken("check-above-its-answer", "Holds a check above its answer.", _swap, _REST),
    _broken(
        "cells-reversed",
        "Holds all cells in reverse.",
        lambda submission: submission.notebook.cells.reverse(),
        NONE,
    ),
    _broken("answer-renamed", "Gives an answer another id.", _rename_answer),
    _broken("check-renamed", "Gives a check another id.", _rename_check),
    _broken(
        "metadata-removed",
        "Has lost nbgrader's metadata, as after a round trip through another program.",
        _without_metadata,
    ),
    _broken("points-as-text", "Gives the points as a text.", _names(points="many")),
    _broken("points-negative", "Gives negative points.", _names(points=-8)),
    _broken("points-missing", "Gives null as points.", _names(points=None)),
    _broken("schema-too-old", "Says its metadata is of version 1.", _names(schema_version=1)),
    _broken("schema-too-new", "Says its metadata is of version 99.", _names(schema_version=99)),
    _broken("schema-as-text", "Gives the version as a text.", _names(schema_version="three")),
    _broken("grade-id-as-list", "Gives a list as grade id.", _names(grade_id=["check"])),
    _broken("locks-removed", "Says that nothing is locked.", _names(locked=False)),
    _broken("check-as-markdown", "Turns a check into text.", _retype("markdown", "check")),
    _broken(
        "answer-as-markdown", "Turns an answer into text.", _retype("markdown", "answer"), _REST
    ),
    _broken("answer-as-raw", "Turns an answer into a raw cell.", _retype("raw", "answer"), _REST),
    _broken("answer-in-another-cell", "Answers in a cell of its own.", _split_answer),
    _broken("ids-missing", "Has no cell ids.", _ids(lambda _: None)),
    _broken("ids-all-the-same", "Has one id for all cells.", _ids(lambda _: "same")),
    _broken("ids-invalid", "Has ids with spaces and 1,000 letters.", _ids(lambda n: f"{n} " * 500)),
    _broken("kernel-unknown", "Asks for a kernel that nobody has.", _kernel("my-env", "python")),
    _broken("kernel-of-another-language", "Asks for a kernel for R.", _kernel("ir", "R")),
    _broken(
        "kernel-missing",
        "Says nothing about its kernel or language.",
        lambda submission: submission.notebook.metadata.clear(),
    ),
]
