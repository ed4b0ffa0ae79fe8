"""Answers to `steps_per_epoch`, right and wrong: how many updates does one epoch make?"""

from __future__ import annotations

import math

import numpy as np


def by_slicing(images: int, batch_size: int, drop_last: bool = False) -> int:
    """Return how many batches are really cut from that many images."""
    waiting = list(range(images))
    sizes = []
    while waiting:
        sizes.append(len(waiting[:batch_size]))
        waiting = waiting[batch_size:]
    return sum(size == batch_size or not drop_last for size in sizes)


def by_ceiling(images: int, batch_size: int, drop_last: bool = False) -> int:
    return images // batch_size if drop_last else math.ceil(images / batch_size)


def by_starts(images: int, batch_size: int, drop_last: bool = False) -> int:
    end = images - batch_size + 1 if drop_last else images
    return len(range(0, end, batch_size))


def by_remainder(images: int, batch_size: int, drop_last: bool = False) -> int:
    full, remainder = divmod(images, batch_size)
    return full + (remainder > 0 and not drop_last)


def by_numpy(images: int, batch_size: int, drop_last: bool = False) -> np.integer:
    rounded = np.floor if drop_last else np.ceil
    return np.int64(rounded(np.float32(images) / np.float32(batch_size)))


def full_batches_only(images: int, batch_size: int, drop_last: bool = False) -> int:
    return images // batch_size


def drop_last_ignored(images: int, batch_size: int, drop_last: bool = False) -> int:
    return math.ceil(images / batch_size)


def drop_last_reversed(images: int, batch_size: int, drop_last: bool = False) -> int:
    return by_slicing(images, batch_size, not drop_last)


def multiplies(images: int, batch_size: int, drop_last: bool = False) -> int:
    return images * batch_size


def divides_the_wrong_way(images: int, batch_size: int, drop_last: bool = False) -> int:
    return by_slicing(batch_size, images, drop_last)


def rounds(images: int, batch_size: int, drop_last: bool = False) -> int:
    return round(images / batch_size)


def not_rounded(images: int, batch_size: int, drop_last: bool = False) -> float:
    return images / batch_size


def returns_a_float(images: int, batch_size: int, drop_last: bool = False) -> float:
    return float(by_slicing(images, batch_size, drop_last))


def one_more_always(images: int, batch_size: int, drop_last: bool = False) -> int:
    return images // batch_size + (not drop_last)


def adds_the_remainder(images: int, batch_size: int, drop_last: bool = False) -> int:
    full, remainder = divmod(images, batch_size)
    return full if drop_last else full + remainder


def always_drops_one(images: int, batch_size: int, drop_last: bool = False) -> int:
    return math.ceil(images / batch_size) - drop_last


def at_least_one(images: int, batch_size: int, drop_last: bool = False) -> int:
    return max(1, by_slicing(images, batch_size, drop_last))


def returns_the_last_batch(images: int, batch_size: int, drop_last: bool = False) -> int:
    return images % batch_size
