"""How many zeros padding="same" puts before and after, seen from the sums at both ends."""

from __future__ import annotations

import numpy as np

from autograder.measure.layers import apply, convolution_with
from autograder.measure.record import Row

# (input size, kernel size, stride)
SETTINGS = (28, 3, 1), (28, 5, 1), (28, 2, 1), (28, 4, 1), (28, 3, 2), (7, 3, 2)


def rows() -> list[Row]:
    """Return one row per setting: zeros before, zeros after, size of the output."""
    return [_look(*setting) for setting in SETTINGS]


def _look(size: int, kernel_size: int, stride: int) -> Row:
    layer = convolution_with(np.ones((1, kernel_size, 1, 1)), strides=(1, stride), padding="same")
    sums = apply(layer, np.ones((1, 1, size, 1)))[0, 0, :, 0]
    # A window of ones on an image of ones adds up to the number of real pixels in it.
    return {
        "input_size": size,
        "kernel_size": kernel_size,
        "stride": stride,
        "before": kernel_size - int(sums[0]),
        "after": kernel_size - int(sums[-1]),
        "output_size": len(sums),
    }
