"""Right answers to `spatial_dropout`: one decision for each map of each image."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[Any]


def by_keras(maps: Array, rate: float, seed: int) -> Array:
    """Return what Keras' own layer does to the maps in training."""
    import keras

    # An own name leaves the counter of Keras' names to the learner.
    layer = keras.layers.SpatialDropout2D(rate, seed=seed, name="measured")
    return np.asarray(keras.ops.convert_to_numpy(layer(maps, training=True)))


def keeps(shape: tuple[int, ...], rate: float, seed: int | None) -> NDArray[np.bool_]:
    """Return which of so many values a generator made from the seed keeps."""
    return np.asarray(np.random.default_rng(seed).random(shape) >= rate)


def by_broadcasting(maps: Array, rate: float, seed: int | None) -> Array:
    """Return the maps times a mask with one value for each image and channel."""
    images, _, _, channels = maps.shape
    return np.asarray(maps * keeps((images, 1, 1, channels), rate, seed) / (1 - rate))


def by_loops(maps: Array, rate: float, seed: int) -> Array:
    drawn = random.Random(seed)
    result = np.zeros_like(maps)
    for image in range(maps.shape[0]):
        for channel in range(maps.shape[3]):
            if drawn.random() > rate:
                result[image, :, :, channel] = maps[image, :, :, channel] / (1 - rate)
    return result


def by_factors(maps: Array, rate: float, seed: int) -> Array:
    factors = np.array([0, 1 / (1 - rate)])
    drawn = np.random.default_rng(seed).choice(
        factors, size=(maps.shape[3], len(maps)), p=[rate, 1 - rate]
    )
    return np.asarray(np.einsum("nrkc,cn->nrkc", maps, drawn))


def in_float32(maps: Array, rate: float, seed: int) -> Array:
    kept = np.random.RandomState(seed).binomial(1, 1 - rate, len(maps) * maps.shape[-1])
    wide = kept.reshape(len(maps), 1, 1, -1).astype("float32")
    return np.where(wide, maps.astype("float32") / np.float32(1 - rate), np.float32(0))


def by_a_generator_for_each_image(maps: Array, rate: float, seed: int) -> Array:
    result = maps.copy()
    for image, child in enumerate(np.random.SeedSequence(seed).spawn(len(maps))):
        gone = np.random.default_rng(child).uniform(size=maps.shape[3]) < rate
        result[image, :, :, gone] = 0
    result /= 1 - rate
    return result
