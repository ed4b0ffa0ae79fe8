"""The loss over all training images after one step against the gradient, and along it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Any

import numpy as np

from autograder.measure.gradients import Gradients, of_batch
from autograder.measure.hyperparameters import SMALL_CNN
from autograder.measure.record import Row
from autograder.measure.trained_networks import new_network
from cnnlab.train.images import training_part

SEEDS = range(5)
LEARNING_RATES = (0.001, 0.01, 0.1)
DIRECTIONS = {"against the gradient": -1, "along the gradient": 1}


def rows() -> list[Row]:
    """Return one row per seed, learning rate and direction, from the seed's first weights."""
    return [row for seed in SEEDS for row in _of_seed(seed)]


def _of_seed(seed: int) -> Iterator[Row]:
    model, images = new_network(SMALL_CNN, seed), training_part(SMALL_CNN)
    weights = model.get_weights()
    gradient = of_batch(model, images)
    before = _loss(model, weights)
    for rate, (direction, sign) in product(LEARNING_RATES, DIRECTIONS.items()):
        after = _loss(model, _moved(weights, sign * rate * gradient))
        yield {
            "seed": seed,
            "images": SMALL_CNN.images,
            "learning_rate": rate,
            "direction": direction,
            "loss_before": before,
            "loss_after": after,
            "increase": after - before,
            "decrease": before - after,
        }


def _moved(weights: list[Gradients], step: Gradients) -> list[Gradients]:
    ends = np.cumsum([one.size for one in weights])[:-1]
    parts = np.split(step, ends)
    return [one + part.reshape(one.shape) for one, part in zip(weights, parts, strict=True)]


def _loss(model: Any, weights: list[Gradients]) -> float:
    model.set_weights(weights)
    images, labels = training_part(SMALL_CNN)
    return float(model.evaluate(images, labels, 500, verbose=0))
