"""How many places a window has, and how large the feature map is, for a few settings of Conv2D."""

from __future__ import annotations

import numpy as np

from autograder.measure.layers import (
    apply,
    convolution_with,
    impulses,
    padded,
    windows_of_each_pixel,
)
from autograder.measure.record import Row

# (input side, kernel side, stride, padding: a Keras word or the number of zeros around, filters)
SETTINGS: tuple[tuple[int, int, int, str | int, int], ...] = (
    (5, 2, 1, "valid", 1),
    (5, 2, 2, "valid", 1),
    (28, 3, 1, "valid", 8),
    (28, 3, 2, "valid", 8),
    (28, 3, 3, "valid", 8),
    (28, 3, 1, "same", 8),
    (28, 3, 2, "same", 8),
    (28, 3, 1, 0, 8),
    (28, 3, 1, 1, 8),
    (28, 3, 1, 2, 8),
)


def rows() -> list[Row]:
    """Return one row per setting: the map's shape, its windows, and the pixels in no window."""
    return [_look(*setting) for setting in SETTINGS]


def _look(size: int, kernel_size: int, stride: int, padding: str | int, filters: int) -> Row:
    word = padding if isinstance(padding, str) else "valid"
    weights = np.ones((kernel_size, kernel_size, 1, filters))
    layers = padded(padding, convolution_with(weights, strides=stride, padding=word))
    _, map_rows, map_columns, maps = apply(layers, impulses(size)[:1]).shape
    return {
        "input_size": size,
        "kernel_size": kernel_size,
        "stride": stride,
        "padding": padding,
        "filters": filters,
        "map_rows": map_rows,
        "map_columns": map_columns,
        "maps": maps,
        "windows": map_rows * map_columns,
        "unseen_pixels": int((windows_of_each_pixel(size, layers) == 0).sum()),
    }
