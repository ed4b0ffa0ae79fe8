"""The calls of `dropout`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    Call = tuple[NDArray[Any], float, bool, int]


def _values(random: np.random.Generator, *shape: int) -> NDArray[Any]:
    """Return values of both signs, none near 0, so that a zero was dropped."""
    return np.asarray(random.choice((-1, 1), shape) * random.uniform(0.5, 2, shape))


def _seed(random: np.random.Generator) -> int:
    return int(random.integers(1, 10_000))


def _low(random: np.random.Generator) -> float:
    # Far from 0.5, so that keeping and dropping, and rates that are not used, can be told apart.
    return round(float(random.uniform(0.2, 0.3)), 2)


def _high(random: np.random.Generator) -> float:
    return round(float(random.uniform(0.7, 0.8)), 2)


def one_batch(random: np.random.Generator) -> Iterator[Call]:
    """Yield batches of a training; the rate times their size is no whole number."""
    yield _values(random, 61, 83), _low(random), True, _seed(random)
    yield _values(random, 83, 67), _high(random), True, _seed(random)
    yield _values(random, 47, 113), _low(random), True, _seed(random)


def inference(random: np.random.Generator) -> Iterator[Call]:
    """Yield calls at inference, and trainings that drop nothing."""
    yield _values(random, 31, 47), _low(random), False, _seed(random)
    yield _values(random, 5, 7, 7, 8), _high(random), False, _seed(random)
    yield _values(random, 23, 31), 0.0, True, _seed(random)
    yield _values(random, 83), 0.0, False, _seed(random)


def other_shapes(random: np.random.Generator) -> Iterator[Call]:
    """Yield a single axis, sequences, and feature maps, some in float32."""
    yield _values(random, 2003), _low(random), True, _seed(random)
    yield _values(random, 29, 11, 13), _high(random), True, _seed(random)
    yield _values(random, 17, 7, 7, 13).astype(np.float32), _low(random), True, _seed(random)


def seeds(random: np.random.Generator) -> Iterator[Call]:
    """Yield the same values with one seed twice and with six other seeds."""
    values, rate, seed = _values(random, 29, 53), _low(random), _seed(random)
    others = (seed + 1, seed + 2, 3 * seed + 7, seed + 1000, 2 * seed + 5000, seed + 40_000)
    for this_seed in (seed, others[0], seed, *others[1:]):
        yield values, rate, True, this_seed
