"""Answers to `extract_features`, right and wrong: what a frozen base says of each image."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

Array = NDArray[Any]
_EPSILON = 0.001  # of Keras' batch normalization


def base_of(images: Array, kernel: Array, mean: Array, variance: Array) -> Any:
    """Return a small base: a convolution, batch normalization by these statistics, ReLU."""
    import keras

    layers = keras.layers
    normalization = layers.BatchNormalization(center=False, scale=False, epsilon=_EPSILON)
    convolution = layers.Conv2D(kernel.shape[-1], 3, use_bias=False, kernel_initializer="zeros")
    base = keras.Sequential(
        [keras.Input(images.shape[1:]), convolution, normalization, layers.ReLU()]
    )
    base.set_weights([kernel, mean, variance])
    return base


def numbers(tensor: Any) -> Array:
    """Return a tensor of any backend as an array."""
    from keras import ops

    return np.asarray(ops.convert_to_numpy(tensor))


def batches(images: Array, batch_size: int) -> Iterator[Array]:
    """Yield the images in order; the last batch may be short."""
    for start in range(0, len(images), batch_size):
        yield images[start : start + batch_size]


def by_batches(
    images: Array, kernel: Array, mean: Array, variance: Array, batch_size: int
) -> Array:
    """Return the mean of each map of each image, the base called batch by batch."""
    base = base_of(images, kernel, mean, variance)
    maps = [numbers(base(batch, training=False)) for batch in batches(images, batch_size)]
    return np.concatenate([of_batch.mean(axis=(1, 2)) for of_batch in maps])


def of_a_frozen_base(
    images: Array, kernel: Array, mean: Array, variance: Array, batch_size: int
) -> Array:
    base = base_of(images, kernel, mean, variance)
    base.trainable = False
    found = np.zeros((len(images), kernel.shape[-1]))
    for start in range(0, len(images), batch_size):
        maps = numbers(base(images[start : start + batch_size], training=True))
        found[start : start + batch_size] = maps.mean(axis=(1, 2))
    return found


def by_predicting(
    images: Array, kernel: Array, mean: Array, variance: Array, batch_size: int
) -> Array:
    import keras

    pool = keras.layers.GlobalAveragePooling2D()
    whole = keras.Sequential([base_of(images, kernel, mean, variance), pool])
    return np.asarray(whole.predict(images, batch_size=batch_size, verbose=0))


def all_at_once(
    images: Array, kernel: Array, mean: Array, variance: Array, batch_size: int
) -> Array:
    from keras import ops

    base = base_of(images, kernel, mean, variance)
    return numbers(ops.mean(base(images), axis=(1, 2)))


def maps_by_numpy(images: Array, kernel: Array, mean: Array, variance: Array) -> Array:
    """Return the base's maps at inference: (image, row, column, channel)."""
    windows = sliding_window_view(images, (3, 3), axis=(1, 2))  # (..., channel, row, column)
    maps = np.einsum("bhwcij,ijcf->bhwf", windows, kernel)
    return np.asarray(np.maximum((maps - mean) / np.sqrt(variance + _EPSILON), 0))


def by_numpy(images: Array, kernel: Array, mean: Array, variance: Array, batch_size: int) -> Array:
    return np.asarray(maps_by_numpy(images, kernel, mean, variance).mean(axis=(1, 2)))
