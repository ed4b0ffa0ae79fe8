"""Networks as lists of layers, such as ("conv", 32, 3): their shapes, and sums over the layers."""

from __future__ import annotations

import math
from functools import partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    Shape = tuple[int, ...]
    Layers = list[tuple[Any, ...]]
    # From the shape that enters a layer and the layer's own numbers:
    Count = Callable[..., int]
    Grow = Callable[..., Shape]

# The shape that each kind of layer hands on.
VALID: dict[str, Grow] = {
    "conv": lambda shape, filters, size: (shape[0] - size + 1, shape[1] - size + 1, filters),
    "pool": lambda shape, size: (shape[0] // size, shape[1] // size, shape[2]),
    "flatten": lambda shape: (math.prod(shape),),
    "global_pool": lambda shape: (shape[-1],),
    "dense": lambda _, units: (units,),
}
SAME: dict[str, Grow] = VALID | {"conv": lambda shape, filters, _: (*shape[:2], filters)}

PARAMETERS: dict[str, Count] = {
    "conv": lambda shape, filters, size: (size * size * shape[-1] + 1) * filters,
    "dense": lambda shape, units: (shape[-1] + 1) * units,
}


def total(
    input_shape: Shape, layers: Layers, counts: Mapping[str, Count], shapes: Mapping[str, Grow]
) -> int:
    """Return the sum over the layers; a kind of layer without a count adds nothing."""
    found, shape = 0, input_shape
    for kind, *own in layers:
        if kind in counts:
            found += counts[kind](shape, *own)
        shape = shapes[kind](shape, *own)
    return found


def built(input_shape: Shape, layers: Layers, padding: str) -> Iterator[tuple[Any, Shape]]:
    """Yield the real Keras layers, built, and the shape that each hands on."""
    import keras

    # Own names and zeros leave Keras' counters and the random generators of the learner alone.
    make: dict[str, Callable[..., Any]] = {
        "conv": partial(keras.layers.Conv2D, padding=padding, kernel_initializer="zeros"),
        "pool": keras.layers.MaxPooling2D,
        "flatten": keras.layers.Flatten,
        "global_pool": keras.layers.GlobalAveragePooling2D,
        "dense": partial(keras.layers.Dense, kernel_initializer="zeros"),
    }
    shape = (None, *input_shape)
    for kind, *own in layers:
        layer = make[kind](*own, name="measured")
        layer.build(shape)
        shape = layer.compute_output_shape(shape)
        yield layer, shape[1:]
