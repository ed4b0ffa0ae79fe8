"""Dense networks of 2 to 20 hidden layers: first weights, batch normalization, learning rates."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import product

from autograder.measure.hyperparameter_map._digits import (
    first_small_digits,
    small_validation_digits,
)
from autograder.measure.hyperparameter_map._networks import dense_network
from autograder.measure.hyperparameter_map._training import Recipe, percent_right, trainings
from autograder.measure.record import Row

SEEDS = range(5)
DEPTHS = (2, 5, 10, 20)
FIRST_WEIGHTS = (("small", False), ("glorot", False), ("he", False), ("he", True))
LEARNING_RATES = (0.0003, 0.001, 0.003)
IMAGES, BATCH_SIZE, EPOCHS = 1024, 32, 30


def rows() -> list[Row]:
    """Return one row per depth, kind of first weights, learning rate and seed."""
    every = product(DEPTHS, FIRST_WEIGHTS)
    return [
        row
        for depth, (kind, normalized) in every
        for row in of_network(depth, "relu", kind, normalized)
    ]


def of_network(depth: int, activation: str, kind: str, normalized: bool) -> Iterator[Row]:
    """Yield one row per learning rate and seed; the table of activations has the same columns."""
    build = partial(dense_network, depth, activation=activation, kind=kind, normalized=normalized)
    recipe = Recipe(build, LEARNING_RATES, BATCH_SIZE, EPOCHS)
    part = first_small_digits(IMAGES)
    for rate, seed, model, seconds in trainings(recipe, part, SEEDS):
        yield {
            "depth": depth,
            "activation": activation,
            "initialization": kind,
            "normalized": int(normalized),
            "learning_rate": rate,
            "seed": seed,
            "epochs": EPOCHS,
            "training_accuracy": percent_right(model, part),
            "accuracy": percent_right(model, small_validation_digits()),
            "seconds": round(seconds, 2),
        }
