"""Answers to `count_parameters`, right and wrong: the numbers that a network learns."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from cnnlab.exercises._layer_lists import PARAMETERS, SAME, VALID, built, total
from cnnlab.exercises._wrong_layers import (
    conv_of_weights_alone,
    conv_with_a_bias_for_each_kernel,
    conv_with_one_row,
    conv_without_channels,
    dense_of_weights_alone,
    flat_without_channels,
    pool_with_weights,
    rounded_up,
    unpooled,
)

if TYPE_CHECKING:
    from cnnlab.exercises._layer_lists import Count, Grow, Layers, Shape


def by_keras(input_shape: Shape, layers: Layers) -> int:
    """Return what the real Keras layers say about themselves once they are built."""
    return sum(int(layer.count_params()) for layer, _ in built(input_shape, layers, "valid"))


def by_walking(input_shape: Shape, layers: Layers) -> int:
    return total(input_shape, layers, PARAMETERS, VALID)


def by_making_the_weights(input_shape: Shape, layers: Layers) -> int:
    (rows, columns, channels), values, weights = input_shape, 0, []
    for kind, *own in layers:
        if kind == "conv":
            filters, size = own
            weights += [np.zeros((size, size, channels, filters)), np.zeros(filters)]
            rows, columns, channels = rows - size + 1, columns - size + 1, filters
        elif kind == "pool":
            rows, columns = rows // own[0], columns // own[0]
        elif kind == "dense":
            weights += [np.zeros((values, own[0])), np.zeros(own[0])]
            values = own[0]
        else:
            values = channels * (rows * columns if kind == "flatten" else 1)
    return sum(array.size for array in weights)


def by_recursion(input_shape: Shape, layers: Layers) -> int:
    if not layers:
        return 0
    (kind, *own), rest = layers[0], layers[1:]
    learned = PARAMETERS[kind](input_shape, *own) if kind in PARAMETERS else 0
    return learned + by_recursion(VALID[kind](input_shape, *own), rest)


def _counted(input_shape: Shape, layers: Layers, **counts: Count) -> int:
    """Return the sum where the count of one kind of layer is another."""
    return total(input_shape, layers, PARAMETERS | counts, VALID)


def _shaped(input_shape: Shape, layers: Layers, **shapes: Grow) -> int:
    """Return the sum where one kind of layer hands another shape on."""
    return total(input_shape, layers, PARAMETERS, VALID | shapes)


def input_channels_forgotten(input_shape: Shape, layers: Layers) -> int:
    return _counted(input_shape, layers, conv=conv_without_channels)


def channels_of_the_image(input_shape: Shape, layers: Layers) -> int:
    return _counted(input_shape, layers, conv=lambda _, *own: PARAMETERS["conv"](input_shape, *own))


def size_not_squared(input_shape: Shape, layers: Layers) -> int:
    return _counted(input_shape, layers, conv=conv_with_one_row)


def conv_without_bias(input_shape: Shape, layers: Layers) -> int:
    return _counted(input_shape, layers, conv=conv_of_weights_alone)


def bias_for_each_kernel(input_shape: Shape, layers: Layers) -> int:
    return _counted(input_shape, layers, conv=conv_with_a_bias_for_each_kernel)


def bias_for_each_weight(input_shape: Shape, layers: Layers) -> int:
    return _counted(
        input_shape, layers, conv=lambda shape, filters, size: 2 * size**2 * shape[-1] * filters
    )


def weights_for_each_position(input_shape: Shape, layers: Layers) -> int:
    def conv(shape: Shape, filters: int, size: int) -> int:
        rows, columns, _ = VALID["conv"](shape, filters, size)
        return rows * columns * size**2 * shape[-1] * filters + filters

    return _counted(input_shape, layers, conv=conv)


def conv_keeps_the_size(input_shape: Shape, layers: Layers) -> int:
    return _shaped(input_shape, layers, conv=SAME["conv"])


def channels_forgotten_in_flatten(input_shape: Shape, layers: Layers) -> int:
    return _shaped(input_shape, layers, flatten=flat_without_channels)


def dense_without_bias(input_shape: Shape, layers: Layers) -> int:
    return _counted(input_shape, layers, dense=dense_of_weights_alone)


def pooling_shrinks_the_weights(input_shape: Shape, layers: Layers) -> int:
    pooled = 1

    def pool(_: Shape, size: int) -> int:
        nonlocal pooled
        pooled *= size**2
        return 0

    def conv(shape: Shape, filters: int, size: int) -> int:
        return PARAMETERS["conv"](shape, filters, size) // pooled

    return _counted(input_shape, layers, pool=pool, conv=conv)


def pooling_has_weights(input_shape: Shape, layers: Layers) -> int:
    return _counted(input_shape, layers, pool=pool_with_weights)


def pooling_changes_the_channels(input_shape: Shape, layers: Layers) -> int:
    return _shaped(
        input_shape, layers, pool=lambda shape, size: tuple(axis // size for axis in shape)
    )


def pooling_forgotten(input_shape: Shape, layers: Layers) -> int:
    return _shaped(input_shape, layers, pool=unpooled)


def pooling_rounds_up(input_shape: Shape, layers: Layers) -> int:
    return _shaped(input_shape, layers, pool=rounded_up)


def global_pool_flattens(input_shape: Shape, layers: Layers) -> int:
    return _shaped(input_shape, layers, global_pool=VALID["flatten"])
