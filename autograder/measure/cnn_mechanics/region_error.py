"""How well one value stands for its 2x2 window: squared error of maximum, mean, one corner."""

from __future__ import annotations

import numpy as np

from autograder.measure.digits import some_digits
from autograder.measure.feature_maps import edge_maps
from autograder.measure.record import Row

SEED, DIGITS = 0, 200


def rows() -> list[Row]:
    """Return one row per value; windows whose four values are equal don't count."""
    maps = edge_maps(some_digits(DIGITS, SEED))[..., 0]
    windows = maps.reshape(DIGITS, 14, 2, 14, 2).swapaxes(2, 3).reshape(-1, 4).astype("float64")
    windows = windows[np.ptp(windows, axis=1) > 0]
    values = {"average": windows.mean(1), "max": windows.max(1), "first": windows[:, 0]}
    errors = {
        name: float(((windows - value[:, None]) ** 2).mean()) for name, value in values.items()
    }
    return [
        {
            "seed": SEED,
            "digits": DIGITS,
            "windows": len(windows),
            "value": name,
            "squared_error": round(error, 4),
            "times_average": round(error / errors["average"], 2),
        }
        for name, error in errors.items()
    ]
