"""Answers to `paired_interval`, right and wrong: how much better is what a search has chosen?"""

from __future__ import annotations

import math
import statistics
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
Interval = tuple[float, float]


def by_statistics(accuracies: Array, searched: int, baseline: int, confidence: float) -> Interval:
    """Return the interval by Python's own exact sums."""
    rows = accuracies.tolist()
    means = [statistics.fmean(row[:searched]) for row in rows]
    pairs = zip(rows[means.index(max(means))], rows[baseline], strict=True)
    differences = [chosen - usual for chosen, usual in pairs][searched:]
    error = statistics.stdev(differences) / math.sqrt(len(differences))
    return _around(statistics.fmean(differences), _t(len(differences) - 1, confidence) * error)


def by_scipy(accuracies: Array, searched: int, baseline: int, confidence: float) -> Any:
    from scipy import stats

    chosen = accuracies[_chosen(accuracies, searched), searched:]
    test = stats.ttest_rel(chosen, accuracies[baseline, searched:])
    return tuple(test.confidence_interval(confidence))


def by_numpy(accuracies: Array, searched: int, baseline: int, confidence: float) -> Array:
    from scipy.special import betaincinv

    fresh = accuracies - accuracies[baseline]
    differences = fresh[_chosen(accuracies, searched), searched:]
    freedom = differences.size - 1
    share = betaincinv(freedom / 2, 0.5, 1 - confidence)
    quantile = np.sqrt(freedom * (1 - share) / share)
    half = quantile * np.std(differences, ddof=1) / np.sqrt(differences.size)
    return np.asarray(differences.mean() + np.array([-half, half]))


def in_float32(accuracies: Array, searched: int, baseline: int, confidence: float) -> Interval:
    return _of(*_rows(accuracies.astype(np.float32), searched, baseline), confidence)


def _around(mean: float, half: float) -> Interval:
    return mean - half, mean + half


def _t(freedom: int, confidence: float) -> float:
    """Return how many standard errors the interval reaches to each side."""
    from scipy.special import stdtrit

    return float(stdtrit(freedom, (1 + confidence) / 2))


def _chosen(accuracies: Array, searched: int) -> int:
    return int(accuracies[:, :searched].mean(axis=1).argmax())


def _rows(accuracies: Array, searched: int, baseline: int) -> tuple[Array, Array]:
    """Return what the chosen configuration and the usual one reach with the fresh seeds."""
    return accuracies[_chosen(accuracies, searched), searched:], accuracies[baseline, searched:]


def _of(chosen: Array, usual: Array, confidence: float) -> Interval:
    """Return the right interval of these."""
    differences = chosen - usual
    error = float(differences.std(ddof=1)) / math.sqrt(differences.size)
    return _around(float(differences.mean()), _t(differences.size - 1, confidence) * error)


def all_seeds(accuracies: Array, searched: int, baseline: int, confidence: float) -> Interval:
    return _of(accuracies[_chosen(accuracies, searched)], accuracies[baseline], confidence)


def seeds_of_the_search(
    accuracies: Array, searched: int, baseline: int, confidence: float
) -> Interval:
    chosen, usual = accuracies[_chosen(accuracies, searched)], accuracies[baseline]
    if searched < 2:
        return math.nan, math.nan
    return _of(chosen[:searched], usual[:searched], confidence)


def chosen_by_all_seeds(
    accuracies: Array, searched: int, baseline: int, confidence: float
) -> Interval:
    chosen = _chosen(accuracies, accuracies.shape[1])
    return _of(accuracies[chosen, searched:], accuracies[baseline, searched:], confidence)


def chosen_by_fresh_seeds(
    accuracies: Array, searched: int, baseline: int, confidence: float
) -> Interval:
    fresh = accuracies[:, searched:]
    return _of(fresh[fresh.mean(axis=1).argmax()], fresh[baseline], confidence)


def chosen_by_one_run(
    accuracies: Array, searched: int, baseline: int, confidence: float
) -> Interval:
    chosen = accuracies[:, :searched].max(axis=1).argmax()
    return _of(accuracies[chosen, searched:], accuracies[baseline, searched:], confidence)


def chosen_by_the_last_seed(
    accuracies: Array, searched: int, baseline: int, confidence: float
) -> Interval:
    chosen = accuracies[:, searched - 1].argmax()
    return _of(accuracies[chosen, searched:], accuracies[baseline, searched:], confidence)


def worst_chosen(accuracies: Array, searched: int, baseline: int, confidence: float) -> Interval:
    chosen = _chosen(-accuracies, searched)
    return _of(accuracies[chosen, searched:], accuracies[baseline, searched:], confidence)


def not_paired(accuracies: Array, searched: int, baseline: int, confidence: float) -> Interval:
    chosen, usual = _rows(accuracies, searched, baseline)
    error = math.sqrt((chosen.var(ddof=1) + usual.var(ddof=1)) / chosen.size)
    return _around(float((chosen - usual).mean()), _t(chosen.size - 1, confidence) * error)


def baseline_minus_chosen(
    accuracies: Array, searched: int, baseline: int, confidence: float
) -> Interval:
    chosen, usual = _rows(accuracies, searched, baseline)
    return _of(usual, chosen, confidence)


def chosen_alone(accuracies: Array, searched: int, baseline: int, confidence: float) -> Interval:
    chosen, usual = _rows(accuracies, searched, baseline)
    return _of(chosen, np.zeros_like(usual), confidence)


def first_row_for_baseline(
    accuracies: Array, searched: int, baseline: int, confidence: float
) -> Interval:
    return by_statistics(accuracies, searched, 0, confidence)


def mean_for_baseline(
    accuracies: Array, searched: int, baseline: int, confidence: float
) -> Interval:
    chosen, _ = _rows(accuracies, searched, baseline)
    return _of(chosen, accuracies[:, searched:].mean(axis=0), confidence)
