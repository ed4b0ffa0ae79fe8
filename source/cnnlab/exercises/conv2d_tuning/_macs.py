"""Answers to `count_macs`, right and wrong: the multiplications of one forward pass."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np

from cnnlab.exercises import _wrong_layers as wrong
from cnnlab.exercises._layer_lists import PARAMETERS, SAME, VALID, built, total

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from cnnlab.exercises._layer_lists import Count, Grow, Layers, Shape

    Image = tuple[int, int, int]


def by_keras(image: Image, layers: Layers) -> int:
    """Return positions of the output times the size of the kernel, as Keras built them."""
    found = 0
    for layer, shape in built(image, layers, "same"):
        kernel = getattr(layer, "kernel", None)
        if kernel is not None:
            found += math.prod(shape[:-1]) * math.prod(kernel.shape)
    return found


def by_walking(image: Image, layers: Layers) -> int:
    return total(image, layers, MACS, SAME)


def by_variables(image: Image, layers: Layers) -> int:
    (rows, columns, channels), values, macs = image, 0, 0
    for kind, *own in layers:
        if kind == "conv":
            filters, size = own
            macs += rows * columns * filters * size**2 * channels
            channels = filters
        elif kind == "pool":
            rows, columns = rows // own[0], columns // own[0]
        elif kind == "flatten":
            values = rows * columns * channels
        else:
            macs += values * own[0]
            values = own[0]
    return macs


def by_arrays(image: Image, layers: Layers) -> np.integer:
    macs = np.int64(0)
    maps: NDArray[Any] = np.zeros(image, dtype=np.int8)
    for kind, *own in layers:
        if kind == "conv":
            kernel = np.zeros((own[1], own[1], maps.shape[-1], own[0]), dtype=np.int8)
            maps = np.zeros((*maps.shape[:2], own[0]), dtype=np.int8)
            macs += maps[:, :, 0].size * kernel.size
        elif kind == "pool":
            step = own[0]
            maps = maps[step - 1 :: step, step - 1 :: step]
        elif kind == "flatten":
            maps = maps.reshape(-1)
        else:
            macs += maps.size * own[0]
            maps = np.zeros(own[0], dtype=np.int8)
    return macs


def by_recursion(image: Shape, layers: Layers) -> int:
    if not layers:
        return 0
    (kind, *own), rest = layers[0], layers[1:]
    here = MACS[kind](image, *own) if kind in MACS else 0
    return here + by_recursion(SAME[kind](image, *own), rest)


def _conv(shape: Shape, filters: int, size: int) -> int:
    return math.prod(shape) * size**2 * filters


MACS: dict[str, Count] = {"conv": _conv, "dense": wrong.dense_of_weights_alone}


def _counted(image: Image, layers: Layers, **counts: Count) -> int:
    """Return the sum where the count of one kind of layer is another."""
    return total(image, layers, MACS | counts, SAME)


def _shaped(image: Image, layers: Layers, **shapes: Grow) -> int:
    """Return the sum where one kind of layer hands another shape on."""
    return total(image, layers, MACS, SAME | shapes)


def parameters_instead(image: Image, layers: Layers) -> int:
    return total(image, layers, PARAMETERS, SAME)


def output_size_forgotten(image: Image, layers: Layers) -> int:
    return _counted(image, layers, conv=wrong.conv_of_weights_alone)


def input_channels_forgotten(image: Image, layers: Layers) -> int:
    return _counted(image, layers, conv=lambda shape, *own: _conv((*shape[:2], 1), *own))


def channels_of_the_image(image: Image, layers: Layers) -> int:
    return _counted(image, layers, conv=lambda shape, *own: _conv((*shape[:2], image[2]), *own))


def filters_forgotten(image: Image, layers: Layers) -> int:
    return _counted(image, layers, conv=lambda shape, _, size: _conv(shape, 1, size))


def size_not_squared(image: Image, layers: Layers) -> int:
    return _counted(image, layers, conv=lambda *own: _conv(*own) // own[-1])


def biases_counted(image: Image, layers: Layers) -> int:
    def conv(shape: Shape, filters: int, size: int) -> int:
        return _conv(shape, filters, size) + shape[0] * shape[1] * filters

    return _counted(image, layers, conv=conv, dense=PARAMETERS["dense"])


def learned_biases_added(image: Image, layers: Layers) -> int:
    def conv(shape: Shape, filters: int, size: int) -> int:
        return _conv(shape, filters, size) + filters

    return _counted(image, layers, conv=conv, dense=PARAMETERS["dense"])


def additions_counted(image: Image, layers: Layers) -> int:
    return 2 * by_walking(image, layers)


def rows_for_columns(image: Image, layers: Layers) -> int:
    return by_walking((image[0], image[0], image[2]), layers)


def valid_padding(image: Image, layers: Layers) -> int:
    def conv(shape: Shape, filters: int, size: int) -> int:
        rows, columns, _ = VALID["conv"](shape, filters, size)
        return _conv((rows, columns, shape[2]), filters, size)

    return total(image, layers, MACS | {"conv": conv}, VALID)


def size_after_pooling(image: Image, layers: Layers) -> int:
    """Count each convolution at the size that the pooling behind it leaves."""
    found = 0
    shape: Shape = image
    for position, (kind, *own) in enumerate(layers):
        before, shape = shape, SAME[kind](shape, *own)
        behind = layers[position + 1] if position + 1 < len(layers) else ("", 1)
        step = behind[1] if kind == "conv" and behind[0] == "pool" else 1
        seen = (before[0] // step, before[1] // step, before[-1]) if kind == "conv" else before
        found += MACS[kind](seen, *own) if kind in MACS else 0
    return found


def pooling_forgotten(image: Image, layers: Layers) -> int:
    return _shaped(image, layers, pool=wrong.unpooled)


def pooling_rounds_up(image: Image, layers: Layers) -> int:
    return _shaped(image, layers, pool=wrong.rounded_up)


def not_rounded(image: Image, layers: Layers) -> float:
    def pool(shape: Any, size: int) -> Any:
        return shape[0] / size, shape[1] / size, shape[2]

    return _shaped(image, layers, pool=pool)


def pooling_counted(image: Image, layers: Layers) -> int:
    return _counted(
        image, layers, pool=lambda shape, size: math.prod(SAME["pool"](shape, size)) * size**2
    )


def flattened_without_channels(image: Image, layers: Layers) -> int:
    return _shaped(image, layers, flatten=wrong.flat_without_channels)


def dense_left_out(image: Image, layers: Layers) -> int:
    return _counted(image, layers, dense=lambda *_: 0)
