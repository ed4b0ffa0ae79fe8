from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import keras
import numpy as np
import pytest

from autograder.judge.models.verifier import Verifier
from cnnlab.checks import wire
from cnnlab.checks.models import ModelData, RefusedError, read_model, recompute
from cnnlab.checks.models.training import Training

# One worker makes the process that is asked.
pytestmark = pytest.mark.xdist_group("models verifier")

ROOT = Path(__file__).resolve().parents[3]
SERVE = """
import socket, sys
from autograder.judge.models.verifier import serve_verifier
serve_verifier(socket.socket(fileno=int(sys.argv[1])))
"""
layers = keras.layers
IMAGES = np.random.default_rng(0).normal(size=(5, 8, 8, 1)).astype(np.float32)


def model_with(*added: Any) -> ModelData:
    found = read_model(
        keras.Sequential([keras.Input((8, 8, 1)), *added, layers.Flatten(), layers.Dense(3)])
    )
    assert isinstance(found, ModelData)
    return found


@pytest.fixture(scope="module")
def process() -> Iterator[tuple[socket.socket, int]]:
    ours, theirs = socket.socketpair()
    with ours:
        served = subprocess.Popen(
            [sys.executable, "-c", SERVE, str(theirs.fileno())],
            pass_fds=[theirs.fileno()],
            env=os.environ | {"PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'source'}"},
            stderr=subprocess.DEVNULL,
        )
        theirs.close()
        yield ours, served.pid
    assert served.wait(timeout=20) == 0  # it ends when the connection does


@pytest.fixture
def verifier(process: tuple[socket.socket, int]) -> Verifier:
    return Verifier(process[0], seconds=60)


def test_another_process_gives_the_predictions_that_this_one_computes(verifier: Verifier) -> None:
    model = model_with(layers.Conv2D(4, 3, activation="relu"))
    np.testing.assert_allclose(verifier(model, IMAGES), recompute(model, IMAGES), rtol=1e-5)


def test_many_images_are_asked_for_in_parts(verifier: Verifier) -> None:
    images = np.zeros((80_000, 8, 8, 1), np.float32)
    assert verifier(model_with(layers.MaxPooling2D(8)), images).shape == (80_000, 3)


def test_a_model_is_trained_there_with_every_seed(verifier: Verifier) -> None:
    model = model_with(layers.Conv2D(4, 3, activation="relu"))
    training = Training(IMAGES, np.arange(5) % 3, (1, 2), 1, batch_size=5, learning_rate=0.01)
    found = verifier(model, IMAGES[:2], training)
    assert found.shape == (2, 2, 3)
    np.testing.assert_allclose(found, recompute(model, IMAGES[:2], training), atol=1e-4)


def test_a_model_with_faults_is_not_even_sent() -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs, pytest.raises(RefusedError, match="Lambda"):
        Verifier(ours, seconds=1)(model_with(layers.Lambda(lambda values: values)), IMAGES)


def test_images_that_the_model_does_not_take_are_refused_from_there(verifier: Verifier) -> None:
    with pytest.raises(RefusedError, match="inputs of shape"):
        verifier(model_with(), IMAGES[:, :7])
    assert verifier.usable


@pytest.mark.parametrize(
    "answer",
    [
        None,
        {},
        {"predictions": "all right"},
        {"predictions": np.ones((5, 4), np.float32)},
        {"predictions": np.ones((5, 3), np.float64)},
        {"refused": "no"},
        {"refused": ["x" * 10_000, ""]},
        {"refused": [1, 2]},
    ],
    ids=str,
)
def test_an_answer_that_is_none_ends_the_questions(answer: Any) -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        wire.send(theirs, answer)
        asked = Verifier(ours, seconds=5)
        with pytest.raises(RefusedError, match="did not arrive"):
            asked(model_with(), IMAGES)
        assert not asked.usable


def test_no_answer_in_time_fails_the_model_and_not_the_grader(
    process: tuple[socket.socket, int],
) -> None:
    connection, number = process
    asked = Verifier(connection.dup(), seconds=0.2)
    os.kill(number, signal.SIGSTOP)
    try:
        for _ in range(2):
            with pytest.raises(RefusedError, match="did not arrive"):
                asked(model_with(), IMAGES)
    finally:
        os.kill(number, signal.SIGCONT)
    assert not asked.usable
