"""Pixels in four scalings, at seven learning rates of plain SGD."""

from __future__ import annotations

from collections.abc import Iterator

import keras
import numpy as np

from autograder.measure.hyperparameter_map._digits import first_digits, validation_digits
from autograder.measure.hyperparameter_map._networks import small_cnn
from autograder.measure.hyperparameter_map._training import (
    Floats,
    Recipe,
    percent_right,
    trainings,
)
from autograder.measure.record import Row
from cnnlab.data import Part

SEEDS = range(5)
SCALINGS = ("0 to 1", "-1 to 1", "0 to 255", "standardized")
LEARNING_RATES = tuple(10.0**power for power in range(-6, 1))
IMAGES, BATCH_SIZE, EPOCHS = 1000, 25, 10


def rows() -> list[Row]:
    """Return one row per scaling, learning rate and seed."""
    return [row for scaling in SCALINGS for row in _of(scaling)]


def scaled(images: Floats, scaling: str) -> Floats:
    """Return images of 0 to 1 in another scaling; mean and deviation are the training images'."""
    if scaling == "-1 to 1":
        return 2 * images - 1
    if scaling == "0 to 255":
        return 255 * images
    if scaling == "standardized":
        seen = first_digits(IMAGES).images  # one mean and deviation: a convolution shares weights
        standardized: Floats = (images - seen.mean()) / seen.std()
        return standardized
    return images


def _of(scaling: str) -> Iterator[Row]:
    images, labels = first_digits(IMAGES)
    judges = validation_digits()
    judges = Part(scaled(judges.images, scaling), judges.labels)
    recipe = Recipe(small_cnn, LEARNING_RATES, BATCH_SIZE, EPOCHS, keras.optimizers.SGD)
    part = Part(scaled(images, scaling), labels)
    for rate, seed, model, seconds in trainings(recipe, part, SEEDS):
        finite = all(np.isfinite(one).all() for one in model.get_weights())
        yield {
            "scaling": scaling,
            "learning_rate": rate,
            "seed": seed,
            "epochs": EPOCHS,
            "diverged": int(not finite),
            "accuracy": percent_right(model, judges),
            "seconds": round(seconds, 2),
        }
