"""How wide the range of usable learning rates of each optimizer is, from the table `optimizers`."""

from __future__ import annotations

import math
from collections.abc import Mapping

from autograder.measure.hyperparameters.optimizers import LEARNING_RATES, SEEDS
from autograder.measure.record import Row
from cnnlab.train import measured
from cnnlab.train.setting import OPTIMIZERS, Optimizer

USABLE = 2.0  # points below the optimizer's best mean accuracy
DEFAULT = 0.001  # Keras' learning rate for Adam

Accuracies = Mapping[float, Mapping[int, float]]


def rows() -> list[Row]:
    """Return one row per optimizer and seed.

    The best learning rate is the one with the highest mean accuracy of all seeds.
    """
    return [row for optimizer in OPTIMIZERS for row in _of_optimizer(optimizer)]


def _of_optimizer(optimizer: Optimizer) -> list[Row]:
    accuracies: dict[float, dict[int, float]] = {rate: {} for rate in LEARNING_RATES}
    for run in measured("hyperparameters/optimizers", optimizer=optimizer):
        accuracies[run.setting.learning_rate][run.seed] = run.accuracy
    means = {rate: sum(each.values()) / len(each) for rate, each in accuracies.items()}
    best = max(means, key=means.__getitem__)
    return [
        {
            "optimizer": optimizer,
            "seed": seed,
            "best_rate": best,
            "best_mean_accuracy": means[best],
            **_usable(accuracies, seed, means[best] - USABLE),
            "accuracy_at_best_rate": accuracies[best][seed],
            "accuracy_at_0.001": accuracies[DEFAULT][seed],
        }
        for seed in SEEDS
    ]


def _usable(accuracies: Accuracies, seed: int, enough: float) -> Row:
    usable = [rate for rate, each in accuracies.items() if each[seed] >= enough]
    lowest, highest = (min(usable), max(usable)) if usable else (math.nan, math.nan)
    return {
        "usable_rates": len(usable),
        "lowest_usable": lowest,
        "highest_usable": highest,
        "usable_decades": math.log10(highest / lowest) if usable else 0.0,
    }
