"""Cross-entropy, squared error of the probabilities and hinge loss, at five learning rates."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import keras

from autograder.measure.hyperparameter_map._digits import first_digits, validation_digits
from autograder.measure.hyperparameter_map._networks import small_cnn
from autograder.measure.hyperparameter_map._training import Recipe, percent_right, trainings
from autograder.measure.record import Row

SEEDS = range(6)
LEARNING_RATES = (0.0003, 0.001, 0.003, 0.01, 0.03)
IMAGES, BATCH_SIZE, EPOCHS = 1000, 25, 10


def squared_error(targets: Any, logits: Any) -> Any:
    """Return the mean over the classes of (probability - target) squared, for each image."""
    return keras.ops.mean((keras.ops.softmax(logits) - targets) ** 2, axis=-1)


def hinge(targets: Any, logits: Any) -> Any:
    """Return by how much the right logit misses a margin of 1 over the highest other one."""
    right = keras.ops.sum(targets * logits, axis=-1)
    other = keras.ops.max(logits - 1e9 * targets, axis=-1)
    return keras.ops.relu(1 + other - right)


LOSSES: dict[str, Any] = {"cross-entropy": None, "squared error": squared_error, "hinge": hinge}


def rows() -> list[Row]:
    """Return one row per loss, learning rate and seed."""
    return [row for loss in LOSSES for row in _of(loss)]


def _of(loss: str) -> Iterator[Row]:
    recipe = Recipe(small_cnn, LEARNING_RATES, BATCH_SIZE, EPOCHS, loss=LOSSES[loss])
    for rate, seed, model, seconds in trainings(recipe, first_digits(IMAGES), SEEDS):
        yield {
            "loss": loss,
            "learning_rate": rate,
            "seed": seed,
            "epochs": EPOCHS,
            "accuracy": percent_right(model, validation_digits()),
            "seconds": round(seconds, 2),
        }
