"""The calls of `epochs_for_same_updates`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cnnlab.exercises.hyperparameters import _updates as answers

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np

    Call = tuple[int, int, int, int]

# They are right where every batch is full, and may be right by chance where one is not.
_RIGHT_BY_CHANCE = (
    answers.same_epochs,
    answers.ratio_inverted,
    answers.ratio_of_the_sizes,
    answers.full_batches_only,
    answers.counts_images,
    answers.one_long_epoch,
    answers.rounded_too_early,
)


def exact(random: np.random.Generator) -> Iterator[Call]:
    """Yield calls in which every batch is full and the updates come out even."""
    batch_size, factor = int(random.integers(4, 12)), int(random.integers(2, 5))
    larger, epochs = factor * batch_size, int(random.integers(5, 15))
    images = int(random.integers(3, 9)) * larger
    yield images, batch_size, epochs, larger
    yield images, larger, factor * epochs, batch_size
    yield images, batch_size, epochs, batch_size


def rounded_up(random: np.random.Generator) -> Iterator[Call]:
    """Yield calls in which every batch is full and a part of an epoch is missing."""
    unit, many = int(random.integers(4, 12)), int(random.integers(2, 6))
    for extra in (1, 3):  # a quarter of an epoch is missing, and three quarters
        yield 4 * unit * many, 4 * unit, 4 * many + extra, unit
    for extra in (1, 2):
        yield 15 * unit * many, 3 * unit, 3 * many + extra, 5 * unit


def short_batches(random: np.random.Generator) -> Iterator[Call]:
    """Yield calls in which the last batches are short, and it matters."""
    yield _drawn(random, exact=False)
    yield _drawn(random, exact=True)


def _drawn(random: np.random.Generator, *, exact: bool) -> Call:
    """Return a call that only counting the short batches answers rightly."""
    while True:
        batch_size, other = (int(size) for size in random.integers(9, 60, 2))
        call = int(random.integers(60, 250)), batch_size, int(random.integers(8, 30)), other
        over = call[2] * answers.steps(call[0], batch_size) % answers.steps(call[0], other)
        fits = over == 0 if exact else 0 < 2 * over < answers.steps(call[0], other)
        right = answers.by_whole_numbers(*call)
        if fits and right not in [wrong(*call) for wrong in _RIGHT_BY_CHANCE]:
            return call


def batch_larger_than_the_data(random: np.random.Generator) -> Iterator[Call]:
    """Yield calls in which one of the batch sizes makes a single update in an epoch."""
    size, full = int(random.integers(8, 20)), int(random.integers(4, 8))
    images, epochs = full * size + 3, int(random.integers(3, 9))
    yield images, size, epochs, 3 * images
    yield images, 3 * images, epochs * (full + 1) + 1, size
