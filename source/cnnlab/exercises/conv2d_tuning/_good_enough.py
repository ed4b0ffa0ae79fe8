"""Answers to `smallest_good_enough`, right and wrong: how cheap may a setting be?"""

from __future__ import annotations

import math
import statistics
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[Any]


def by_statistics(costs: Array, accuracies: Array, quantile: float) -> int:
    """Return the index by Python's own exact sums, seed by seed."""
    rows = accuracies.tolist()
    means = [statistics.fmean(row) for row in rows]
    best = rows[means.index(max(means))]
    good = []
    for setting, row in enumerate(rows):
        apart = [one - other for one, other in zip(row, best, strict=True)]
        error = statistics.stdev(apart) / math.sqrt(len(apart))
        if statistics.fmean(apart) + quantile * error >= 0:
            good.append(setting)
    return min(good, key=costs.tolist().__getitem__)


def by_numpy(costs: Array, accuracies: Array, quantile: float) -> np.integer:
    apart = accuracies - accuracies[accuracies.mean(axis=1).argmax()]
    errors = apart.std(axis=1, ddof=1) / np.sqrt(apart.shape[1])
    return np.argmin(np.where(apart.mean(axis=1) + quantile * errors < 0, np.inf, costs))


def by_loops(costs: Array, accuracies: Array, quantile: float) -> int:
    settings, seeds = accuracies.shape
    best = 0
    for setting in range(settings):
        if sum(accuracies[setting]) > sum(accuracies[best]):
            best = setting
    found = best
    for setting in range(settings):
        mean = sum(accuracies[setting] - accuracies[best]) / seeds
        squares = sum((accuracies[setting] - accuracies[best] - mean) ** 2)
        half = quantile * (squares / (seeds - 1) / seeds) ** 0.5
        cheaper = costs[setting] < costs[found]
        earlier = costs[setting] == costs[found] and setting < found
        if mean + half >= 0 and (cheaper or earlier):
            found = setting
    return found


def by_going_up(costs: Array, accuracies: Array, quantile: float) -> int:
    best = np.argmax(accuracies.mean(axis=1))
    for setting in np.argsort(costs, kind="stable"):
        apart = accuracies[setting] - accuracies[best]
        half = quantile * np.std(apart, ddof=1) / len(apart) ** 0.5
        if setting == best or not apart.mean() < -half:
            return int(setting)
    raise AssertionError


def in_float32(costs: Array, accuracies: Array, quantile: float) -> np.integer:
    return by_numpy(costs.astype("float32"), accuracies.astype("float32"), quantile)


def by_the_other_ddof(costs: Array, accuracies: Array, quantile: float) -> int:
    best = accuracies[np.argmax(accuracies.sum(axis=1))]
    apart = best - accuracies  # the other way round: too far above 0 is not good enough
    half = quantile * apart.std(axis=1) / math.sqrt(apart.shape[1] - 1)
    good = np.flatnonzero(apart.mean(axis=1) - half <= 0)
    return int(good[np.argmin(costs[good])])


def differences(accuracies: Array) -> Array:
    """Return how far each setting lies above the one of the highest mean, seed by seed."""
    return np.asarray(accuracies - accuracies[accuracies.mean(axis=1).argmax()])


def errors(values: Array, ddof: int = 1) -> Array:
    """Return the standard error of the mean of each row."""
    return np.asarray(values.std(axis=1, ddof=ddof) / np.sqrt(values.shape[1]))


def reaching(costs: Array, accuracies: Array, half: Array | float) -> int:
    """Return the cheapest setting whose mean lies at most `half` below the highest mean."""
    return cheapest(costs, differences(accuracies).mean(axis=1) + half >= 0)


def cheapest(costs: Array, good: Array) -> int:
    """Return the first of the cheapest settings that are good enough."""
    return int(np.argmin(np.where(good, costs, np.inf)))
