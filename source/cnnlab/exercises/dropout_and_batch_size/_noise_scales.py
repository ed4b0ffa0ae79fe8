"""Answers to `noise_scale`, right and wrong: at how many examples is noise as large as gradient?"""

from __future__ import annotations

import math
import statistics
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[Any]


def in_long_double(gradients: Array) -> float:
    """Return the formula in the longest floats that there are."""
    values = gradients.astype(np.longdouble)
    mean = values.mean(axis=0)
    return float(((values - mean) ** 2).sum() / len(values) / (mean**2).sum())


def by_numpy(gradients: Array) -> np.floating[Any]:
    mean = gradients.mean(axis=0)
    return np.float64(gradients.var(axis=0).sum() / np.sum(mean**2))


def by_loops(gradients: Array) -> float:
    examples, parameters = gradients.shape
    noise = squared_length = 0.0
    for parameter in range(parameters):
        mean = sum(gradients[:, parameter]) / examples
        noise += sum((value - mean) ** 2 for value in gradients[:, parameter]) / examples
        squared_length += mean**2
    return noise / squared_length


def by_covariance(gradients: Array) -> float:
    covariance = np.atleast_2d(np.cov(gradients, rowvar=False, bias=True))
    mean = gradients.mean(axis=0)
    return float(np.trace(covariance) / (mean @ mean))


def by_lengths(gradients: Array) -> float:
    squared_length = np.linalg.norm(gradients.mean(axis=0)) ** 2
    return float((np.linalg.norm(gradients, axis=1) ** 2).mean() / squared_length - 1)


def by_statistics(gradients: Array) -> float:
    columns = gradients.T.tolist()
    noise = math.fsum(statistics.pvariance(column) for column in columns)
    return noise / math.fsum(statistics.fmean(column) ** 2 for column in columns)


def in_float32(gradients: Array) -> np.floating[Any]:
    values = gradients.astype(np.float32)
    return np.float32(values.var(axis=0).sum() / (values.mean(axis=0) ** 2).sum())


def _parts(gradients: Array) -> tuple[float, float]:
    """Return the sum of the variances and the squared length of the mean gradient."""
    return float(gradients.var(axis=0).sum()), float((gradients.mean(axis=0) ** 2).sum())


def standard_deviations(gradients: Array) -> float:
    return float(gradients.std(axis=0).sum() / _parts(gradients)[1])


def length_not_squared(gradients: Array) -> float:
    noise, squared_length = _parts(gradients)
    return noise / math.sqrt(squared_length)


def root_of_the_scale(gradients: Array) -> float:
    noise, squared_length = _parts(gradients)
    return math.sqrt(noise / squared_length)


def mean_of_the_variances(gradients: Array) -> float:
    return float(gradients.var(axis=0).mean() / _parts(gradients)[1])


def upside_down(gradients: Array) -> float:
    noise, squared_length = _parts(gradients)
    return squared_length / noise if noise else math.inf


def wrong_axis(gradients: Array) -> float:
    return by_lengths(gradients.T)


def not_centred(gradients: Array) -> float:
    noise, squared_length = _parts(gradients)
    return (noise + squared_length) / squared_length


def mean_of_the_squared_lengths(gradients: Array) -> float:
    noise, squared_length = _parts(gradients)
    return noise / (noise + squared_length)


def length_of_the_sum(gradients: Array) -> float:
    noise, squared_length = _parts(gradients)
    return noise / squared_length / len(gradients) ** 2


def of_a_sample(gradients: Array) -> float:
    return float(gradients.var(axis=0, ddof=1).sum() / _parts(gradients)[1])


def squares_not_averaged(gradients: Array) -> float:
    noise, squared_length = _parts(gradients)
    return noise * len(gradients) / squared_length


def divided_by_the_examples(gradients: Array) -> float:
    noise, squared_length = _parts(gradients)
    return noise / len(gradients) / squared_length


def one_variance(gradients: Array) -> float:
    return float(gradients.var() / _parts(gradients)[1])


def one_mean(gradients: Array) -> float:
    return float(_parts(gradients)[0] / gradients.mean() ** 2)


def sum_squared(gradients: Array) -> float:
    return float(_parts(gradients)[0] / gradients.mean(axis=0).sum() ** 2)


def absolute_values(gradients: Array) -> float:
    return float(_parts(gradients)[0] / np.abs(gradients.mean(axis=0)).sum() ** 2)


def one_for_each_parameter(gradients: Array) -> Array:
    return np.asarray(gradients.var(axis=0) / gradients.mean(axis=0) ** 2)


def sum_of_the_ratios(gradients: Array) -> float:
    return float(one_for_each_parameter(gradients).sum())


def mean_of_the_ratios(gradients: Array) -> float:
    return float(one_for_each_parameter(gradients).mean())


def one_of_each(gradients: Array) -> float:
    return float(gradients.var() / gradients.mean() ** 2)


def spread_of_the_lengths(gradients: Array) -> float:
    return float(np.linalg.norm(gradients, axis=1).var() / _parts(gradients)[1])


def whole_examples(gradients: Array) -> int:
    return round(by_lengths(gradients))


def rounded_up(gradients: Array) -> int:
    return math.ceil(by_numpy(gradients))
