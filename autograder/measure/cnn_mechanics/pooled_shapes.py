"""What pool_size, strides and padding do to the shape of a map, and which pixels no window sees."""

from __future__ import annotations

import keras
import numpy as np

from autograder.measure.layers import apply, impulses, windows_of_each_pixel
from autograder.measure.record import Row

# (input side, pool_size, strides, padding); strides None means: as large as the window
SETTINGS: tuple[tuple[int, int | tuple[int, int], int | None, str], ...] = (
    (28, (2, 2), None, "valid"),
    (28, 2, None, "valid"),
    (28, (2, 1), None, "valid"),
    (28, (3, 3), 2, "valid"),
    (27, (2, 2), None, "valid"),
    (27, (2, 2), None, "same"),
)


def rows() -> list[Row]:
    """Return one row per setting: the shape, pixels in no window or in several, parameters."""
    return [_look(*setting) for setting in SETTINGS]


def _look(size: int, pool_size: int | tuple[int, int], strides: int | None, padding: str) -> Row:
    pooling = keras.layers.MaxPooling2D(pool_size, strides, padding)
    map_rows, map_columns = apply(pooling, impulses(size)[:1]).shape[1:3]
    seen = windows_of_each_pixel(size, pooling)
    return {
        "input_size": size,
        "pool_size": str(pool_size),
        "strides": str(strides),
        "padding": padding,
        "map_rows": map_rows,
        "map_columns": map_columns,
        "unseen_pixels": int(np.sum(seen == 0)),
        "pixels_in_several_windows": int(np.sum(seen > 1)),
        "parameters": pooling.count_params(),
    }
