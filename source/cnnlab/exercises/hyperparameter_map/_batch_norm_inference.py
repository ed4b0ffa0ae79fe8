"""Answers to `batch_norm_infer`, right and wrong: what the layer makes of images in inference."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]


class Given(NamedTuple):
    """The arguments of one call."""

    values: Array
    gamma: Array
    beta: Array
    moving_mean: Array
    moving_variance: Array
    epsilon: float


def normalize(given: Given) -> Array:
    """Return the values with the moving statistics, scaled and shifted."""
    deviation = np.sqrt(given.moving_variance + given.epsilon)
    return np.asarray(given.gamma * (given.values - given.moving_mean) / deviation + given.beta)


def by_rule(
    values: Array,
    gamma: Array,
    beta: Array,
    moving_mean: Array,
    moving_variance: Array,
    epsilon: float,
) -> Array:
    return normalize(Given(values, gamma, beta, moving_mean, moving_variance, epsilon))


def by_one_factor(*arguments: Any) -> Array:
    """Fold the layer into one factor and one number to add, as is done before deployment."""
    given = Given(*arguments)
    factor = given.gamma * (given.moving_variance + given.epsilon) ** -0.5
    return np.asarray(given.values * factor + (given.beta - given.moving_mean * factor))


def image_by_image(*arguments: Any) -> Array:
    given = Given(*arguments)
    return np.stack([normalize(given._replace(values=image)) for image in given.values])


def by_loops_over_channels(*arguments: Any) -> Array:
    given = Given(*arguments)
    result = np.empty(given.values.shape)
    for channel in range(given.values.shape[-1]):
        deviation = np.sqrt(given.moving_variance[channel] + given.epsilon)
        normalized = (given.values[..., channel] - given.moving_mean[channel]) / deviation
        result[..., channel] = given.gamma[channel] * normalized + given.beta[channel]
    return result


def in_float32(*arguments: Any) -> Array:
    single: list[Any] = [np.asarray(one, np.float32) for one in arguments]
    return normalize(Given(*single))


def by_keras(*arguments: Any) -> Any:
    """Return what Keras' own layer makes of the images."""
    import keras

    given = Given(*arguments)
    layer = keras.layers.BatchNormalization(epsilon=given.epsilon)
    layer.build(given.values.shape)
    layer.set_weights([given.gamma, given.beta, given.moving_mean, given.moving_variance])
    return keras.ops.convert_to_numpy(layer(given.values.astype("float32"), training=False))


def _batch_mean(given: Given) -> Array:
    return np.asarray(given.values.mean(axis=(0, 1, 2)))


def _batch_variance(given: Given) -> Array:
    return np.asarray(given.values.var(axis=(0, 1, 2)))


def by_the_batch(*arguments: Any) -> Array:
    given = Given(*arguments)
    mean, variance = _batch_mean(given), _batch_variance(given)
    return normalize(given._replace(moving_mean=mean, moving_variance=variance))


def by_mean_of_the_batch(*arguments: Any) -> Array:
    given = Given(*arguments)
    return normalize(given._replace(moving_mean=_batch_mean(given)))


def by_variance_of_the_batch(*arguments: Any) -> Array:
    given = Given(*arguments)
    return normalize(given._replace(moving_variance=_batch_variance(given)))


def root_forgotten(*arguments: Any) -> Array:
    given = Given(*arguments)
    squared = (given.moving_variance + given.epsilon) ** 2 - given.epsilon
    return normalize(given._replace(moving_variance=squared))


def epsilon_outside(*arguments: Any) -> Array:
    given = Given(*arguments)
    squared = (np.sqrt(given.moving_variance) + given.epsilon) ** 2 - given.epsilon
    return normalize(given._replace(moving_variance=squared))


def epsilon_forgotten(*arguments: Any) -> Array:
    return normalize(Given(*arguments)._replace(epsilon=0.0))


def centred_only(*arguments: Any) -> Array:
    given = Given(*arguments)
    return np.asarray(given.gamma * (given.values - given.moving_mean) + given.beta)


def not_centred(*arguments: Any) -> Array:
    return normalize(Given(*arguments)._replace(moving_mean=np.zeros(1)))


def neither_scaled_nor_shifted(*arguments: Any) -> Array:
    return normalize(Given(*arguments)._replace(gamma=np.ones(1), beta=np.zeros(1)))


def gamma_forgotten(*arguments: Any) -> Array:
    return normalize(Given(*arguments)._replace(gamma=np.ones(1)))


def beta_forgotten(*arguments: Any) -> Array:
    return normalize(Given(*arguments)._replace(beta=np.zeros(1)))


def shifted_before_scaled(*arguments: Any) -> Array:
    given = Given(*arguments)
    return normalize(given._replace(beta=given.gamma * given.beta))


def gamma_and_beta_exchanged(*arguments: Any) -> Array:
    given = Given(*arguments)
    return normalize(given._replace(gamma=given.beta, beta=given.gamma))


def multiplied_by_the_deviation(*arguments: Any) -> Array:
    given = Given(*arguments)
    deviation = np.sqrt(given.moving_variance + given.epsilon)
    return np.asarray(given.gamma * (given.values - given.moving_mean) * deviation + given.beta)


def undone(*arguments: Any) -> Array:
    """Turn normalized values back: the inverse of what is asked."""
    given = Given(*arguments)
    deviation = np.sqrt(given.moving_variance + given.epsilon)
    return np.asarray((given.values - given.beta) / given.gamma * deviation + given.moving_mean)


def in_place(*arguments: Any) -> Array:
    given = Given(*arguments)
    result = normalize(given)
    given.values[...] = result
    return given.values
