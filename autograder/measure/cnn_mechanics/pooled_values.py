"""The value that max and average pooling give, on one window and at a padded corner."""

from __future__ import annotations

import keras
import numpy as np

from autograder.measure.layers import apply
from autograder.measure.record import Row

KINDS = {"max": keras.layers.MaxPooling2D, "average": keras.layers.AveragePooling2D}
WINDOW = [[1, 3], [2, 6]]


def rows() -> list[Row]:
    """Return one row per kind of pooling and input; of a padded map the corner counts."""
    minus_one = np.full((3, 3), -1)
    return [
        {
            "input": name,
            "padding": padding,
            "pooling": kind,
            "value": float(_last(kind, values, padding)),
        }
        for name, values, padding in (
            ("1 3 / 2 6", np.array(WINDOW), "valid"),
            ("3x3 of -1", minus_one, "same"),
        )
        for kind in KINDS
    ]


def _last(
    kind: str, values: np.ndarray[tuple[int, ...], np.dtype[np.int64]], padding: str
) -> float:
    pooled = apply(KINDS[kind](2, padding=padding), values[None, :, :, None])
    return float(pooled[0, -1, -1, 0])
