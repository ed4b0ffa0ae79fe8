"""The CNN of the first lesson, trained as there with ten seeds: accuracy and time."""

from __future__ import annotations

import time
from typing import Any

import keras

from autograder.measure.record import Row
from cnnlab import data

SEEDS = range(10)
EPOCHS = 3
layers = keras.layers


def rows() -> list[Row]:
    """Return one row per seed and number of epochs, 0 for none; `seconds` are those of `fit`."""
    return [row for seed in SEEDS for row in _of_seed(seed)]


def model() -> Any:
    """Return the lesson's CNN, compiled as there."""
    made = keras.Sequential(
        [
            keras.Input((28, 28, 1)),
            layers.Conv2D(32, 3, padding="same", activation="relu"),
            layers.MaxPooling2D(2),
            layers.Conv2D(64, 3, padding="same", activation="relu"),
            layers.MaxPooling2D(2),
            layers.Flatten(),
            layers.Dense(10),
        ]
    )
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    made.compile(optimizer="adam", loss=loss, metrics=["accuracy"])
    return made


def _of_seed(seed: int) -> list[Row]:
    keras.utils.set_random_seed(seed)
    digits = data.digits()
    network = model()
    untrained = network.evaluate(*digits.validation, verbose=0)[1]
    started = time.perf_counter()
    history = network.fit(
        *digits.train, validation_data=digits.validation, epochs=EPOCHS, verbose=0
    )
    seconds = round(time.perf_counter() - started, 2)
    accuracies = [untrained, *history.history["val_accuracy"]]
    return [
        {
            "seed": seed,
            "epochs": epochs,
            "accuracy": round(100 * float(accuracy), 1),
            "seconds": seconds,
        }
        for epochs, accuracy in enumerate(accuracies)
    ]
