"""What is lost when the best of all settings is chosen by one seed and tried with the others."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from autograder.measure.record import Row
from cnnlab.train import Setting, by_setting, measured


def rows() -> list[Row]:
    """Return one row per seed that chooses, from the table `explorer`."""
    settings = by_setting(measured("conv2d_tuning/explorer"))
    accuracies = np.array([[run.accuracy for run in runs] for runs in settings.values()])
    return [_chosen_by(seed, accuracies, list(settings)) for seed in range(accuracies.shape[1])]


def _chosen_by(seed: int, accuracies: NDArray[np.float64], settings: list[Setting]) -> Row:
    best = int(accuracies[:, seed].argmax())
    others = np.delete(accuracies[best], seed)
    chosen = settings[best]
    return {
        "seed": seed,
        "settings": len(settings),
        "width": "x".join(map(str, chosen.width)),
        "dropout": chosen.dropout,
        "batch_size": chosen.batch_size,
        "accuracy_when_chosen": float(accuracies[best, seed]),
        "accuracy_with_other_seeds": float(others.mean()),
        "lost": float(accuracies[best, seed] - others.mean()),
    }
