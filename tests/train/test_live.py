"""A training in a notebook shows a bar while it runs, and what every epoch measured."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from cnnlab import text
from cnnlab.train import live, live_progress


class Place:
    """Stands for the cell's output."""

    def __init__(self) -> None:
        self.seen: list[str] = []

    def update(self, shown: Any) -> None:
        self.seen.append(shown._repr_html_())
        self.last = shown


def train(epochs: int = 2, **more: Any) -> None:
    import keras

    model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(2)])
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile("sgd", loss, metrics=["accuracy"])
    images, labels = np.zeros((20, 3)), np.zeros(20, int)
    callbacks = [*more.pop("callbacks", []), live_progress()]
    model.fit(images, labels, 5, epochs=epochs, verbose=0, callbacks=callbacks, **more)


@pytest.fixture
def place(monkeypatch: pytest.MonkeyPatch) -> Place:
    made = Place()

    def display(shown: Any) -> Place:
        made.update(shown)
        return made

    monkeypatch.setattr(live, "_display", display)
    monkeypatch.setattr(live, "_PAUSE", 0.0)
    return made


def test_the_bar_goes_through_every_epoch_and_is_gone_at_the_end(place: Place) -> None:
    train(epochs=2)
    bars = [html for html in place.seen if "<progress" in html]
    assert 'max="4" value="0"' in bars[0] and "Epoch 1 of 2" in bars[0]
    assert any('max="4" value="3"' in html and "Epoch 2 of 2" in html for html in bars)
    assert "<progress" not in place.seen[-1]


def test_every_epoch_leaves_what_was_measured(place: Place) -> None:
    data = np.zeros((4, 3)), np.zeros(4, int)
    train(epochs=3, validation_data=data)
    assert place.seen[-1].count("<tr>") == 1 + 3
    for name in ("loss", "accuracy", "val_accuracy"):
        assert f"<code>{name}</code>" in place.seen[-1]
    assert repr(place.last).startswith("epoch 1: loss 0.")


def test_a_training_that_stops_early_leaves_no_bar(place: Place) -> None:
    import keras

    class Stop(keras.callbacks.Callback):  # type: ignore[misc]
        def on_epoch_end(self, epoch: int, logs: Any = None) -> None:
            self.model.stop_training = True

    train(epochs=5, callbacks=[Stop()])
    assert place.seen[-1].count("<tr>") == 1 + 1
    assert "<progress" not in place.seen[-1]


def test_it_speaks_korean(place: Place) -> None:
    text.set_language("ko")
    try:
        train(epochs=2)
    finally:
        text.set_language("en")
    assert any("에포크 1/2" in html for html in place.seen)


def test_nothing_is_shown_outside_a_notebook(capsys: pytest.CaptureFixture[str]) -> None:
    train()
    assert capsys.readouterr() == ("", "")
