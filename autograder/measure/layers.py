"""Single Keras layers with given weights, for measurements that look at one layer."""

from __future__ import annotations

from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]


def apply(layer: Any, values: Any) -> Array:
    """Return what a Keras layer, or a list of layers in a row, makes of `values`."""
    result = keras.ops.convert_to_tensor(np.asarray(values, dtype="float32"))
    for one in layer if isinstance(layer, list) else [layer]:
        result = one(result)
    return np.asarray(keras.ops.convert_to_numpy(result))


def convolution_with(weights: Any, bias: Any = None, **settings: Any) -> Any:
    """Return a built Conv2D with these weights (rows, columns, channels, filters)."""
    weights = np.asarray(weights, dtype="float32")
    rows, columns, channels, filters = weights.shape
    layer = keras.layers.Conv2D(filters, (rows, columns), use_bias=bias is not None, **settings)
    layer.build((None, None, None, channels))
    layer.set_weights([weights] if bias is None else [weights, np.asarray(bias, dtype="float32")])
    return layer


def padded(padding: str | int, layer: Any) -> list[Any]:
    """Return the layers that put `padding` zeros around the image first, if it is a number."""
    return [layer] if isinstance(padding, str) else [keras.layers.ZeroPadding2D(padding), layer]


def impulses(size: int) -> Array:
    """Return one image (size, size, 1) for every pixel, with a single 1 at that pixel."""
    return np.eye(size * size, dtype="float32").reshape(-1, size, size, 1)


def windows_of_each_pixel(size: int, layers: Any) -> NDArray[np.int64]:
    """Return the map (size, size): in how many windows of `layers` each pixel of the image is.

    The weights must be positive, so that an output differs from 0 exactly where the pixel is seen.
    """
    answers = apply(layers, impulses(size))
    return np.asarray((answers != 0).any(axis=-1).sum(axis=(1, 2)).reshape(size, size))
