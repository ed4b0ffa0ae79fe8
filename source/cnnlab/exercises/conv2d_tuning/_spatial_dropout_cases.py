"""The calls of `spatial_dropout`: so many maps that chance can't be taken for a rule."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    Call = tuple[NDArray[Any], float, int]
    Random = np.random.Generator

# No rate below makes a whole number of all these maps, so that a factor that was counted from the
# mask never equals the one that follows from the rate. Rates near 0.5 would hide an exchange.
IMAGES, CHANNELS = 61, 58
ALL = IMAGES * CHANNELS + 1


def _maps(random: Random, *shape: int) -> NDArray[np.float64]:
    """Return values of both signs, none of them 0."""
    return np.asarray(random.choice((-1, 1), shape) * random.uniform(0.5, 2, shape))


def _seed(random: Random) -> int:
    return int(random.integers(1, 10_000))


def small_rates(random: Random) -> Iterator[Call]:
    """Yield batches of many images and channels."""
    for rate in (0.25, float(random.choice((0.3, 0.35)))):
        rows = int(random.integers(2, 5))
        yield _maps(random, IMAGES, rows, rows + 1, CHANNELS), rate, _seed(random)


def other_rates_and_shapes(random: Random) -> Iterator[Call]:
    """Yield rates above a half, a single channel, a single image, float32."""
    for rate in (0.65, 0.7):
        maps = _maps(random, IMAGES, 3, 2, CHANNELS).astype(np.float32)
        yield maps, rate, _seed(random)
    yield _maps(random, ALL, 2, 3, 1), 0.35, _seed(random)
    yield _maps(random, 1, 3, 2, ALL), 0.4, _seed(random)


def nothing_to_drop(random: Random) -> Iterator[Call]:
    """Yield rates of 0."""
    yield _maps(random, 2, int(random.integers(2, 5)), 3, 4), 0.0, _seed(random)
    yield _maps(random, 5, 3, int(random.integers(2, 5)), 1), 0.0, _seed(random)


def seeds(random: Random) -> Iterator[Call]:
    """Yield the same maps with one seed twice and with four other seeds."""
    maps, seed = _maps(random, IMAGES, 2, 2, CHANNELS), _seed(random)
    for this_seed in (seed, seed + 1, seed, 2 * seed + 5, seed + 11, 3 * seed + 7):
        yield maps, 0.3, this_seed
