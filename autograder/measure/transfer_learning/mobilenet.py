"""MobileNetV2 as a base: its size, its batch normalization, and what a classifier adds."""

from __future__ import annotations

import keras

from autograder.measure.record import Row

CLASSES = 10
SHAPE = (96, 96, 3)


def rows() -> list[Row]:
    """Return one row; the network is built with random weights, so nothing is downloaded."""
    base = keras.applications.MobileNetV2(SHAPE, include_top=False, weights=None)
    maps = base.output_shape[1:]
    kinds = [type(layer).__name__ for layer in base.layers]
    return [
        {
            "layers": len(base.layers),
            "normalizations": kinds.count("BatchNormalization"),
            "parameters": base.count_params(),
            "output": "x".join(map(str, maps)),
            "average_parameters": (maps[2] + 1) * CLASSES,
            "flatten_parameters": (maps[0] * maps[1] * maps[2] + 1) * CLASSES,
        }
    ]
