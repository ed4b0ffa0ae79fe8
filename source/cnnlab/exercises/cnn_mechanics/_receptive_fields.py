"""Answers to `receptive_field`, right and wrong: how far one output value sees."""

from __future__ import annotations

import math

import numpy as np

Layers = list[tuple[int, int]]

LENGTH = 64  # of the signal that `by_perturbing` changes; no case sees more


def by_perturbing(layers: Layers) -> int:
    """Return over how many pixels a change moves the first output of real Keras convolutions."""
    import keras

    maps = np.eye(LENGTH, dtype="float32")[:, :, np.newaxis]  # one changed pixel in each signal
    for kernel_size, stride in layers:
        kernel = np.ones((kernel_size, 1, 1), dtype="float32")
        maps = keras.ops.conv(maps, kernel, strides=stride)
    (moves,) = np.nonzero(keras.ops.convert_to_numpy(maps)[:, 0, 0] > 0.5)
    return int(moves[-1] - moves[0] + 1)


def by_steps_forwards(layers: Layers) -> int:
    side, step = 1, 1
    for kernel_size, stride in layers:
        side += (kernel_size - 1) * step
        step *= stride
    return side


def by_growing_backwards(layers: Layers) -> int:
    side = 1
    for kernel_size, stride in reversed(layers):
        side = (side - 1) * stride + kernel_size
    return side


def by_following_pixels(layers: Layers) -> int:
    seen = {0}
    for kernel_size, stride in layers[::-1]:
        seen = {pixel * stride + offset for pixel in seen for offset in range(kernel_size)}
    return max(seen) + 1


def by_the_smallest_input(layers: Layers) -> int:
    for side in range(1, 1000):
        size = side
        for kernel_size, stride in layers:
            size = (size - kernel_size) // stride + 1 if size >= kernel_size else 0
        if size == 1:
            return side
    raise ValueError("too large")


def last_layer_only(layers: Layers) -> int:
    return layers[-1][0]


def adds_kernel_sizes(layers: Layers) -> int:
    return sum(kernel_size for kernel_size, _ in layers)


def multiplies_kernel_sizes(layers: Layers) -> int:
    return math.prod(kernel_size for kernel_size, _ in layers)


def starts_at_zero(layers: Layers) -> int:
    return by_steps_forwards(layers) - 1


def counts_pixels(layers: Layers) -> int:
    return by_steps_forwards(layers) ** 2


def ignores_strides(layers: Layers) -> int:
    return 1 + sum(kernel_size - 1 for kernel_size, _ in layers)


def stride_of_one_layer(layers: Layers) -> int:
    side, step = 1, 1
    for kernel_size, stride in layers:
        side, step = side + (kernel_size - 1) * step, stride
    return side


def own_stride_too(layers: Layers) -> int:
    side, step = 1, 1
    for kernel_size, stride in layers:
        step *= stride
        side += (kernel_size - 1) * step
    return side


def order_reversed(layers: Layers) -> int:
    return by_steps_forwards(layers[::-1])


def whole_kernels_as_steps(layers: Layers) -> int:
    side, step = 0, 1
    for kernel_size, stride in layers:
        side += kernel_size * step
        step *= stride
    return side
