"""One 5x5 convolution against two 3x3 in a row: weights, receptive field, values kept in memory."""

from __future__ import annotations

from typing import Any

import keras
import numpy as np

from autograder.measure.layers import convolution_with, windows_of_each_pixel
from autograder.measure.record import Row

STACKS = {"one 5x5": (5,), "two 3x3": (3, 3)}
# (channels that come in, filters of every layer)
WIDTHS = (64, 64), (1, 32)
SIZE = 28


def rows() -> list[Row]:
    """Return one row per stack and width; activation values are for one 28x28 image, no padding."""
    return [_count(stack, *width) for width in WIDTHS for stack in STACKS]


def _count(stack: str, channels: int, filters: int) -> Row:
    layers = [keras.layers.Conv2D(filters, kernel_size) for kernel_size in STACKS[stack]]
    model = keras.Sequential([keras.Input((SIZE, SIZE, channels)), *layers])
    sizes: list[tuple[int, ...]] = [weight.shape for weight in model.get_weights()]
    return {
        "stack": stack,
        "channels": channels,
        "filters": filters,
        "weights": sum(int(np.prod(shape)) for shape in sizes if len(shape) > 1),
        "biases": sum(int(np.prod(shape)) for shape in sizes if len(shape) == 1),
        "receptive_field": _receptive_field(stack),
        "output_size": model.output_shape[1],
        "activation_values": sum(int(np.prod(layer.output.shape[1:])) for layer in layers),
    }


def _receptive_field(stack: str) -> int:
    """Return the side of the square that one output sees, from an input of just that size."""
    layers: list[Any] = [
        convolution_with(np.ones((kernel_size, kernel_size, 1, 1))) for kernel_size in STACKS[stack]
    ]
    seen = windows_of_each_pixel(9, [*layers, keras.layers.Cropping2D(2)])
    return int((seen.sum(axis=0) > 0).sum())
