"""What Keras' batch normalization gives in training and at inference, channel by channel."""

from __future__ import annotations

from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from autograder.measure.record import Row

SEEDS = range(3)
MEANS = np.array([0.0, 5.0, -20.0], np.float32)
SIZES = np.array([1.0, 10.0, 0.5], np.float32)
UPDATES = 20


def rows() -> list[Row]:
    """Return one row per seed and channel."""
    return [row for seed in SEEDS for row in _of(seed)]


def _of(seed: int) -> list[Row]:
    generator = np.random.default_rng(seed)
    maps = MEANS + SIZES * generator.normal(size=(32, 7, 7, len(MEANS))).astype(np.float32)
    layer = keras.layers.BatchNormalization()
    for _ in range(UPDATES):
        trained = _array(layer(maps, training=True))
    together = _array(layer(maps, training=False))
    alone = _array(layer(maps[:1], training=False))
    return [
        {
            "seed": seed,
            "channel": channel,
            "mean_in": round(float(maps[..., channel].mean()), 3),
            "deviation_in": round(float(maps[..., channel].std()), 3),
            "mean_in_training": round(float(trained[..., channel].mean()), 4) + 0.0,  # no -0
            "deviation_in_training": round(float(trained[..., channel].std()), 3),
            "alone_and_among_others": float(
                np.abs(alone[0, ..., channel] - together[0, ..., channel]).max()
            ),
        }
        for channel in range(len(MEANS))
    ]


def _array(tensor: Any) -> NDArray[np.float32]:
    found: NDArray[np.float32] = keras.ops.convert_to_numpy(tensor)
    return found
