"""The figures of a class and their 95 % intervals; each function names the source of its formula.

Points of learners are arrays; a figure that cannot be computed is an Estimate without a value.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from scipy import stats

from autograder.report.pieces import Estimate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Values = Sequence[float] | NDArray[np.float64]

FEW = 10  # a correlation of fewer learners says nothing: its interval reaches nearly everywhere
_NORMAL = float(stats.norm.ppf(0.975))


def share(value: float, count: int) -> Estimate:
    """Return a share of `count` with the score interval of Wilson (1927, JASA 22, p. 209).

    `value` may be a mean of shares between 0 and 1, such as of an item's points: their variance
    is at most that of a yes or no with the same mean, so the interval is rather too wide.
    """
    if count == 0:
        return Estimate(0)
    square = _NORMAL**2 / count
    centre = (value + square / 2) / (1 + square)
    half = math.sqrt(square * value * (1 - value) + square**2 / 4) / (1 + square)
    # At 0 and 1 the bound is exact; a sum of rounded numbers may lie beside it.
    return Estimate(
        count, value, max(0.0, min(value, centre - half)), _at_most_one(value, centre + half)
    )


def mean(values: Sequence[float], highest: float = math.inf) -> Estimate:
    """Return the mean with the interval of Student's t; of one value, or equal ones, none.

    No value lies below 0 or above `highest`, and so the interval is cut there.
    """
    count = len(values)
    if count < 2 or np.ptp(values) == 0:
        return Estimate(count)
    middle = float(np.mean(values))
    half = float(stats.t.ppf(0.975, count - 1) * np.std(values, ddof=1)) / math.sqrt(count)
    return Estimate(count, middle, max(0.0, middle - half), min(highest, middle + half))


def correlation(one: Values, other: Values) -> Estimate:
    """Return Pearson's correlation with the interval of Fisher's z (1921, Metron 1(4), p. 3).

    None below FEW learners, or where all learners have the same points in either.
    """
    count = len(one)
    if count < FEW or _is_constant(one) or _is_constant(other):
        return Estimate(count)
    value = float(np.clip(np.corrcoef(one, other)[0, 1], -1.0, 1.0))
    if abs(value) > 1 - 1e-12:
        return Estimate(count, value, value, value)
    reach = _NORMAL / math.sqrt(count - 3)
    middle = math.atanh(value)
    return Estimate(count, value, math.tanh(middle - reach), math.tanh(middle + reach))


def discriminations(points: NDArray[np.float64]) -> list[Estimate]:
    """Return each item's correlation with the sum of all other items (learners, items).

    The corrected item-total correlation (Nunnally and Bernstein, Psychometric Theory, 1994): an
    item counted in its own total would seem to separate learners that it does not.
    """
    totals = points.sum(axis=1)
    return [
        correlation(points[:, item], totals - points[:, item]) for item in range(points.shape[1])
    ]


def reliability(points: NDArray[np.float64]) -> Estimate:
    """Return Cronbach's alpha (1951, Psychometrika 16, p. 297) of the items (learners, items).

    The interval is that of Feldt (1965, Psychometrika 30, p. 357). None below FEW learners or two
    items that differ between learners.
    """
    learners = len(points)
    points = points[:, np.ptp(points, axis=0) > 1e-12] if learners else points
    items = points.shape[1]
    variance = float(points.sum(axis=1).var(ddof=1)) if learners >= FEW else 0.0
    if items < 2 or variance < 1e-12:
        return Estimate(learners)
    alpha = items / (items - 1) * (1 - float(points.var(axis=0, ddof=1).sum()) / variance)
    freedom = learners - 1, (learners - 1) * (items - 1)
    low, high = (1 - (1 - alpha) * float(stats.f.ppf(p, *freedom)) for p in (0.975, 0.025))
    return Estimate(learners, alpha, low, high)


def _at_most_one(value: float, bound: float) -> float:
    return min(1.0, max(value, bound))


def _is_constant(values: Values) -> bool:
    return bool(np.ptp(values) < 1e-12)
