"""Numbers for the exercises on steps: never so near to 0 that a mistake could hide."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[Any]


def away_from_zero(
    random: np.random.Generator, low: float, high: float, *shape: int
) -> NDArray[np.float64]:
    """Return numbers of both signs whose sizes lie between `low` and `high`."""
    sizes = random.uniform(low, high, shape)
    signed: NDArray[np.float64] = sizes * random.choice((-1, 1), shape)
    return np.round(signed, 3)


def rate(random: np.random.Generator, low: float, high: float) -> float:
    """Return a number between `low` and `high` that is short to read."""
    return round(float(random.uniform(low, high)), 3)
