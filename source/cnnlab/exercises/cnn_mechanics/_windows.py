"""Windows along one axis with `padding="same"`: the rule, and what Keras really does."""

from __future__ import annotations

import numpy as np


def missing_pixels(input_size: int, kernel_size: int, stride: int) -> int:
    """Return how many pixels the last window of "same" lacks; negative if it ends early."""
    windows = -(-input_size // stride)
    return (windows - 1) * stride + kernel_size - input_size


def split(total: int) -> tuple[int, int]:
    """Return (before, after) as TensorFlow shares out a total: the odd pixel goes after."""
    return total // 2, total - total // 2


def measured_padding(input_size: int, kernel_size: int, stride: int) -> tuple[int, int]:
    """Return how many zeros Keras adds before and after, read off from what windows see.

    The input is all ones and filter i copies the i-th value of each window, so leading zeros
    of the first window and trailing zeros of the last one are padding.
    """
    import keras

    ones = np.ones((1, input_size, 1), dtype="float32")
    copying = np.eye(kernel_size, dtype="float32")[:, np.newaxis, :]
    windows = keras.ops.conv(ones, copying, strides=stride, padding="same")
    seen = keras.ops.convert_to_numpy(windows)[0] > 0.5
    return int(seen[0].argmax()), int(seen[-1, ::-1].argmax())
