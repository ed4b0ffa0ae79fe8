"""Running a solved lesson, so that its outputs stand in the edition."""

from __future__ import annotations

import os
from pathlib import Path
from subprocess import DEVNULL
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from nbclient import NotebookClient

if TYPE_CHECKING:
    from nbformat import NotebookNode


def run(notebook: NotebookNode) -> list[str]:
    """Put the outputs of all cells into the notebook; return the ids of cells that failed."""
    with TemporaryDirectory(prefix="cnnlab-solutions-") as folder:
        # The instructor's own record of points is no concern of this run.
        own = os.environ | {"CNNLAB_PROGRESS": str(Path(folder, "progress.jsonl"))}
        client = NotebookClient(
            notebook,
            timeout=None,
            kernel_name="python3",
            allow_errors=True,
            resources={"metadata": {"path": folder}},
        )
        # What the kernel's own process says, such as how it listens, is no output of a cell.
        client.execute(env=own, stderr=DEVNULL)
    return [
        cell.id
        for cell in notebook.cells
        if any(output.output_type == "error" for output in cell.get("outputs", ()))
    ]
