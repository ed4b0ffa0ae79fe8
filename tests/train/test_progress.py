"""The progress bar shows how far the work is in a notebook, and nothing elsewhere."""

from __future__ import annotations

import nbformat
import pytest
from nbclient import NotebookClient

from cnnlab.text import Text
from cnnlab.train.progress import progress_bar

LABEL = Text(en="Training", ko="학습 중")
CELL = """
from cnnlab.text import Text
from cnnlab.train.progress import progress_bar
with progress_bar(Text(en="Training", ko="학습 중"), 3) as advance:
    advance()
    {inside}
"""


def outputs(inside: str) -> list[str]:
    notebook = nbformat.v4.new_notebook(
        cells=[nbformat.v4.new_code_cell(CELL.format(inside=inside))]
    )
    NotebookClient(notebook, kernel_name="python3", allow_errors=True).execute()
    return [str(output.get("data", output)) for output in notebook.cells[0].outputs]


def test_nothing_is_shown_outside_a_notebook(capsys: pytest.CaptureFixture[str]) -> None:
    with progress_bar(LABEL, 2) as advance:
        advance()
    assert capsys.readouterr() == ("", "")


def test_the_bar_is_gone_when_the_work_is_done() -> None:
    [shown] = outputs("pass")
    assert "<progress" not in shown


def test_an_error_leaves_no_bar_behind() -> None:
    shown, error = outputs("raise KeyboardInterrupt")
    assert "<progress" not in shown and "KeyboardInterrupt" in error
