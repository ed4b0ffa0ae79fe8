"""Copied and deleted cells come back to what nbgrader grades."""

from __future__ import annotations

from dataclasses import dataclass

from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from autograder.restore import RestoreCells

ORDER = ["pool", "check-pool", "flatten", "check-flatten", "why", "rubric-why"]
ANSWERS = {"pool", "flatten", "why"}
GRADED = {"check-pool": 6.0, "check-flatten": 2.0, "why": 5.0}
SCHEME = "### BEGIN MARK SCHEME\nboth see 5×5\n### END MARK SCHEME"


@dataclass
class Source:
    """One of nbgrader's records of a released cell."""

    name: str
    checksum: str = "0"

    @property
    def cell_type(self) -> str:
        return "markdown" if "why" in self.name else "code"

    @property
    def locked(self) -> bool:
        return self.name not in ANSWERS

    @property
    def source(self) -> str:
        return SCHEME if self.name == "rubric-why" else f"released {self.name}"


def submitted(*names: str) -> NotebookNode:
    """Return a notebook of the course's cells and, for other names, of the learner's own."""
    cells = []
    for name in names:
        make = new_markdown_cell if "why" in name else new_code_cell
        cells.append(make(f"learner's {name}"))
        if name in ORDER:
            cells[-1].metadata["nbgrader"] = {
                "grade": name in GRADED,
                "grade_id": name,
                "locked": name not in ANSWERS,
                "solution": name in ANSWERS,
            }
    return new_notebook(cells=cells)


def restored(notebook: NotebookNode) -> list[str]:
    RestoreCells()._restore(notebook, [Source(name) for name in ORDER], GRADED, ANSWERS)
    return [cell.source for cell in notebook.cells]


def test_a_whole_notebook_only_gets_its_mark_scheme() -> None:
    assert restored(submitted(*ORDER)) == [f"learner's {name}" for name in ORDER[:-1]] + [SCHEME]


def test_a_missing_check_stands_below_its_answer() -> None:
    found = restored(submitted("pool", "note", *ORDER[2:]))
    assert found[:3] == ["learner's pool", "released check-pool", "learner's note"]


def test_a_check_without_its_answer_stands_below_what_the_learner_wrote_instead() -> None:
    found = restored(submitted("pool", "check-pool", "my own flatten", "why", "rubric-why"))
    assert found[2:5] == ["learner's my own flatten", "released check-flatten", "learner's why"]


def test_a_deleted_function_is_not_put_back() -> None:
    assert "released flatten" not in restored(submitted("pool", "check-pool", "why"))


def test_a_deleted_written_answer_comes_back_above_its_mark_scheme() -> None:
    notebook = submitted(*ORDER[:4])
    assert restored(notebook)[-2:] == ["released why", SCHEME]
    assert notebook.cells[-2].metadata.nbgrader.points == GRADED["why"]
    assert [cell.cell_type for cell in notebook.cells[-2:]] == ["markdown", "markdown"]


def test_an_empty_notebook_gets_every_graded_cell() -> None:
    expected = [f"released {name}" for name in ORDER if name in GRADED]
    assert restored(submitted()) == [*expected, SCHEME]
