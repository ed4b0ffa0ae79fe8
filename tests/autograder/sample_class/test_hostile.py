from __future__ import annotations

import pytest
from nbformat.v4 import new_code_cell, new_notebook

from autograder.sample_class.habits import HOSTILE
from autograder.sample_class.hostile import attack, endless

SOLUTION = "def helper(x):\n    return x\n\n\ndef pool(x):\n    y = helper(x)\n    return y"


@pytest.mark.parametrize("habit", HOSTILE)
def test_each_changes_the_notebook_by_source_that_can_run(habit: str) -> None:
    cells = [
        new_code_cell(SOLUTION, metadata={"nbgrader": {"grade_id": "pool"}}),
        new_code_cell('check("pool")'),
    ]
    notebook = new_notebook(cells=cells)
    before = str(notebook)
    attack(notebook, habit, "pool", SOLUTION, 3)  # type: ignore[arg-type]
    assert str(notebook) != before
    for cell in notebook.cells:
        compile(cell.source, habit, "exec")


def test_the_loop_stands_in_the_function_that_is_asked() -> None:
    assert endless(SOLUTION).index("while True") > endless(SOLUTION).index("def pool")
