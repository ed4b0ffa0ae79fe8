"""How far two people's marks of the same answers agree, and how sure that is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Marks = NDArray[np.float64]

FEWEST = 10  # answers; with fewer an interval says nothing
_DRAWS = 2000
_TAILS = (2.5, 97.5)  # per cent: of a 95 % interval


@dataclass(frozen=True)
class Agreement:
    """Two people's marks of one question, the second's against the first's."""

    count: int
    equal: int  # answers with the same points
    difference: float  # mean of second - first: above 0 the second gives more
    kappa: float | None  # None where there are too few answers, or marks that do not vary
    interval: tuple[float, float] | None = None


def agreement(first: Sequence[float], second: Sequence[float]) -> Agreement:
    """Return how far the marks agree; both list the same answers in the same order."""
    marks = np.array([first, second], dtype=np.float64)  # (people, answers)
    count = marks.shape[1]
    if count == 0:
        return Agreement(0, 0, 0.0, None)
    equal = int(np.isclose(marks[0], marks[1]).sum())
    difference = float(np.mean(marks[1] - marks[0]))
    kappa = weighted_kappa(marks[0], marks[1]) if count >= FEWEST else None
    interval = None if kappa is None else _interval(marks)
    return Agreement(count, equal, difference, kappa, interval)


def weighted_kappa(first: Marks, second: Marks) -> float | None:
    """Return Cohen's kappa with quadratic weights, None where all marks are the same.

    1 is agreement on every answer, 0 what two people reach who do not look at the answers. Two
    answers' marks weigh as the square of their difference, so that points need no categories.
    Source: Cohen 1968, Weighted kappa, doi:10.1037/h0026256.
    """
    observed = np.mean((first - second) ** 2)
    by_chance = np.var(first) + np.var(second) + (np.mean(first) - np.mean(second)) ** 2
    return None if np.isclose(by_chance, 0.0) else float(1 - observed / by_chance)


def _interval(marks: Marks) -> tuple[float, float]:
    """Return a 95 % interval of kappa: the percentile bootstrap over answers.

    Source: Efron 1979, Bootstrap methods, doi:10.1214/aos/1176344552. Seeded: the same marks give
    the same interval.
    """
    random = np.random.default_rng(0)
    count = marks.shape[1]
    drawn = (marks[:, random.integers(0, count, count)] for _ in range(_DRAWS))
    found = [kappa for one in drawn if (kappa := weighted_kappa(one[0], one[1])) is not None]
    low, high = np.percentile(found, _TAILS)
    return float(low), float(high)
