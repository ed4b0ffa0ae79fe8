"""Any network is read right, one thread at a time, and what is none is refused kindly."""

from __future__ import annotations

import threading
import time
from pathlib import Path
from typing import Any

import keras
import numpy as np
import pytest
from numpy.typing import NDArray

import cnnlab.widgets.digit_pad as package
from cnnlab.widgets import DigitPad
from cnnlab.widgets.digit_pad.network import Network
from tests.widgets.refusals import assert_explained

Images = NDArray[np.float32]
KNOWN = np.random.default_rng(2).random((12, 28, 28, 1), np.float32)


def dense(activation: str | None = None, shape: tuple[int, ...] = (28, 28, 1)) -> Any:
    layers = [keras.Input(shape), keras.layers.Flatten(), keras.layers.Dropout(0.5)]
    return keras.Sequential([*layers, keras.layers.Dense(10, activation=activation)])


@pytest.fixture(scope="module")
def logits() -> Any:
    return dense()


def test_shares_are_the_models_own(logits: Any) -> None:
    expected = keras.ops.convert_to_numpy(keras.ops.softmax(logits(KNOWN, training=False)))
    assert expected.std() > 0.01
    shares = Network(logits, KNOWN).shares(KNOWN)
    np.testing.assert_allclose(shares, expected, atol=1e-6)
    np.testing.assert_allclose(shares.sum(axis=1), 1)


def test_probabilities_are_taken_as_they_are(logits: Any) -> None:
    model = dense("softmax")
    model.set_weights(logits.get_weights())
    shares = Network(model, KNOWN).shares(KNOWN)
    np.testing.assert_allclose(shares, Network(logits, KNOWN).shares(KNOWN), atol=1e-6)


def test_a_plain_function_and_its_present_weights_count() -> None:
    weights = np.eye(10)

    def read(images: Images) -> list[list[float]]:
        assert images.dtype == np.float32
        rows: list[list[float]] = weights[: len(images)].tolist()
        return rows

    network = Network(read, KNOWN[:10])
    labels = np.arange(10)
    assert network.right(labels) == 10
    weights = np.roll(np.eye(10), 1, axis=1)
    assert network.right(labels) == 0


def test_two_threads_never_ask_at_once() -> None:
    inside, most = 0, 0

    def slow(images: Images) -> Any:
        nonlocal inside, most
        inside += 1
        most = max(most, inside)
        time.sleep(0.01)
        inside -= 1
        return np.zeros((len(images), 10))

    pads = [DigitPad(slow) for _ in range(2)]
    for pad in pads:
        pad.send = lambda content, buffers=(): None  # type: ignore[method-assign]
    content = {"ask": "shares", "from": "", "number": 1, "fresh": True}
    arguments = (None, content, [memoryview(bytes(1568))])
    threads = [
        threading.Thread(target=pad._hear_from_browser, args=arguments)
        for pad in pads
        for _ in range(3)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert most == 1


def fails(images: Images) -> Any:
    raise TypeError("no images, please\nsecond line")


@pytest.mark.parametrize(
    ("model", "received"),
    [
        ("lenet", "'lenet'"),
        (fails, "no images, please"),
        (lambda images: np.zeros((len(images), 5)), "(100, 5)"),
        (lambda images: np.zeros(10), "(10,)"),
        (lambda images: "seven", "ValueError"),
    ],
    ids=["text", "raises", "classes", "no rows", "words"],
)
@pytest.mark.parametrize("language", ["en", "ko"])
def test_what_reads_no_digits_is_refused(model: Any, received: str, language: str) -> None:
    assert_explained(lambda: DigitPad(model), received, "keras.layers.Dense(10)", language)


def test_a_model_for_other_images_is_refused() -> None:
    colour = dense(shape=(32, 32, 3))
    assert_explained(lambda: DigitPad(colour), "ValueError", "keras.Input((28, 28, 1))", "en")


def test_an_answer_never_touches_pyplot() -> None:
    for path in Path(package.__file__).parent.glob("*.py"):
        assert "matplotlib" not in path.read_text("utf-8"), path
