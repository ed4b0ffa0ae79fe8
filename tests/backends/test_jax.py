"""Exercises, their checks and a lesson hold on JAX, Keras' other backend, on the CPU."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from nbformat.v4 import new_code_cell

from autograder.measure.predicting import solved
from cnnlab.checks.library import exercises_of
from tests.other_backends import running_on
from tests.test_lessons import checks, lessons, loud, run

ROOT = Path(__file__).resolve().parents[2]
LESSON = "cnn-mechanics"
# JAX compiles every operation for every shape: thousands of small programs that run once each.
COMPILES_QUICKLY = {
    "XLA_FLAGS": "--xla_backend_optimization_level=0 --xla_llvm_disable_expensive_passes=true",
    "NPROC": "2",
}


@pytest.fixture
def environment() -> dict[str, str]:
    return running_on("jax") | COMPILES_QUICKLY


def test_exercises_that_compute_with_keras_hold_on_jax(environment: dict[str, str]) -> None:
    command = [sys.executable, "-m", "tests.backends.proofs"]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    about, *proofs = map(json.loads, done.stdout.splitlines())
    assert about["backend"] == "jax"
    assert len(proofs) == about["count"] > 10
    assert [one for one in proofs if one["refused"] or one["unnamed"]] == []


def test_the_doctor_names_jax_and_its_device(environment: dict[str, str]) -> None:
    command = [sys.executable, "-m", "cnnlab.doctor.probe"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    answer = json.loads(done.stdout)
    assert answer["name"].startswith("JAX 0.")
    assert (answer["gpus"], answer["error"]) == ([], "")


def test_a_solved_lesson_earns_every_point_on_jax(
    environment: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    notebook = solved(lessons()[LESSON], "en")
    notebook.cells.append(new_code_cell("print(__import__('keras').backend.backend())"))
    run(notebook, tmp_path, monkeypatch)
    assert loud(notebook) == []
    assert notebook.cells[-1].outputs[0]["text"] == "jax\n"
    possible = {name: exercise.points for name, exercise in exercises_of(LESSON).items()}
    assert dict(checks(notebook)) == possible
