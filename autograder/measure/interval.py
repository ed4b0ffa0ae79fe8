"""Paired comparisons: mean difference, 95 % t interval, and the verdict that follows from it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from scipy import stats

Verdict = Literal["higher", "lower", "cannot tell"]


@dataclass(frozen=True)
class Difference:
    """The mean of paired differences and the half width of its 95 % t interval."""

    mean: float
    half_width: float

    @property
    def verdict(self) -> Verdict:
        """Whether the interval lies above 0, below 0, or holds 0."""
        if self.mean - self.half_width > 0:
            return "higher"
        return "lower" if self.mean + self.half_width < 0 else "cannot tell"


def paired_difference(
    values: Sequence[float], against: Sequence[float], comparisons: int = 1
) -> Difference:
    """Return how much `values` exceed `against`, pair by pair (at least two pairs, equally many).

    With several `comparisons` the interval is widened so that all of them hold at 95 % together
    (Bonferroni). Raises ValueError for unequal numbers of values.
    """
    if len(values) != len(against) or len(values) < 2:
        raise ValueError(
            f"Received {len(values)} and {len(against)} values. Expected equally many, at least 2. "
            "Try to run every seed for both."
        )
    differences = np.subtract(values, against)
    error = differences.std(ddof=1) / np.sqrt(len(differences))
    quantile = stats.t.ppf(1 - 0.05 / 2 / comparisons, len(differences) - 1)
    return Difference(float(differences.mean()), float(quantile * error))
