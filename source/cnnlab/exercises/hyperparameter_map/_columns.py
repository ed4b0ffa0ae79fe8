"""Right answers to `standardize`: train and test by the columns of train."""

from __future__ import annotations

import statistics
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
Pair = tuple[Array, Array]


def fitted(train: Array) -> Pair:
    """Return the mean of each column and what to divide it by, 1 where it is constant."""
    exact = train.astype(np.float64)
    deviation = exact.std(axis=0)
    return exact.mean(axis=0), np.where(deviation == 0, 1, deviation)


def by_rule(train: Array, test: Array) -> Pair:
    mean, scale = fitted(train)
    return (train - mean) / scale, (test - mean) / scale


def by_scikit_learn(train: Array, test: Array) -> Pair:
    """Return what the scaler makes of both that everybody uses."""
    from sklearn.preprocessing import StandardScaler

    scaler = StandardScaler().fit(train)
    return scaler.transform(train), scaler.transform(test)


def by_loops(train: Array, test: Array) -> list[Array]:
    results = [np.zeros(train.shape), np.zeros(test.shape)]
    for column in range(train.shape[1]):
        values = [float(value) for value in train[:, column]]
        mean, deviation = statistics.fmean(values), statistics.pstdev(values)
        for result, given in zip(results, (train, test), strict=True):
            result[:, column] = (given[:, column] - mean) / (deviation or 1)
    return results


def by_squares(train: Array, test: Array) -> Pair:
    sums = train.sum(axis=0, dtype=float), np.square(train, dtype=float).sum(axis=0)
    mean, mean_square = sums[0] / len(train), sums[1] / len(train)
    scale = np.sqrt(np.maximum(mean_square - mean**2, 0))
    scale[train.max(axis=0) == train.min(axis=0)] = 1
    both = (np.concatenate([train, test]) - mean) / scale
    return both[: len(train)], both[len(train) :]


def in_float32(train: Array, test: Array) -> Pair:
    mean, scale = (array.astype(np.float32) for array in fitted(train))
    return (train.astype(np.float32) - mean) / scale, (test.astype(np.float32) - mean) / scale
