"""The calls of `early_stop`: curves whose bends are set, so that every mistake shows in each draw.

A curve is written in steps above the lowest value. No two values lie almost `min_delta` apart, so
that rounding decides nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    Call = tuple[list[float], int, float, str, bool]


def _losses(random: np.random.Generator, steps: Sequence[float]) -> tuple[list[float], float]:
    """Return a curve that is best where it is lowest, and how much one step is."""
    lowest, step = random.uniform(2.1, 2.6), round(float(random.uniform(0.05, 0.15)), 2)
    return [round(float(lowest + step * number), 4) for number in steps], step


def _percents(random: np.random.Generator, steps: Sequence[float]) -> tuple[list[float], float]:
    """Return a curve that is best where it is highest, and how much one step is."""
    highest, step = random.uniform(88, 96), round(float(random.uniform(0.5, 1.5)), 1)
    return [round(float(highest - step * number), 3) for number in steps], step


def _bends(random: np.random.Generator, patience: int) -> list[float]:
    """Fall, wait one epoch less than patience, fall, wait too long; lower values come too late."""
    first = [7 + 1.5 * (patience - wait) for wait in range(1, patience)]
    second = [5 + 0.8 * (patience - wait) + 0.5 for wait in range(patience)]
    start = [12 + random.uniform(0, 2), 9, 6.5]
    return [*start, *first, 5, *second, 6, 1, 3, *random.uniform(2, 4, 2)]


def _slope(patience: int) -> list[float]:
    """Fall slowly: a whole step only after `patience` epochs, and then never again."""
    slow = [6 - 1.2 * wait / patience for wait in range(1, patience + 1)]
    slower = [4.8 - 0.6 * wait / patience for wait in range(1, patience + 1)]
    return [10, 6, *slow, *slower, 3.9, 1]


def patience_alone(random: np.random.Generator) -> Iterator[Call]:
    """Yield losses with any gain counted, and the last epoch's weights kept."""
    for patience in random.permutation([2, 3, 4]):
        yield _losses(random, _bends(random, int(patience)))[0], int(patience), 0.0, "min", False
    yield _losses(random, [8, 5, 3, 3.5, 3.2, 1, 2])[0], 1, 0.0, "min", False


def margins(random: np.random.Generator) -> Iterator[Call]:
    """Yield curves that fall slowly, with a margin of one step; and equal values without one."""
    for patience in random.permutation([3, 4]):
        values, step = _losses(random, _slope(int(patience)))
        yield values, int(patience), step, "min", False
    flat = _losses(random, [7, 4, 4, 5, 4, 4, 1])[0]
    yield flat, 3, 0.0, "min", False


def higher_is_better(random: np.random.Generator) -> Iterator[Call]:
    """Yield accuracies in percent, without a margin and with one."""
    yield _percents(random, _bends(random, 3))[0], 3, 0.0, "max", False
    values, step = _percents(random, _slope(4))
    yield values, 4, step, "max", False
    # After the best epoch every value is a little lower: within the margin, and no improvement.
    values, step = _percents(random, [9, 5, 5.3, 5.6, 5.2, 1])
    yield values, 3, step, "max", False


def weights_and_ends(random: np.random.Generator) -> Iterator[Call]:
    """Yield best weights restored or not, with and without a stop; and a single epoch."""
    yield _losses(random, _bends(random, 2))[0], 2, 0.0, "min", True
    values, step = _losses(random, _slope(3))
    yield values, 3, step, "min", True
    never = [8, 6, 4, 3, 3.5]
    yield _losses(random, never)[0], 3, 0.0, "min", True
    yield _losses(random, never)[0], 3, 0.0, "min", False
    yield _losses(random, [4])[0], 2, 0.0, "min", bool(random.integers(2))
