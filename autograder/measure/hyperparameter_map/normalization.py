"""A CNN without and with batch normalization, at six learning rates and two batch sizes."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import product

from autograder.measure.hyperparameter_map._digits import first_digits, validation_digits
from autograder.measure.hyperparameter_map._networks import small_cnn
from autograder.measure.hyperparameter_map._training import Recipe, percent_right, trainings
from autograder.measure.record import Row

SEEDS = range(5)
LEARNING_RATES = (0.0003, 0.001, 0.003, 0.01, 0.03, 0.1)
BATCH_SIZES = (4, 32)
IMAGES, EPOCHS = 992, 5  # 992 is a multiple of both batch sizes


def rows() -> list[Row]:
    """Return one row per batch size, network, learning rate and seed."""
    every = product(BATCH_SIZES, (False, True))
    return [row for chosen in every for row in _of(*chosen)]


def _of(batch_size: int, normalized: bool) -> Iterator[Row]:
    build = partial(small_cnn, normalized=normalized)
    recipe = Recipe(build, LEARNING_RATES, batch_size, EPOCHS)
    for rate, seed, model, seconds in trainings(recipe, first_digits(IMAGES), SEEDS):
        yield {
            "normalized": int(normalized),
            "batch_size": batch_size,
            "learning_rate": rate,
            "seed": seed,
            "epochs": EPOCHS,
            "accuracy": percent_right(model, validation_digits()),
            "seconds": round(seconds, 2),
        }
