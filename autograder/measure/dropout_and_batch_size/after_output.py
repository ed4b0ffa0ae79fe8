"""Dropout before the output layer, behind it, and none: what the training makes of it."""

from __future__ import annotations

from typing import Any

import keras

from autograder.measure.record import Row
from cnnlab.data import digits
from cnnlab.train.networks import network
from cnnlab.train.setting import Setting

SEEDS = range(6)
RATE, IMAGES, EPOCHS = 0.5, 1000, 10
PLACES = ("none", "before the output layer", "behind the output layer")


def rows() -> list[Row]:
    """Return one row per seed and place."""
    return [_of(seed, place) for seed in SEEDS for place in PLACES]


def _of(seed: int, place: str) -> Row:
    split = digits()
    images, labels = split.train.images[:IMAGES], split.train.labels[:IMAGES]
    model = _compiled(seed, place)
    keras.utils.set_random_seed(seed)  # for the order of the images
    history = model.fit(images, labels, 32, EPOCHS, verbose=0)
    loss, accuracy = model.evaluate(*split.validation, batch_size=500, verbose=0)
    return {
        "seed": seed,
        "place": place,
        "rate": 0.0 if place == "none" else RATE,
        "last_training_loss": history.history["loss"][-1],
        "validation_loss": loss,
        "accuracy": 100 * accuracy,
    }


def _compiled(seed: int, place: str) -> Any:
    rate = RATE if place == "before the output layer" else 0.0
    model = network(Setting(width=(8, 16), dropout=rate), (28, 28, 1), classes=10, seed=seed)
    if place == "behind the output layer":
        model.add(keras.layers.Dropout(RATE, seed=seed))
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.Adam(0.001), loss, metrics=["accuracy"])
    return model
