"""Answers to `count_parameters`, right and wrong: the numbers that a network learns."""

from __future__ import annotations

import math
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

    Shape = tuple[int, ...]
    Layers = list[tuple[Any, ...]]
    # From the shape that enters a layer and the layer's own numbers:
    Count = Callable[..., int]
    Grow = Callable[..., Shape]


def by_keras(input_shape: Shape, layers: Layers) -> int:
    """Return what the real Keras layers say about themselves once they are built."""
    import keras

    # Own names and zeros leave Keras' counters and the random generators of the learner alone.
    make: dict[str, Callable[..., Any]] = {
        "conv": partial(keras.layers.Conv2D, kernel_initializer="zeros"),
        "pool": keras.layers.MaxPooling2D,
        "flatten": keras.layers.Flatten,
        "global_pool": keras.layers.GlobalAveragePooling2D,
        "dense": partial(keras.layers.Dense, kernel_initializer="zeros"),
    }
    total, shape = 0, (None, *input_shape)
    for kind, *own in layers:
        layer = make[kind](*own, name="measured")
        layer.build(shape)
        total += int(layer.count_params())
        shape = layer.compute_output_shape(shape)
    return total


def by_walking(input_shape: Shape, layers: Layers) -> int:
    return _total(input_shape, layers)


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
    learned = _learned.get(kind, _nothing)(input_shape, *own)
    return learned + by_recursion(_shape_after[kind](input_shape, *own), rest)


def _conv(shape: Shape, filters: int, size: int) -> int:
    return (size * size * shape[-1] + 1) * filters


def _dense(shape: Shape, units: int) -> int:
    return (shape[-1] + 1) * units


def _nothing(_shape: Shape, *_own: int) -> int:
    return 0


_learned: dict[str, Count] = {"conv": _conv, "dense": _dense}
_shape_after: dict[str, Grow] = {
    "conv": lambda shape, filters, size: (shape[0] - size + 1, shape[1] - size + 1, filters),
    "pool": lambda shape, size: (shape[0] // size, shape[1] // size, shape[2]),
    "flatten": lambda shape: (math.prod(shape),),
    "global_pool": lambda shape: (shape[-1],),
    "dense": lambda _, units: (units,),
}


def _total(
    input_shape: Shape, layers: Layers, shapes: dict[str, Grow] | None = None, **learned: Count
) -> int:
    """Return the sum over the layers; a wrong answer replaces the rule of one kind of layer."""
    counts = _learned | learned
    grow = _shape_after | (shapes or {})
    total, shape = 0, input_shape
    for kind, *own in layers:
        total += counts.get(kind, _nothing)(shape, *own)
        shape = grow[kind](shape, *own)
    return total


def input_channels_forgotten(input_shape: Shape, layers: Layers) -> int:
    return _total(input_shape, layers, conv=lambda _, filters, size: (size**2 + 1) * filters)


def channels_of_the_image(input_shape: Shape, layers: Layers) -> int:
    return _total(input_shape, layers, conv=lambda _, *own: _conv(input_shape, *own))


def size_not_squared(input_shape: Shape, layers: Layers) -> int:
    return _total(
        input_shape, layers, conv=lambda shape, filters, size: (size * shape[-1] + 1) * filters
    )


def conv_without_bias(input_shape: Shape, layers: Layers) -> int:
    return _total(
        input_shape, layers, conv=lambda shape, filters, size: size**2 * shape[-1] * filters
    )


def bias_for_each_kernel(input_shape: Shape, layers: Layers) -> int:
    return _total(
        input_shape, layers, conv=lambda shape, filters, size: (size**2 + 1) * shape[-1] * filters
    )


def bias_for_each_weight(input_shape: Shape, layers: Layers) -> int:
    return _total(
        input_shape, layers, conv=lambda shape, filters, size: 2 * size**2 * shape[-1] * filters
    )


def weights_for_each_position(input_shape: Shape, layers: Layers) -> int:
    def conv(shape: Shape, filters: int, size: int) -> int:
        rows, columns, _ = _shape_after["conv"](shape, filters, size)
        return rows * columns * size**2 * shape[-1] * filters + filters

    return _total(input_shape, layers, conv=conv)


def conv_keeps_the_size(input_shape: Shape, layers: Layers) -> int:
    return _total(input_shape, layers, {"conv": lambda shape, filters, _: (*shape[:2], filters)})


def channels_forgotten_in_flatten(input_shape: Shape, layers: Layers) -> int:
    return _total(input_shape, layers, {"flatten": lambda shape: (shape[0] * shape[1],)})


def dense_without_bias(input_shape: Shape, layers: Layers) -> int:
    return _total(input_shape, layers, dense=lambda shape, units: shape[-1] * units)


def pooling_shrinks_the_weights(input_shape: Shape, layers: Layers) -> int:
    pooled = 1

    def pool(_: Shape, size: int) -> int:
        nonlocal pooled
        pooled *= size**2
        return 0

    def conv(shape: Shape, filters: int, size: int) -> int:
        return _conv(shape, filters, size) // pooled

    return _total(input_shape, layers, pool=pool, conv=conv)


def pooling_has_weights(input_shape: Shape, layers: Layers) -> int:
    return _total(input_shape, layers, pool=lambda shape, size: size**2 * shape[-1])


def pooling_changes_the_channels(input_shape: Shape, layers: Layers) -> int:
    return _total(
        input_shape, layers, {"pool": lambda shape, size: tuple(axis // size for axis in shape)}
    )


def pooling_forgotten(input_shape: Shape, layers: Layers) -> int:
    return _total(input_shape, layers, {"pool": lambda shape, _: shape})


def pooling_rounds_up(input_shape: Shape, layers: Layers) -> int:
    return _total(
        input_shape,
        layers,
        {"pool": lambda shape, size: (-(-shape[0] // size), -(-shape[1] // size), shape[2])},
    )


def global_pool_flattens(input_shape: Shape, layers: Layers) -> int:
    return _total(input_shape, layers, {"global_pool": _shape_after["flatten"]})
