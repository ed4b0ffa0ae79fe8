"""A lesson with one exercise about a model, its judges, and what learners hand in."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import nbformat
import pytest

import cnnlab
from autograder.job import Graded, Job
from autograder.judge.pool import Judges
from autograder.sandbox.choose import choose_level
from tests.checks import model_exercise

RIGHT = """
layers = keras.layers
def classifier():
    return keras.Sequential([
        keras.Input((8, 8, 1)),
        layers.Conv2D(4, 3, activation="relu"),
        layers.GlobalAveragePooling2D(),
        layers.Dense(3, activation="softmax"),
    ])
"""
WITHOUT_SOFTMAX = RIGHT.replace('3, activation="softmax"', "3")


@contextmanager
def judging_models(course: Path) -> Iterator[Judges]:
    """Give a judge whose course, in that folder, has the lesson; the kernels' edition has not."""
    shutil.copytree(
        Path(cnnlab.__file__).parent,
        course / "cnnlab",
        ignore=shutil.ignore_patterns("__pycache__"),
    )
    lesson = course / "cnnlab" / "exercises" / "models_lesson"
    lesson.mkdir()
    (lesson / "__init__.py").write_text('"""A lesson about models."""\n')
    shutil.copy(model_exercise.__file__, lesson / "classifier.py")
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(course))
        with Judges(1, choose_level(trusted=False)) as pool:
            yield pool


def job(answer: str, student: str = "a") -> Job:
    cells: list[Any] = [
        nbformat.v4.new_code_cell("import keras\nimport numpy as np\nfrom cnnlab import check"),
        nbformat.v4.new_code_cell(answer),
        nbformat.v4.new_code_cell('check("classifier")'),
    ]
    cells[2].metadata["nbgrader"] = {
        "grade": True, "solution": False, "grade_id": "check-classifier", "points": 4,
    }  # fmt: skip
    notebook = json.loads(json.dumps(nbformat.v4.new_notebook(cells=cells)))
    return Job(student, "models-lesson", "en", notebook, (), seed=1)


def panel(graded: Graded) -> str:
    assert graded.notebook is not None, graded
    [output] = graded.notebook["cells"][2]["outputs"]
    return str(output["data"]["text/html"])
