"""Which cells of a submission are run, and which of them are checks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from nbformat import NotebookNode

_CHECK = re.compile(r'check\("(\w+)"\)')


@dataclass(frozen=True)
class Cell:
    """A code cell to run: its place, its id, and the exercise that it checks, if any."""

    index: int
    name: str
    exercise: str | None
    node: NotebookNode


def check_of(node: NotebookNode) -> str | None:
    """Return the exercise that a graded cell checks; None for every other cell."""
    about = node.metadata.get("nbgrader", {})
    if node.cell_type != "code" or not about.get("grade") or about.get("solution"):
        return None
    found = _CHECK.fullmatch(node.source.strip())
    return found[1] if found and about.get("grade_id") == f"check-{found[1]}" else None


def cells_to_run(notebook: NotebookNode, skipped: frozenset[str]) -> Iterator[Cell]:
    """Give the code cells in order, without the skipped ones."""
    for index, node in enumerate(notebook.cells):
        if node.cell_type != "code" or not node.source.strip():
            continue
        exercise = check_of(node)
        if exercise is not None or node.id not in skipped:
            about = node.metadata.get("nbgrader", {})
            yield Cell(index, about.get("grade_id") or node.id, exercise, node)
