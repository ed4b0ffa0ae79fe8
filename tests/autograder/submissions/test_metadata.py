"""No metadata of a learner's keeps a submission from being shown and marked."""

from __future__ import annotations

import json
from typing import Any

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_raw_cell

from autograder.submissions.read import read

SOUND: dict[str, Any] = {
    "execution": {"iopub.status.idle": "2026-03-01T12:00:00Z"},
    "jupyter": {"source_hidden": True},
    "name": "first",
    "tags": ["hide-input", "remove"],
}
ODD = [
    {"execution": {"iopub.status.idle": 5}},
    {"execution": "later"},
    {"format": 7},
    {"jupyter": 5},
    {"jupyter": {"source_hidden": "yes"}},
    {"name": ""},
    {"name": "\n"},
    {"name": None},
    {"tags": "hide"},
    {"tags": ["hide", "hide"]},
    {"tags": ["hide,this", "", 3]},
]
ODD_OF_NOTEBOOKS = [
    {"authors": "Kim"},
    {"kernelspec": "python3"},
    {"kernelspec": {"name": "python3"}},
    {"language_info": {}},
    {"language_info": {"name": "python", "mimetype": 1}},
    {"language_info": {"name": "python", "codemirror_mode": 3}},
    {"orig_nbformat": 0},
    {"title": ["Digits"]},
]


def after(cells: dict[str, Any], notebook: dict[str, Any]) -> dict[str, Any]:
    """Return what is read of a notebook with this metadata, valid for nbconvert."""
    made = new_notebook(  # type: ignore[no-untyped-call]
        cells=[make("x") for make in (new_code_cell, new_markdown_cell, new_raw_cell)]
    )
    made.metadata |= notebook
    for cell in made.cells:
        cell.metadata |= cells
    found, incidents = read(json.dumps(made).encode())
    assert found is not None and not incidents
    nbformat.validate(nbformat.from_dict(found))  # type: ignore[no-untyped-call]
    return found


@pytest.mark.parametrize("metadata", ODD, ids=str)
def test_what_nbformat_refuses_of_a_cell_is_left_out(metadata: dict[str, Any]) -> None:
    found = after(metadata, {})
    assert all(cell["metadata"].get("tags", []) in ([], ["hide"]) for cell in found["cells"])


@pytest.mark.parametrize("metadata", ODD_OF_NOTEBOOKS, ids=str)
def test_what_nbformat_refuses_of_a_notebook_is_left_out(metadata: dict[str, Any]) -> None:
    assert after({}, metadata)["metadata"] == {}


def test_sound_metadata_stays() -> None:
    notebook = {"language_info": {"name": "python", "codemirror_mode": {"version": 3}}}
    found = after(SOUND, notebook)
    assert found["metadata"] == notebook
    assert [cell["metadata"] for cell in found["cells"]] == [SOUND] * 3
