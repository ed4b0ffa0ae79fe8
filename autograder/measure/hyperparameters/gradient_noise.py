"""How far the mean gradient of a batch is spread, against the batch size.

Batches are drawn with replacement from the training images. A batch's gradient is the mean of its
examples' gradients (a test holds this), so those are computed once and averaged.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from autograder.measure.gradients import Gradients, of_examples
from autograder.measure.hyperparameters import SMALL_CNN
from autograder.measure.record import Row
from autograder.measure.trained_networks import new_network, train
from cnnlab.train.images import training_part

SEEDS = range(4)
TRAINED = replace(SMALL_CNN, images=500, epochs=4)
BATCH_SIZES = tuple(2**power for power in range(10))
BATCHES = 200


def rows() -> list[Row]:
    """Return one row per seed, state of training and batch size."""
    return [row for seed in SEEDS for row in _of_seed(seed)]


def _of_seed(seed: int) -> Iterator[Row]:
    model, images = new_network(TRAINED, seed), training_part(TRAINED)
    for epochs in (0, TRAINED.epochs):
        if epochs:
            train(model, TRAINED, seed)
        each = of_examples(model, images)
        predicted = _root_mean_square(each.std(axis=0))
        generator = np.random.default_rng([seed, epochs])
        for size in BATCH_SIZES:
            yield {
                "seed": seed,
                "epochs": epochs,
                "batch_size": size,
                "batches": BATCHES,
                "deviation": _deviation(each, size, generator),
                "predicted": predicted / size**0.5,
            }


def _deviation(each: Gradients, size: int, generator: np.random.Generator) -> float:
    """Return the deviation of the batches' mean gradients, root mean square over parameters."""
    alike = np.full(len(each), 1 / len(each))
    drawn = generator.multinomial(size, alike, BATCHES).astype(np.float32)  # (batches, examples)
    return _root_mean_square((drawn / size @ each).std(axis=0, ddof=1))


def _root_mean_square(values: NDArray[np.float32]) -> float:
    return float(np.sqrt(np.mean(np.square(values))))
