"""In how many 3x3 windows a pixel is, at the corner, at the edge and in the centre."""

from __future__ import annotations

import numpy as np

from autograder.measure.layers import convolution_with, padded, windows_of_each_pixel
from autograder.measure.record import Row

SIZE, KERNEL_SIZE = 7, 3
PLACES = {"corner": (0, 0), "edge": (0, SIZE // 2), "centre": (SIZE // 2, SIZE // 2)}


def rows() -> list[Row]:
    """Return one row per padding and place."""
    return [
        {
            "input_size": SIZE,
            "kernel_size": KERNEL_SIZE,
            "padding": padding,
            "place": place,
            "windows": int(_counts(padding)[pixel]),
        }
        for padding in (0, 1, 2)
        for place, pixel in PLACES.items()
    ]


def _counts(padding: int) -> np.ndarray[tuple[int, ...], np.dtype[np.int64]]:
    kernel = np.ones((KERNEL_SIZE, KERNEL_SIZE, 1, 1))
    return windows_of_each_pixel(SIZE, padded(padding, convolution_with(kernel)))
