"""Three amounts of label smoothing, with right labels and with a part of them wrong."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import keras

from autograder.measure.hyperparameter_map._digits import first_digits, validation_digits
from autograder.measure.hyperparameter_map._networks import small_cnn
from autograder.measure.hyperparameter_map._training import (
    Recipe,
    percent_right,
    percent_sure,
    trainings,
)
from autograder.measure.record import Row

SEEDS = range(8)
AMOUNTS = (0.0, 0.1, 0.2)
NOISY_LABELS = (0.0, 0.4)
LEARNING_RATE, IMAGES, BATCH_SIZE, EPOCHS = 0.003, 500, 25, 40


def rows() -> list[Row]:
    """Return one row per share of wrong labels, amount and seed."""
    return [row for share, amount in product(NOISY_LABELS, AMOUNTS) for row in _of(share, amount)]


def _of(share: float, amount: float) -> Iterator[Row]:
    loss = keras.losses.CategoricalCrossentropy(from_logits=True, label_smoothing=amount)
    recipe = Recipe(small_cnn, (LEARNING_RATE,), BATCH_SIZE, EPOCHS, loss=loss)
    judges = validation_digits()
    for _, seed, model, seconds in trainings(recipe, first_digits(IMAGES), SEEDS, share):
        accuracy, confidence = percent_right(model, judges), percent_sure(model, judges)
        yield {
            "noisy_labels": share,
            "amount": amount,
            "seed": seed,
            "images": IMAGES,
            "epochs": EPOCHS,
            "accuracy": accuracy,
            "confidence": confidence,
            "overconfidence": round(confidence - accuracy, 2),
            "seconds": round(seconds, 2),
        }
