"""Answers to `conclude`, right and wrong: what an interval of paired differences allows to say."""

from __future__ import annotations

import math
import statistics
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]

# What SciPy's t distribution gives for 95 %; importing SciPy would count as the answer's time.
_OF_95 = {3: 4.302653, 5: 2.776445, 10: 2.262157}


def _verdict(lower: float, upper: float) -> str:
    if lower > 0:
        return "better"
    return "worse" if upper < 0 else "cannot tell"


def _around(mean: float, half: float) -> str:
    return _verdict(mean - half, mean + half)


def by_statistics(accuracies: Array, other_accuracies: Array, quantile: float) -> str:
    """Return the verdict by Python's own exact sums."""
    pairs = zip(accuracies.tolist(), other_accuracies.tolist(), strict=True)
    differences = [one - other for one, other in pairs]
    error = statistics.stdev(differences) / math.sqrt(len(differences))
    return _around(statistics.mean(differences), quantile * error)


def by_numpy(accuracies: Array, other_accuracies: Array, quantile: float) -> str:
    differences = accuracies - other_accuracies
    half = quantile * np.std(differences, ddof=1) / np.sqrt(differences.size)
    mean = differences.mean()
    return "cannot tell" if abs(mean) <= half else "better" if mean > 0 else "worse"


def by_loops(accuracies: Array, other_accuracies: Array, quantile: float) -> str:
    count, total, squares = len(accuracies), 0.0, 0.0
    for one, other in zip(accuracies, other_accuracies, strict=True):
        total += one - other
    for one, other in zip(accuracies, other_accuracies, strict=True):
        squares += (one - other - total / count) ** 2
    return _around(total / count, quantile * (squares / (count - 1) / count) ** 0.5)


def in_float32(accuracies: Array, other_accuracies: Array, quantile: float) -> str:
    return by_numpy(accuracies.astype("float32"), other_accuracies.astype("float32"), quantile)


def by_the_other_ddof(accuracies: Array, other_accuracies: Array, quantile: float) -> str:
    differences = accuracies - other_accuracies
    return _around(
        differences.mean(), quantile * differences.std() / math.sqrt(differences.size - 1)
    )


def _parts(accuracies: Array, other_accuracies: Array) -> tuple[float, float, float]:
    """Return mean, standard deviation and root of the number of the paired differences."""
    differences = accuracies - other_accuracies
    deviation = float(differences.std(ddof=1))
    return float(differences.mean()), deviation, math.sqrt(differences.size)


def means_only(accuracies: Array, other_accuracies: Array, quantile: float) -> str:
    return _around(float(accuracies.mean() - other_accuracies.mean()), 0.0)


def medians(accuracies: Array, other_accuracies: Array, quantile: float) -> str:
    _, deviation, root = _parts(accuracies, other_accuracies)
    return _around(float(np.median(accuracies - other_accuracies)), quantile * deviation / root)


def best_seed_only(accuracies: Array, other_accuracies: Array, quantile: float) -> str:
    return _around(float(accuracies.max() - other_accuracies.max()), 0.0)


def all_seeds_must_win(accuracies: Array, other_accuracies: Array, quantile: float) -> str:
    differences = accuracies - other_accuracies
    return _verdict(float(differences.min()), float(differences.max()))


def most_seeds_win(accuracies: Array, other_accuracies: Array, quantile: float) -> str:
    return _around(float(np.sign(accuracies - other_accuracies).sum()), 0.0)


def not_paired(accuracies: Array, other_accuracies: Array, quantile: float) -> str:
    mean, _, root = _parts(accuracies, other_accuracies)
    variance = accuracies.var(ddof=1) + other_accuracies.var(ddof=1)
    return _around(mean, quantile * math.sqrt(variance) / root)


def intervals_apart(accuracies: Array, other_accuracies: Array, quantile: float) -> str:
    mean, _, root = _parts(accuracies, other_accuracies)
    return _around(
        mean, quantile * float(accuracies.std(ddof=1) + other_accuracies.std(ddof=1)) / root
    )


def deviation_for_error(accuracies: Array, other_accuracies: Array, quantile: float) -> str:
    mean, deviation, _ = _parts(accuracies, other_accuracies)
    return _around(mean, quantile * deviation)


def without_the_root(accuracies: Array, other_accuracies: Array, quantile: float) -> str:
    mean, deviation, root = _parts(accuracies, other_accuracies)
    return _around(mean, quantile * deviation / root**2)


def variance_for_deviation(accuracies: Array, other_accuracies: Array, quantile: float) -> str:
    mean, deviation, root = _parts(accuracies, other_accuracies)
    return _around(mean, quantile * deviation**2 / root)


def numpys_own_ddof(accuracies: Array, other_accuracies: Array, quantile: float) -> str:
    differences = accuracies - other_accuracies
    _, _, root = _parts(accuracies, other_accuracies)
    return _around(float(differences.mean()), quantile * float(differences.std()) / root)


def one_seed_less(accuracies: Array, other_accuracies: Array, quantile: float) -> str:
    mean, deviation, root = _parts(accuracies, other_accuracies)
    return _around(mean, quantile * deviation / math.sqrt(root**2 - 1))


def normal_quantile(accuracies: Array, other_accuracies: Array, quantile: float) -> str:
    return by_numpy(accuracies, other_accuracies, 1.96)


def no_quantile(accuracies: Array, other_accuracies: Array, quantile: float) -> str:
    return by_numpy(accuracies, other_accuracies, 1.0)


def half_the_interval(accuracies: Array, other_accuracies: Array, quantile: float) -> str:
    return by_numpy(accuracies, other_accuracies, quantile / 2)


def turned_round(accuracies: Array, other_accuracies: Array, quantile: float) -> str:
    return by_numpy(other_accuracies, accuracies, quantile)


def worse_without_proof(accuracies: Array, other_accuracies: Array, quantile: float) -> str:
    verdict = by_numpy(accuracies, other_accuracies, quantile)
    return "better" if verdict == "better" else "worse"


def never_worse(accuracies: Array, other_accuracies: Array, quantile: float) -> str:
    verdict = by_numpy(accuracies, other_accuracies, quantile)
    return "better" if verdict == "better" else "cannot tell"


def sign_lost(accuracies: Array, other_accuracies: Array, quantile: float) -> str:
    verdict = by_numpy(accuracies, other_accuracies, quantile)
    return "cannot tell" if verdict == "cannot tell" else "better"


def the_other_end(accuracies: Array, other_accuracies: Array, quantile: float) -> str:
    mean, deviation, root = _parts(accuracies, other_accuracies)
    return "better" if mean + quantile * deviation / root > 0 else "worse"


def quantile_of_three_seeds(accuracies: Array, other_accuracies: Array, quantile: float) -> str:
    return by_numpy(accuracies, other_accuracies, 4.30)


def quantile_of_its_own(accuracies: Array, other_accuracies: Array, quantile: float) -> str:
    return by_numpy(accuracies, other_accuracies, _OF_95[accuracies.size])
