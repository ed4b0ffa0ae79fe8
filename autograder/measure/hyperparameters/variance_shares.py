"""Which hyperparameters the accuracy depends on: an exact analysis of variance of a full grid.

From the table `first_to_tune`; the accuracy after 3, 6 and 12 epochs of the same run makes the
number of epochs a factor of its own. The shares of one seed add up to 100.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from autograder.measure.hyperparameters import first_to_tune
from autograder.measure.record import Row
from autograder.measure.variance import effects
from cnnlab.train import measured

EPOCHS = (3, 6, first_to_tune.EPOCHS)
FACTORS = ("width", "dropout", "optimizer", "learning_rate", "batch_size", "epochs")


def rows() -> list[Row]:
    """Return one row per seed and effect: alone, in pairs, and all that is left."""
    return [
        {"seed": seed, **row}
        for seed in first_to_tune.SEEDS
        for row in effects(grid(seed), FACTORS)
    ]


def grid(seed: int) -> NDArray[np.float64]:
    """Return the accuracies of one seed, with one axis for each of `FACTORS`."""
    levels = (
        first_to_tune.WIDTHS,
        first_to_tune.DROPOUT_RATES,
        first_to_tune.OPTIMIZERS,
        first_to_tune.LEARNING_RATES,
        first_to_tune.BATCH_SIZES,
    )
    accuracies = np.full((*map(len, levels), len(EPOCHS)), np.nan)
    for run in measured("hyperparameters/first_to_tune"):
        if run.seed == seed:
            chosen = [getattr(run.setting, factor) for factor in FACTORS[:-1]]
            place = tuple(each.index(one) for each, one in zip(levels, chosen, strict=True))
            accuracies[place] = run.validation_accuracy[np.array(EPOCHS) - 1]
    return accuracies
