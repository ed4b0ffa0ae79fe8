"""Paired comparisons: mean difference, 95 % t interval, and the verdict that follows from it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray

Verdict = Literal["higher", "lower", "cannot tell"]


@dataclass(frozen=True)
class Difference:
    """The mean of paired differences and the half width of its interval.

    Attributes:
        mean, half_width: the interval is mean - half_width to mean + half_width.
        pairs: how many differences the mean is of.
        comparisons: how many intervals hold together at 95 %, this one among them.
    """

    mean: float
    half_width: float
    pairs: int = 0
    comparisons: int = 1

    @property
    def verdict(self) -> Verdict:
        """Whether the interval lies above 0, below 0, or holds 0."""
        if self.mean - self.half_width > 0:
            return "higher"
        return "lower" if self.mean + self.half_width < 0 else "cannot tell"


def t_quantile(count: int, comparisons: int = 1) -> float:
    """Return what the standard error of `count` values is multiplied by for a 95 % interval.

    With several `comparisons` it is larger, so that all of their intervals hold together at 95 %
    (Bonferroni).
    """
    from scipy import stats  # slow to import

    return float(stats.t.ppf(1 - 0.05 / 2 / comparisons, count - 1))


def paired_difference(
    values: Sequence[float], against: Sequence[float], comparisons: int = 1
) -> Difference:
    """Return how much `values` exceed `against`, pair by pair (at least two pairs, equally many).

    comparisons  how many such differences are looked at together; see `t_quantile`

    Raises ValueError for unequal numbers of values.
    """
    if len(values) != len(against) or len(values) < 2:
        raise ValueError(
            f"Received {len(values)} and {len(against)} values. Expected equally many, at least 2. "
            "Try to run every seed for both."
        )
    differences = np.subtract(values, against)
    return Difference(
        *mean_interval(differences, comparisons), pairs=len(differences), comparisons=comparisons
    )


def mean_interval(values: ArrayLike, comparisons: int = 1) -> tuple[float, float]:
    """Return the mean of at least two values and the half width of its 95 % t interval."""
    array = np.asarray(values, np.float64)
    return float(array.mean()), float(half_widths(array, comparisons))


def half_widths(values: ArrayLike, comparisons: int = 1) -> NDArray[np.float64]:
    """Return the half widths of the 95 % t intervals of means over the first axis."""
    array = np.asarray(values, np.float64)
    errors = array.std(axis=0, ddof=1) / np.sqrt(len(array))
    return np.asarray(t_quantile(len(array), comparisons) * errors)
