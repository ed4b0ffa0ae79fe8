"""Right answers to `batch_norm_train`: values, moving mean and moving variance after one batch."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
Triple = tuple[Array, Array, Array]

EXCEPT_CHANNELS = (0, 1, 2)


class Given(NamedTuple):
    """The arguments of one call."""

    values: Array
    gamma: Array
    beta: Array
    moving_mean: Array
    moving_variance: Array
    momentum: float
    epsilon: float


def statistics(values: Array) -> tuple[Array, Array]:
    """Return mean and variance of each channel."""
    return values.mean(axis=EXCEPT_CHANNELS), values.var(axis=EXCEPT_CHANNELS)


def normalize(given: Given, mean: Array, variance: Array) -> Array:
    """Return the values with these statistics, scaled and shifted."""
    normalized = (given.values - mean) / np.sqrt(variance + given.epsilon)
    return np.asarray(given.gamma * normalized + given.beta)


def move(given: Given, mean: Array, variance: Array) -> tuple[Array, Array]:
    """Return the moving statistics after a batch that has this mean and variance."""
    kept, new = given.momentum, 1 - given.momentum
    return kept * given.moving_mean + new * mean, kept * given.moving_variance + new * variance


def by_rule(
    values: Array,
    gamma: Array,
    beta: Array,
    moving_mean: Array,
    moving_variance: Array,
    momentum: float,
    epsilon: float,
) -> Triple:
    exact = values.astype(np.float64)
    given = Given(exact, gamma, beta, moving_mean, moving_variance, momentum, epsilon)
    found = statistics(exact)
    return (normalize(given, *found), *move(given, *found))


def by_a_table_of_pixels(*arguments: Any) -> Triple:
    """Write every place of every image as a row, a column for each channel."""
    given = Given(*arguments)
    pixels = given.values.reshape(-1, given.values.shape[-1])
    mean = pixels.sum(axis=0) / len(pixels)
    variance = (pixels**2).mean(axis=0) - mean**2
    scale = given.gamma * (variance + given.epsilon) ** -0.5
    return (given.values * scale + (given.beta - mean * scale), *move(given, mean, variance))


def by_loops_over_channels(*arguments: Any) -> list[Array]:
    given = Given(*arguments)
    result = np.empty(given.values.shape)
    mean, variance = given.moving_mean.copy(), given.moving_variance.copy()
    for channel in range(given.values.shape[-1]):
        one = given.values[..., channel]
        centred = one - one.mean()
        spread = np.square(centred).mean()
        result[..., channel] = centred / np.sqrt(spread + given.epsilon) * given.gamma[channel]
        result[..., channel] += given.beta[channel]
        mean[channel] += (1 - given.momentum) * (one.mean() - mean[channel])
        variance[channel] += (1 - given.momentum) * (spread - variance[channel])
    return [result, mean, variance]


def in_float32(*arguments: Any) -> Triple:
    single: list[Any] = [np.asarray(one, np.float32) for one in arguments]
    given = Given(*single)
    found = statistics(given.values)
    return (normalize(given, *found), *move(given, *found))


def by_keras(*arguments: Any) -> Triple:
    """Return what Keras' own layer makes of the batch, and its weights afterwards."""
    import keras

    given = Given(*arguments)
    layer = keras.layers.BatchNormalization(momentum=given.momentum, epsilon=given.epsilon)
    layer.build(given.values.shape)
    layer.set_weights([given.gamma, given.beta, given.moving_mean, given.moving_variance])
    result = layer(given.values.astype("float32"), training=True)
    _, _, mean, variance = layer.get_weights()
    return keras.ops.convert_to_numpy(result), mean, variance
