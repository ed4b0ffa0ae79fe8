"""Bayesian optimization with a Gaussian process, in the few lines of linear algebra that it is."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from math import sqrt

import numpy as np
from numpy.typing import NDArray

from cnnlab.train.search.ledger import Ledger
from cnnlab.train.search.table import SearchTable

Array = NDArray[np.float64]

RANDOM_FIRST = 5
LENGTH = 0.5  # how far one answer tells about its neighbours; an axis is 1 long
NOISE = 0.05  # of one training, as a share of the variance of all answers
_SMALLEST = 1e-12


def log_error(accuracy: float) -> float:
    """Return the logarithm of the per cent that are wrong; a tenth keeps it finite."""
    return float(np.log(100.1 - accuracy))


def plain_error(accuracy: float) -> float:
    """Return the per cent that are wrong."""
    return 100 - accuracy


def bayesian_search(
    ledger: Ledger,
    random: np.random.Generator,
    modelled: Callable[[float], float] = log_error,
) -> None:
    """Train some random configurations, then always the one with the highest expected improvement.

    Every training has all epochs.

    modelled  what the process is a model of, made from an accuracy and small where that is high. By
              the logarithm of the error, between 90 and 99 % right lies as much as between 0 and 90
    """
    process = GaussianProcess(_kernel(ledger.table), NOISE)
    for configuration in random.permutation(len(ledger.table.settings))[:RANDOM_FIRST].tolist():
        process.add(configuration, modelled(ledger.train(configuration)))
    while len(process.tried) < len(ledger.table.settings):
        mean, deviation = process.predict()
        gain = expected_improvement(mean, deviation, min(process.answers))
        gain[process.tried] = -1
        configuration = int(gain.argmax())
        process.add(configuration, modelled(ledger.train(configuration)))


@lru_cache(maxsize=4)  # hundreds of searches in a few tables
def _kernel(table: SearchTable) -> Array:
    return matern(table.places, LENGTH)


def matern(places: Array, length: float) -> Array:
    """Return the Matérn kernel (smoothness 5/2) of all pairs of points (n, dimensions)."""
    squares = ((places[:, None] - places[None]) ** 2).sum(axis=-1)
    far = np.sqrt(5 * squares) / length
    return np.asarray((1 + far + far**2 / 3) * np.exp(-far))


def expected_improvement(mean: Array, deviation: Array, lowest: float) -> Array:
    """Return by how much each normal variable is expected to fall below `lowest`, at least 0."""
    from scipy.special import ndtr  # slow to import

    ahead = (lowest - mean) / deviation
    density = np.exp(-(ahead**2) / 2) / sqrt(2 * np.pi)
    return np.asarray(deviation * (ahead * ndtr(ahead) + density))


class GaussianProcess:
    """What some answers tell about all configurations.

    An answer is one more row of the Cholesky factor of the kernel, so that nothing is computed
    anew: hundreds of searches take a second.

    Attributes:
        tried, answers: what was added, in its order.
    """

    def __init__(self, kernel: Array, noise: float) -> None:
        self._kernel, self._noise = kernel, noise
        self.tried: list[int] = []
        self.answers: list[float] = []
        # L is the Cholesky factor; these are its inverse times the kernel's rows of what was
        # tried, times ones and times the answers.
        self._rows: Array = np.empty((0, len(kernel)))
        self._ones: Array = np.empty(0)
        self._solved: Array = np.empty(0)
        self._explained: Array = np.zeros(len(kernel))

    def add(self, configuration: int, answer: float) -> None:
        """Take one more answer into account."""
        weights = self._rows[:, configuration]
        rest = self._kernel[configuration, configuration] + self._noise - weights @ weights
        pivot = sqrt(max(rest, _SMALLEST))
        row = (self._kernel[configuration] - weights @ self._rows) / pivot
        self._ones = np.append(self._ones, (1 - weights @ self._ones) / pivot)
        self._solved = np.append(self._solved, (answer - weights @ self._solved) / pivot)
        self._rows = np.concatenate([self._rows, row[None]])
        self._explained += row**2
        self.tried.append(configuration)
        self.answers.append(answer)

    def predict(self) -> tuple[Array, Array]:
        """Return mean and standard deviation of every configuration's answer.

        Answers are measured from their own mean, in units of their own standard deviation.
        """
        middle, unit = float(np.mean(self.answers)), float(np.std(self.answers))
        mean = middle + (self._solved - middle * self._ones) @ self._rows
        variance = np.maximum(self._kernel.diagonal() - self._explained, _SMALLEST)
        return mean, max(unit, _SMALLEST) * np.sqrt(variance)
