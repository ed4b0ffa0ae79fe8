"""Answers to `gradient_noise`, right and wrong: how far do the mean gradients of batches spread?"""

from __future__ import annotations

import math
import statistics
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[Any]


def from_a_list(result: Any, *_arguments: object) -> Array:
    """Return a list or a tuple of numbers as an array, and refuse everything else."""
    if not isinstance(result, tuple):
        raise TypeError
    return np.array(result, dtype=np.float64)


def in_long_double(gradients: Array, batch_size: int) -> Array:
    """Return the formula in the longest floats that there are."""
    values = gradients.astype(np.longdouble)
    variances = ((values - values.mean(axis=0)) ** 2).mean(axis=0)
    return np.asarray(np.sqrt(variances / batch_size), dtype=np.float64)


def by_numpy(gradients: Array, batch_size: int) -> Array:
    return np.asarray(gradients.std(axis=0) / np.sqrt(batch_size))


def by_loops(gradients: Array, batch_size: int) -> Array:
    examples, parameters = gradients.shape
    noise = np.zeros(parameters)
    for parameter in range(parameters):
        mean = sum(gradients[:, parameter]) / examples
        squares = sum((value - mean) ** 2 for value in gradients[:, parameter])
        noise[parameter] = (squares / examples / batch_size) ** 0.5
    return noise


def by_moments(gradients: Array, batch_size: int) -> Array:
    variances = (gradients**2).mean(axis=0) - gradients.mean(axis=0) ** 2
    return np.asarray(np.sqrt(np.maximum(variances, 0) / batch_size))


def by_covariance(gradients: Array, batch_size: int) -> Array:
    covariance = np.atleast_2d(np.cov(gradients, rowvar=False, bias=True))
    return np.asarray(np.sqrt(np.diag(covariance) / batch_size))


def by_statistics(gradients: Array, batch_size: int) -> Array:
    spreads = [statistics.pstdev(column) for column in gradients.T.tolist()]
    return np.array(spreads) / math.sqrt(batch_size)


def as_a_list(gradients: Array, batch_size: int) -> Any:
    return list(by_numpy(gradients, batch_size))


def in_float32(gradients: Array, batch_size: int) -> Array:
    values = gradients.astype(np.float32)
    return np.asarray(values.std(axis=0) * np.float32(batch_size) ** np.float32(-0.5))


def by_keras(gradients: Array, batch_size: int) -> Array:
    import keras

    spread = keras.ops.std(gradients, axis=0)
    return np.asarray(keras.ops.convert_to_numpy(spread) / batch_size**0.5)


def divides_by_the_size(gradients: Array, batch_size: int) -> Array:
    return np.asarray(gradients.std(axis=0) / batch_size)


def batch_size_ignored(gradients: Array, batch_size: int) -> Array:
    return np.asarray(gradients.std(axis=0))


def variance_of_the_mean(gradients: Array, batch_size: int) -> Array:
    return np.asarray(gradients.var(axis=0) / batch_size)


def root_of_the_size_only(gradients: Array, batch_size: int) -> Array:
    return np.asarray(gradients.var(axis=0) / np.sqrt(batch_size))


def of_the_sum(gradients: Array, batch_size: int) -> Array:
    return np.asarray(gradients.std(axis=0) * np.sqrt(batch_size))


def wrong_axis(gradients: Array, batch_size: int) -> Array:
    return np.asarray(gradients.std(axis=1) / np.sqrt(batch_size))


def one_number(gradients: Array, batch_size: int) -> float:
    return float(gradients.std() / np.sqrt(batch_size))


def average_of_the_noise(gradients: Array, batch_size: int) -> float:
    return float(by_numpy(gradients, batch_size).mean())


def root_of_the_examples(gradients: Array, batch_size: int) -> Array:
    return np.asarray(gradients.std(axis=0) / np.sqrt(len(gradients)))


def mean_gradient(gradients: Array, batch_size: int) -> Array:
    return np.asarray(gradients.mean(axis=0))


def not_centred(gradients: Array, batch_size: int) -> Array:
    return np.asarray(np.sqrt((gradients**2).mean(axis=0) / batch_size))


def of_a_sample(gradients: Array, batch_size: int) -> Array:
    return np.asarray(gradients.std(axis=0, ddof=1) / np.sqrt(batch_size))


def mean_distance(gradients: Array, batch_size: int) -> Array:
    distances = np.abs(gradients - gradients.mean(axis=0)).mean(axis=0)
    return np.asarray(distances / np.sqrt(batch_size))


def first_examples_only(gradients: Array, batch_size: int) -> Array:
    return np.asarray(gradients[:batch_size].std(axis=0))


def first_examples_divided(gradients: Array, batch_size: int) -> Array:
    return np.asarray(gradients[:batch_size].std(axis=0) / np.sqrt(batch_size))


def without_replacement(gradients: Array, batch_size: int) -> Array:
    left_over = max(len(gradients) - batch_size, 0) / (len(gradients) - 1)
    return np.asarray(gradients.std(axis=0) / np.sqrt(batch_size) * np.sqrt(left_over))
