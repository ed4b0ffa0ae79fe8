"""Are the colour channels of a photograph independent? Correlations of its three planes."""

from __future__ import annotations

from itertools import combinations

import numpy as np
from sklearn.datasets import load_sample_image

from autograder.measure.record import Row

PHOTOGRAPHS = "china.jpg", "flower.jpg"
CHANNELS = "red", "green", "blue"


def rows() -> list[Row]:
    """Return one row per photograph and pair of channels: Pearson's correlation over all pixels."""
    return [row for name in PHOTOGRAPHS for row in _photograph(name)]


def _photograph(name: str) -> list[Row]:
    planes = load_sample_image(name).reshape(-1, 3).astype("float64")
    matrix = np.corrcoef(planes, rowvar=False)
    return [
        {
            "photograph": name,
            "pixels": len(planes),
            "first": CHANNELS[first],
            "second": CHANNELS[second],
            "correlation": round(float(matrix[first, second]), 3),
        }
        for first, second in combinations(range(3), 2)
    ]
