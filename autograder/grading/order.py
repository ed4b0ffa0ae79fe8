"""The order of a lesson's graded cells, which not every database keeps."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_CELLS_BEFORE = ("source", "release")


def grade_ids(root: Path, lesson: str) -> list[str]:
    """Return the grade ids of a lesson's cells in the notebook's order; `root` is nbgrader's tree.

    "" stands for a cell without one; the list is empty where there is no notebook.
    """
    for kind in _CELLS_BEFORE:
        path = root / kind / lesson / f"{lesson}.ipynb"
        if path.exists():
            cells = json.loads(path.read_text("utf-8"))["cells"]
            return [cell["metadata"].get("nbgrader", {}).get("grade_id", "") for cell in cells]
    return []
