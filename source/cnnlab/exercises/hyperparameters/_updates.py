"""Answers to `epochs_for_same_updates`, right and wrong: epochs for a number of updates."""

from __future__ import annotations

import itertools
import math
from fractions import Fraction

import numpy as np


def steps(images: int, batch_size: int) -> int:
    """Return the updates of one epoch, the short last batch included."""
    return -(-images // batch_size)


def by_counting(images: int, batch_size: int, epochs: int, other_batch_size: int) -> int:
    """Return the epochs after which the updates, counted one by one, are enough."""
    wanted = sum(1 for _ in range(epochs) for _ in range(0, images, batch_size))
    made = 0
    for epoch in itertools.count():
        if made >= wanted:
            return epoch
        made += len(range(0, images, other_batch_size))
    raise AssertionError


def by_whole_numbers(images: int, batch_size: int, epochs: int, other_batch_size: int) -> int:
    return -(-epochs * steps(images, batch_size) // steps(images, other_batch_size))


def by_ceiling(images: int, batch_size: int, epochs: int, other_batch_size: int) -> int:
    updates = epochs * math.ceil(images / batch_size)
    return math.ceil(updates / math.ceil(images / other_batch_size))


def by_numpy(images: int, batch_size: int, epochs: int, other_batch_size: int) -> np.integer:
    each, other = np.ceil(images / np.array([batch_size, other_batch_size])).astype(int)
    return np.int64(np.ceil(epochs * each / other))


def by_fraction(images: int, batch_size: int, epochs: int, other_batch_size: int) -> int:
    ratio = Fraction(steps(images, batch_size), steps(images, other_batch_size))
    return math.ceil(epochs * ratio)


def by_trying(images: int, batch_size: int, epochs: int, other_batch_size: int) -> int:
    found = 0
    while found * steps(images, other_batch_size) < epochs * steps(images, batch_size):
        found += 1
    return found


def same_epochs(images: int, batch_size: int, epochs: int, other_batch_size: int) -> int:
    return epochs


def never_fewer(images: int, batch_size: int, epochs: int, other_batch_size: int) -> int:
    return max(epochs, by_whole_numbers(images, batch_size, epochs, other_batch_size))


def epochs_forgotten(images: int, batch_size: int, epochs: int, other_batch_size: int) -> int:
    return by_whole_numbers(images, batch_size, 1, other_batch_size)


def ratio_inverted(images: int, batch_size: int, epochs: int, other_batch_size: int) -> int:
    return by_whole_numbers(images, other_batch_size, epochs, batch_size)


def returns_the_updates(images: int, batch_size: int, epochs: int, other_batch_size: int) -> int:
    return epochs * steps(images, batch_size)


def ratio_of_the_sizes(images: int, batch_size: int, epochs: int, other_batch_size: int) -> int:
    return math.ceil(epochs * other_batch_size / batch_size)


def rounded_down(images: int, batch_size: int, epochs: int, other_batch_size: int) -> int:
    return epochs * steps(images, batch_size) // steps(images, other_batch_size)


def rounded_to_nearest(images: int, batch_size: int, epochs: int, other_batch_size: int) -> int:
    return round(epochs * steps(images, batch_size) / steps(images, other_batch_size))


def not_rounded(images: int, batch_size: int, epochs: int, other_batch_size: int) -> float:
    return epochs * steps(images, batch_size) / steps(images, other_batch_size)


def returns_a_float(images: int, batch_size: int, epochs: int, other_batch_size: int) -> float:
    return float(by_whole_numbers(images, batch_size, epochs, other_batch_size))


def one_epoch_more(images: int, batch_size: int, epochs: int, other_batch_size: int) -> int:
    return rounded_down(images, batch_size, epochs, other_batch_size) + 1


def rounded_too_early(images: int, batch_size: int, epochs: int, other_batch_size: int) -> int:
    return epochs * -(-steps(images, batch_size) // steps(images, other_batch_size))


def full_batches_only(images: int, batch_size: int, epochs: int, other_batch_size: int) -> int:
    return -(-epochs * (images // batch_size) // (images // other_batch_size))


def counts_images(images: int, batch_size: int, epochs: int, other_batch_size: int) -> int:
    updates = epochs * steps(images, batch_size)
    return math.ceil(updates * other_batch_size / images)


def one_long_epoch(images: int, batch_size: int, epochs: int, other_batch_size: int) -> int:
    updates = steps(epochs * images, batch_size)
    return math.ceil(updates / steps(images, other_batch_size))
