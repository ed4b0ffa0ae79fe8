"""How many of 100 values a Keras `Dropout` layer drops in a draw, and what becomes of the rest."""

from __future__ import annotations

import keras
import numpy as np

from autograder.measure.record import Row

RATES = (0.1, 0.2, 0.3, 0.5, 0.7)
DRAWS, UNITS, SEED = 2000, 100, 0


def rows() -> list[Row]:
    """Return one row per rate; every draw is an example of its own in one batch of ones."""
    return [_of_rate(rate) for rate in RATES]


def _of_rate(rate: float) -> Row:
    layer = keras.layers.Dropout(rate, seed=SEED)
    ones = np.ones((DRAWS, UNITS), np.float32)
    after = np.asarray(layer(ones, training=True))
    dropped = (after == 0).sum(axis=1)
    return {
        "rate": rate,
        "units": UNITS,
        "draws": DRAWS,
        "mean_dropped": float(dropped.mean()),
        "deviation": float(dropped.std(ddof=1)),
        "binomial_deviation": float(np.sqrt(UNITS * rate * (1 - rate))),
        "fewest": int(dropped.min()),
        "most": int(dropped.max()),
        "percent_exact": 100 * float(np.mean(dropped == round(rate * UNITS))),
        "kept_value": float(after.max()),
        "mean_value": float(after.mean()),
        "values_changed_at_inference": int((np.asarray(layer(ones, training=False)) != 1).sum()),
    }
