"""The share of values that three `Dropout` layers in a row leave, and the sum of their rates."""

from __future__ import annotations

from math import prod

import keras
import numpy as np

from autograder.measure.record import Row

IN_A_ROW = ((0.1, 0.1, 0.1), (0.2, 0.3), (0.5, 0.5), (0.5, 0.5, 0.5))
VALUES = 1_000_000


def rows() -> list[Row]:
    """Return one row per series of rates."""
    return [_of(rates) for rates in IN_A_ROW]


def _of(rates: tuple[float, ...]) -> Row:
    values = np.ones((1, VALUES), np.float32)
    for seed, rate in enumerate(rates):
        values = np.asarray(keras.layers.Dropout(rate, seed=seed)(values, training=True))
    left = float(np.mean(values != 0))
    return {
        "rates": " ".join(map(str, rates)),
        "values": VALUES,
        "percent_dropped": 100 * (1 - left),
        "percent_left": 100 * left,
        "product_of_survivals": 100 * prod(1 - rate for rate in rates),
        "sum_of_rates": 100 * sum(rates),
        "mean_value": float(values.mean()),
    }
