"""Answers to `paired_interval` whose interval has the right middle and a wrong width."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from cnnlab.exercises.hyperparameter_search._fresh_seeds import _around, _rows, _t

if TYPE_CHECKING:
    from cnnlab.exercises.hyperparameter_search._fresh_seeds import Array, Interval


def _parts(accuracies: Array, searched: int, baseline: int) -> tuple[float, float, int]:
    """Return mean, standard deviation and number of the differences."""
    chosen, usual = _rows(accuracies, searched, baseline)
    differences = chosen - usual
    return float(differences.mean()), float(differences.std(ddof=1)), differences.size


def normal_quantile(accuracies: Array, searched: int, baseline: int, confidence: float) -> Interval:
    from scipy.special import ndtri

    mean, deviation, count = _parts(accuracies, searched, baseline)
    return _around(mean, float(ndtri((1 + confidence) / 2)) * deviation / math.sqrt(count))


def always_95(accuracies: Array, searched: int, baseline: int, confidence: float) -> Interval:
    mean, deviation, count = _parts(accuracies, searched, baseline)
    return _around(mean, _t(count - 1, 0.95) * deviation / math.sqrt(count))


def one_side_only(accuracies: Array, searched: int, baseline: int, confidence: float) -> Interval:
    mean, deviation, count = _parts(accuracies, searched, baseline)
    return _around(mean, _t(count - 1, 2 * confidence - 1) * deviation / math.sqrt(count))


def freedom_of_all(accuracies: Array, searched: int, baseline: int, confidence: float) -> Interval:
    mean, deviation, count = _parts(accuracies, searched, baseline)
    return _around(mean, _t(count, confidence) * deviation / math.sqrt(count))


def deviation_for_error(
    accuracies: Array, searched: int, baseline: int, confidence: float
) -> Interval:
    mean, deviation, count = _parts(accuracies, searched, baseline)
    return _around(mean, _t(count - 1, confidence) * deviation)


def without_the_root(
    accuracies: Array, searched: int, baseline: int, confidence: float
) -> Interval:
    mean, deviation, count = _parts(accuracies, searched, baseline)
    return _around(mean, _t(count - 1, confidence) * deviation / count)


def variance_for_deviation(
    accuracies: Array, searched: int, baseline: int, confidence: float
) -> Interval:
    mean, deviation, count = _parts(accuracies, searched, baseline)
    return _around(mean, _t(count - 1, confidence) * deviation**2 / math.sqrt(count))


def numpys_own_ddof(accuracies: Array, searched: int, baseline: int, confidence: float) -> Interval:
    mean, deviation, count = _parts(accuracies, searched, baseline)
    deviation *= math.sqrt((count - 1) / count)
    return _around(mean, _t(count - 1, confidence) * deviation / math.sqrt(count))


def mean_and_half(accuracies: Array, searched: int, baseline: int, confidence: float) -> Interval:
    mean, deviation, count = _parts(accuracies, searched, baseline)
    return mean, _t(count - 1, confidence) * deviation / math.sqrt(count)
