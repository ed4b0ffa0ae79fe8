"""Notebooks with answers in them: the lesson's own solutions, or a learner's."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

from nbgrader.utils import is_solution

from autograder.builder.markers import without_markers

if TYPE_CHECKING:
    from collections.abc import Mapping

    from nbformat import NotebookNode

    from autograder.builder.lesson import Lesson


def fill(notebook: NotebookNode, answers: Mapping[str, str]) -> NotebookNode:
    """Return a copy of a learner's edition with `answers` in its answer cells.

    `answers` maps the id of an exercise or written question to the cell's whole source.
    Raises ValueError for an id that the notebook does not have.
    """
    filled = copy.deepcopy(notebook)
    cells = {c.metadata.nbgrader.grade_id: c for c in filled.cells if is_solution(c)}
    unknown = sorted(answers.keys() - cells.keys())
    if unknown:
        raise ValueError(
            f"Received answers to {', '.join(unknown)}. "
            f"Expected ids among {', '.join(cells)}. Try one of those."
        )
    for name, source in answers.items():
        cells[name].source = source
    return filled


def solutions(lesson: Lesson) -> dict[str, str]:
    """Return the author's solution of each exercise, without markers."""
    return {cell.name: without_markers(cell) for cell in lesson.cells if cell.kind == "answer"}
