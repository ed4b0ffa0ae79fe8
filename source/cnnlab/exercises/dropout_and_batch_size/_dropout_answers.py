"""Right answers to `dropout`: each value is dropped by a draw of its own, the others grow."""

from __future__ import annotations

import random
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]


def kept(values: Array, rate: float, seed: int | None) -> Array:
    """Return which values stay, each decided by its own draw."""
    return np.asarray(np.random.default_rng(seed).random(values.shape) >= rate)


def by_keras(values: Array, rate: float, training: bool, seed: int) -> Any:
    """Return what the Keras layer makes of the values."""
    import keras

    # A name of its own leaves Keras' counters alone.
    layer = keras.layers.Dropout(rate, seed=seed, name="dropped")
    return keras.ops.convert_to_numpy(layer(values, training=training))


def inverted(values: Array, rate: float, training: bool, seed: int) -> Array:
    """Return the values of training, dropped and scaled up, or at inference as they are."""
    if not training:
        return values
    return np.asarray(values * kept(values, rate, seed) / (1 - rate))


def by_comparing_below(values: Array, rate: float, training: bool, seed: int) -> Array:
    if not training or rate == 0:
        return values.copy()
    mask = np.random.default_rng(seed).random(values.shape) < 1 - rate
    return np.where(mask, values / (1 - rate), 0.0)


def by_binomial(values: Array, rate: float, training: bool, seed: int) -> Array:
    share_kept = 1 - rate if training else 1
    mask = np.random.default_rng(seed).binomial(1, share_kept, values.shape)
    return np.asarray(values * mask / share_kept)


def by_loops(values: Array, rate: float, training: bool, seed: int) -> Array:
    drawn = random.Random(seed)
    result = np.array(values)
    if training:
        for place in np.ndindex(values.shape):
            result[place] = 0 if drawn.random() < rate else values[place] / (1 - rate)
    return result


def example_by_example(values: Array, rate: float, training: bool, seed: int) -> Any:
    generator = np.random.default_rng(seed)
    if not training:
        return list(values)
    masks = [generator.uniform(size=np.shape(example)) > rate for example in values]
    return [example * mask / (1 - rate) for example, mask in zip(values, masks, strict=True)]


def in_float32(values: Array, rate: float, training: bool, seed: int) -> Array:
    if not training:
        return values.astype(np.float32)
    mask = np.random.default_rng(seed).random(values.shape, dtype=np.float32) >= rate
    return values.astype(np.float32) * mask.astype(np.float32) * np.float32(1 / (1 - rate))


def by_the_older_generator(values: Array, rate: float, training: bool, seed: int) -> Array:
    result = values.copy()
    if training:
        result[np.random.RandomState(seed).rand(*values.shape) < rate] = 0
        result /= 1 - rate
    return result


def by_choice(values: Array, rate: float, training: bool, seed: int) -> Array:
    if not training:
        return values
    factors = [0, 1 / (1 - rate)]
    drawn = np.random.default_rng(seed).choice(factors, size=values.shape, p=[rate, 1 - rate])
    return np.asarray(values * drawn)
