"""Tells a notebook as the build wrote it from one in which somebody has worked."""

from __future__ import annotations

import copy
import hashlib
import json
from typing import TYPE_CHECKING

import nbformat
from nbformat import NotebookNode

if TYPE_CHECKING:
    from pathlib import Path


def sealed(notebook: NotebookNode) -> NotebookNode:
    """Return a copy whose metadata hold a digest of what its cells say."""
    result = copy.deepcopy(notebook)
    result.metadata["cnnlab"]["digest"] = _digest(result)
    return result


def is_pristine(path: Path) -> bool:
    """Tell whether nobody has changed a cell since a build wrote this notebook.

    Outputs do not count: running a notebook is no work to lose.
    """
    try:
        notebook = nbformat.read(path, as_version=4)  # type: ignore[no-untyped-call]
    except nbformat.reader.NotJSONError:
        return False
    seal = notebook.metadata.get("cnnlab", {}).get("digest")
    return seal is not None and seal == _digest(notebook)


def _digest(notebook: NotebookNode) -> str:
    said = json.dumps([(cell.cell_type, cell.source) for cell in notebook.cells])
    return hashlib.sha256(said.encode()).hexdigest()
