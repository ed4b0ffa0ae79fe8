"""A run puts outputs into the notebook and names the cells that failed."""

from __future__ import annotations

from nbformat.v4 import new_code_cell, new_notebook

from autograder.solutions.running import run


def test_outputs_stand_below_their_cells_and_errors_are_named() -> None:
    record = (
        "import os, pathlib\nprint(pathlib.Path(os.environ['CNNLAB_PROGRESS']).parent.exists())"
    )
    sources = {"record": record, "broken": "1 / 0", "after": "40 + 2"}
    notebook = new_notebook(cells=[new_code_cell(text, id=name) for name, text in sources.items()])
    assert run(notebook) == ["broken"]
    shown, error, value = (cell.outputs[0] for cell in notebook.cells)
    assert shown.text == "True\n"
    assert error.ename == "ZeroDivisionError"
    assert value.data["text/plain"] == "42"
