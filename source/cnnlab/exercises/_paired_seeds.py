"""Differences between two settings over seeds, for exercises on intervals of paired differences."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

QUANTILES = {3: 4.30, 5: 2.78, 10: 2.26}  # of the t distribution, for 95 %
QUANTILE_99 = 4.60  # for five seeds


def differences(
    random: np.random.Generator,
    shape: Sequence[float],
    ratio: float,
    quantile: float,
    deviation: float,
) -> NDArray[Any]:
    """Return differences whose mean is `ratio` half widths of their interval.

    shape      of the differences around their mean; their standard deviation is `deviation`
    """
    around = np.asarray(shape) + random.normal(0, 0.02, len(shape))
    around = (around - around.mean()) / around.std(ddof=1)
    return np.asarray(deviation * (ratio * quantile / np.sqrt(len(shape)) + around))
