"""No penalty, L1, L2 and weight decay at several strengths, on few digits."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

import keras
import numpy as np

from autograder.measure.hyperparameter_map._digits import first_digits, validation_digits
from autograder.measure.hyperparameter_map._networks import small_cnn
from autograder.measure.hyperparameter_map._training import Recipe, percent_right, trainings
from autograder.measure.record import Row

SEEDS = range(6)
STRENGTHS: dict[str, tuple[float, ...]] = {
    "none": (0.0,),
    "L1": (0.00001, 0.0001, 0.001),
    "L2": (0.0001, 0.001, 0.01),
    "weight decay": (0.01, 0.1, 1.0),
}
LEARNING_RATE, IMAGES, BATCH_SIZE, EPOCHS = 0.001, 300, 25, 40
NEAR_ZERO = 0.001


def rows() -> list[Row]:
    """Return one row per penalty, strength and seed."""
    return [
        row
        for penalty, strengths in STRENGTHS.items()
        for strength in strengths
        for row in _of(penalty, strength)
    ]


def _of(penalty: str, strength: float) -> Iterator[Row]:
    kinds: dict[str, Any] = {"L1": keras.regularizers.L1, "L2": keras.regularizers.L2}
    added = kinds[penalty](strength) if penalty in kinds else None
    decay = strength if penalty == "weight decay" else None
    build = partial(small_cnn, filters=(16, 32), dense_units=128, penalty=added)
    optimizer = partial(keras.optimizers.Adam, weight_decay=decay)
    recipe = Recipe(build, (LEARNING_RATE,), BATCH_SIZE, EPOCHS, optimizer)
    part = first_digits(IMAGES)
    for _, seed, model, seconds in trainings(recipe, part, SEEDS):
        yield {
            "penalty": penalty,
            "strength": strength,
            "seed": seed,
            "images": IMAGES,
            "epochs": EPOCHS,
            "training_accuracy": percent_right(model, part),
            "accuracy": percent_right(model, validation_digits()),
            **_sizes(model),
            "seconds": round(seconds, 2),
        }


def _sizes(model: Any) -> Row:
    """Return what the penalties are about; biases are not among it."""
    kernels = [np.ravel(one) for one in model.get_weights() if one.ndim > 1]
    every = np.concatenate(kernels).astype(np.float64)
    return {
        "sum_of_squares": round(float((every**2).sum()), 3),
        "sum_of_absolute_values": round(float(np.abs(every).sum()), 2),
        "percent_near_zero": round(100 * float(np.mean(np.abs(every) < NEAR_ZERO)), 2),
    }
