"""The calls of `successive_halving`: curves whose early order is not their last."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from cnnlab.exercises.hyperparameter_search import _halving_mistakes as wrong
from cnnlab.exercises.hyperparameter_search._halving import by_sorting

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cnnlab.checks.exercise import Function
    from cnnlab.exercises.hyperparameter_search._halving import Array

    Call = tuple[Array, int, int]

# By luck these may find the right configurations; such curves are drawn anew.
_LUCKY = (
    wrong.best_epoch_so_far,
    wrong.mean_so_far,
    wrong.first_rung_decides,
    wrong.sees_the_end,
    wrong.best_of_everybody,
    wrong.keeps_the_worst,
    wrong.place_among_the_last,
)
_LUCKY_IN_ONE_RUNG = (
    wrong.best_epoch_so_far,
    wrong.mean_so_far,
    wrong.sees_the_end,
    wrong.keeps_the_worst,
    wrong.one_epoch_late,
)


def _curves(random: np.random.Generator, count: int, epochs: int) -> Array:
    """Return accuracies that rise, some early and some late, and go up and down."""
    # Pressed between 0 and 1, and not cut off there: two equal accuracies have no order.
    speeds = random.uniform(0.05, 1.0, (count, 1))
    heights = random.uniform(0.6, 0.95, (count, 1))
    rising = heights * (1 - np.exp(-speeds * np.arange(1, epochs + 1)))
    noisy = rising + random.normal(0, 0.08, (count, epochs))
    return np.asarray(1 / (1 + np.exp(-5 * (noisy - 0.5))))


def _telling(
    random: np.random.Generator,
    count: int,
    epochs: int,
    first_epochs: int,
    eta: int,
    lucky: Sequence[Function] = _LUCKY,
) -> Call:
    """Return a call to which no lucky mistake gives the right answer."""
    while True:
        call = (_curves(random, count, epochs), first_epochs, eta)
        right = by_sorting(*call)
        if all(mistake(*call) != right for mistake in lucky):
            return call


def one_left(random: np.random.Generator) -> Iterator[Call]:
    """Yield calls that end with one configuration, in the last epoch of the curves."""
    yield _telling(random, 27, 27, 1, 3)
    yield _telling(random, 16, 16, 1, 4)


def several_left(random: np.random.Generator) -> Iterator[Call]:
    """Yield calls whose epochs are used up while several configurations are left."""
    yield _telling(random, 24, 18, 2, 3)
    yield _telling(random, 20, 12, 3, 2)


def remainders(random: np.random.Generator) -> Iterator[Call]:
    """Yield calls with numbers that eta does not divide, and curves longer than needed."""
    yield _telling(random, 34, 31, 1, 3)
    yield _telling(random, 23, 40, 2, 2)


def one_rung(random: np.random.Generator) -> Iterator[Call]:
    """Yield calls with too few epochs or too few configurations for a second rung."""
    yield _telling(random, 9, 4, 3, 2, _LUCKY_IN_ONE_RUNG)
    yield _telling(random, 3, 12, 2, 4, _LUCKY_IN_ONE_RUNG)
