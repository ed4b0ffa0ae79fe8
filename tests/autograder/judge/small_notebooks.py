"""Notebooks of a few exercises, filled in by hand, and the jobs of their grading."""

from __future__ import annotations

from typing import Any

from autograder.job import MEGABYTE, Job, Limits

LESSON = "cnn-mechanics"
SEED = 7
# Right answers, of 4, 2 and 2 points.
OUTPUT_SIZE = """
def output_size(input_size, kernel_size, stride, padding):
    if padding == "same":
        return -(-input_size // stride)
    return (input_size - kernel_size) // stride + 1
"""
COUNT_KERNELS = """
def count_kernels(input_channels, filters):
    return input_channels * filters
"""
FLATTEN = """
def flatten(maps):
    return maps.reshape(len(maps), -1)
"""
# Enough for every honest cell here, and soon over for the others.
TIGHT = Limits(cpu=20, wall=60, cell=3, memory=512 * MEGABYTE, processes=40)

Cell = dict[str, Any]


def code(name: str, source: str, **nbgrader: object) -> Cell:
    metadata = {"nbgrader": nbgrader} if nbgrader else {}
    return {
        "cell_type": "code",
        "execution_count": None,
        "id": name,
        "metadata": metadata,
        "outputs": [],
        "source": source,
    }


def answer(exercise: str, source: str) -> list[Cell]:
    """Return an answer cell and its check cell, as the build makes them."""
    common = {"schema_version": 3, "task": False}
    filled = {"grade": False, "solution": True, "locked": False, "grade_id": exercise}
    check = {"grade": True, "solution": False, "locked": True, "points": 3}
    return [
        code(f"{exercise}-answer", source, **common, **filled),
        code(
            f"{exercise}-check",
            f'check("{exercise}")',
            **common,
            **check,
            grade_id=f"check-{exercise}",
        ),
    ]


def notebook(*parts: Cell | list[Cell]) -> dict[str, Any]:
    """Return a notebook of these cells behind the lesson's import."""
    cells = [code("start", "import time\nimport numpy as np\nfrom cnnlab import check")]
    for part in parts:
        cells += part if isinstance(part, list) else [part]
    return {"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}


def job(*parts: Cell | list[Cell], **settings: Any) -> Job:
    given: dict[str, Any] = {
        "student": "somebody",
        "lesson": LESSON,
        "language": "en",
        "skipped": (),
        "seed": SEED,
        "limits": TIGHT,
    }
    return Job(notebook=notebook(*parts), **given | settings)
