"""A kernel goes on after what a cell does to its own process."""

from __future__ import annotations

import pytest

from autograder.judge.pool import Judges
from tests.autograder.judge.small_notebooks import OUTPUT_SIZE, answer, code, job

pytestmark = pytest.mark.xdist_group("judges")


@pytest.mark.parametrize(
    "change",
    [
        "sys.stdout = sys.stderr = None",
        "sys.stdout = open('mine', 'w')\nsys.stdout.close()",
        "sys.stderr = object()",
        "sys.__stdout__.close()",
    ],
)
def test_a_cell_may_lose_its_streams_and_the_next_one_prints(judges: Judges, change: str) -> None:
    cells = [code("change", f"import sys\n{change}"), code("next", "print('here')")]
    graded = judges.grade(job(*cells, answer("output_size", OUTPUT_SIZE)))
    assert (graded.status, graded.points) == ("graded", {"check-output_size": 4.0})
    assert graded.notebook is not None
    assert [one["text"] for one in graded.notebook["cells"][2]["outputs"]] == ["here\n"]
