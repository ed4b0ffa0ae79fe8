"""What a comparison of single runs says, from the forty seeds of two settings in `seeds`."""

from __future__ import annotations

import numpy as np

from autograder.measure.record import Row
from cnnlab.train import by_setting, measured


def rows() -> list[Row]:
    """Return one row per way of pairing: how many pairs have not the sign of the mean."""
    first, second = _accuracies()
    differences = {"same seed": second - first, "any two": second[:, None] - first}
    right_sign = np.sign(np.mean(second - first))
    return [
        {
            "pairing": pairing,
            "pairs": each.size,
            "mean_difference": float(each.mean()),
            "wrong_sign": int(np.count_nonzero(np.sign(each) == -right_sign)),
            "equal": int(np.count_nonzero(each == 0)),
            "percent_wrong": 100 * float(np.mean(np.sign(each) == -right_sign)),
            "lowest": float(each.min()),
            "highest": float(each.max()),
        }
        for pairing, each in differences.items()
    ]


def _accuracies() -> list[np.ndarray[tuple[int], np.dtype[np.float64]]]:
    """Return the final accuracies of the lower and of the higher learning rate, seed by seed."""
    settings = by_setting(measured("hyperparameters/seeds"))
    ordered = sorted(settings, key=lambda setting: setting.learning_rate)
    return [np.array([run.accuracy for run in settings[setting]]) for setting in ordered]
