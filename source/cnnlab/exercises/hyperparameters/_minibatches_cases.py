"""The calls of `minibatches`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    Call = tuple[NDArray[Any], NDArray[Any], int, int]


def _drawn(random: np.random.Generator, size: tuple[int, ...], batch_size: int) -> Call:
    """Return images that are all different, labels in no order, and a seed."""
    images = random.random(size).astype(np.float32)
    return images, random.integers(0, 10, size[0]), batch_size, int(random.integers(1, 10_000))


def full_batches(random: np.random.Generator) -> Iterator[Call]:
    """Yield calls without a remainder."""
    batch_size = int(random.integers(6, 11))
    yield _drawn(random, (int(random.integers(7, 10)) * batch_size, 4, 3), batch_size)


def short_last_batch(random: np.random.Generator) -> Iterator[Call]:
    """Yield calls that leave one image over, and half a batch."""
    batch_size = int(random.integers(6, 11))
    for remainder in (1, batch_size // 2):
        yield _drawn(random, (7 * batch_size + remainder, 3, 4), batch_size)


def any_sizes(random: np.random.Generator) -> Iterator[Call]:
    """Yield images with channels, batches of one image, and one batch that holds all."""
    examples = 7 * int(random.integers(5, 9)) + 3
    yield _drawn(random, (examples, 3, 4, 2), 7)
    yield _drawn(random, (examples, 4, 4), 1)
    yield _drawn(random, (examples, 2, 5), examples + 5)


def seeds(random: np.random.Generator) -> Iterator[Call]:
    """Yield the same images with one seed twice and with two other seeds."""
    images, labels, batch_size, seed = _drawn(random, (62, 3, 3), 10)
    for this_seed in (seed, seed + 1, seed, 3 * seed + 7):
        yield images, labels, batch_size, this_seed
