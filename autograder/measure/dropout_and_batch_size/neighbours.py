"""How much a value of a feature map is like its neighbour: why dropping single values does little.

In networks trained without dropout: the correlation of values next to each other in a map, and of
values at the same place in two maps.
"""

from __future__ import annotations

from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from autograder.measure.dropout_and_batch_size._trained import SEEDS, trained
from autograder.measure.record import Row
from autograder.measure.trained_networks import validation_part


def rows() -> list[Row]:
    """Return one row per seed and pooling layer."""
    return [row for seed in SEEDS for row in _of(seed)]


def _of(seed: int) -> list[Row]:
    model = trained(0.0, seed)
    poolings = [one for one in model.layers if isinstance(one, keras.layers.MaxPooling2D)]
    return [
        {"seed": seed, "layer": f"pooling {number}", **_correlations(model, layer)}
        for number, layer in enumerate(poolings, start=1)
    ]


def _correlations(model: Any, layer: Any) -> Row:
    images = validation_part().images[:200]
    maps = keras.Model(model.inputs, layer.output).predict(images, 100, verbose=0)
    maps = maps[..., maps.std(axis=(0, 1, 2)) > 0]
    beside = [_correlation(maps[:, :, :-1, at], maps[:, :, 1:, at]) for at in range(maps.shape[-1])]
    across = [
        _correlation(maps[..., at], maps[..., other])
        for at in range(maps.shape[-1])
        for other in range(at)
    ]
    return {
        "size": "x".join(map(str, maps.shape[1:3])),
        "beside_in_the_same_map": float(np.mean(beside)),
        "same_place_in_two_maps": float(np.mean(np.abs(across))),
    }


def _correlation(first: NDArray[np.float32], second: NDArray[np.float32]) -> float:
    return float(np.corrcoef(first.ravel(), second.ravel())[0, 1])
