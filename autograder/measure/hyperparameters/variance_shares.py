"""Which hyperparameters the accuracy depends on: an exact analysis of variance of a full grid.

From the table `first_to_tune`; the accuracy after 3, 6 and 12 epochs of the same run makes the
number of epochs a factor of its own. The shares of one seed add up to 100.
"""

from __future__ import annotations

from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from autograder.measure.hyperparameters import first_to_tune
from autograder.measure.record import Row
from cnnlab.train import measured

EPOCHS = (3, 6, first_to_tune.EPOCHS)
FACTORS = ("width", "dropout", "optimizer", "learning_rate", "batch_size", "epochs")


def rows() -> list[Row]:
    """Return one row per seed and effect: alone, in pairs, and all that is left."""
    return [row for seed in first_to_tune.SEEDS for row in _of_seed(seed)]


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


def _of_seed(seed: int) -> list[Row]:
    accuracies = grid(seed)
    effects = {frozenset[int](): np.full_like(accuracies, accuracies.mean())}
    shares: dict[str, float] = {}
    for count in (1, 2):
        for axes in combinations(range(len(FACTORS)), count):
            effect = _effect(accuracies, frozenset(axes), effects)
            effects[frozenset(axes)] = effect
            name = " x ".join(FACTORS[axis] for axis in axes)
            shares[name] = 100 * float(effect.var() / accuracies.var())
    shares["rest"] = 100 - sum(shares.values())
    return [
        {
            "seed": seed,
            "effect": name,
            "factors": 0 if name == "rest" else 1 + name.count(" x "),
            "percent_of_variance": share,
        }
        for name, share in shares.items()
    ]


def _effect(
    accuracies: NDArray[np.float64],
    axes: frozenset[int],
    smaller: dict[frozenset[int], NDArray[np.float64]],
) -> NDArray[np.float64]:
    """Return the mean at each level of `axes`, less the effects of fewer factors in them."""
    others = tuple(axis for axis in range(accuracies.ndim) if axis not in axes)
    means = np.broadcast_to(accuracies.mean(axis=others, keepdims=True), accuracies.shape)
    return means - sum(effect for inside, effect in smaller.items() if inside < axes)
