"""The calls of `accuracy_at_budget`; costs and budgets are exact in binary."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    Call = tuple[NDArray[Any], float, float, float]
    Random = np.random.Generator


_EPOCHS = 12


def _accuracies(random: Random) -> NDArray[Any]:
    """Return accuracies that rise and fall by turns, no two of them alike.

    After an even number of epochs the accuracy is below the one before, which is the best so far.
    """
    rising = np.linspace(0.6, 0.9, _EPOCHS) + random.uniform(-0.003, 0.003, _EPOCHS)
    rising[1::2] -= 0.045
    return np.asarray(np.round(rising, 4))


def _start(random: Random) -> float:
    return round(float(random.uniform(0.05, 0.15)), 4)


def _updates(random: Random) -> int:
    return int(random.integers(20, 200))


def _seconds(random: Random) -> float:
    return float(random.choice((1.5, 2.25, 3.125)))


def _fractions_of_a_second(random: Random) -> float:
    return float(random.choice((0.375, 0.5, 0.75)))


def _even(random: Random) -> int:
    return 2 * int(random.integers(2, 5))


def whole_epochs(random: Random) -> Iterator[Call]:
    """Yield budgets at the very end of an epoch: one in the middle, the first."""
    for epochs in (_even(random), 1):
        updates = _updates(random)
        yield _accuracies(random), updates, epochs * updates, _start(random)
    seconds = _seconds(random)
    yield _accuracies(random), seconds, _even(random) * seconds, _start(random)


def between_epochs(random: Random) -> Iterator[Call]:
    """Yield budgets that end within an epoch, early and late; in seconds, slow epochs and fast."""
    for share, draw in ((0.25, _seconds), (0.75, _fractions_of_a_second)):
        updates = 4 * _updates(random)
        budget = int((_even(random) + share) * updates)
        yield _accuracies(random), updates, budget, _start(random)
        seconds = draw(random)
        yield _accuracies(random), seconds, (_even(random) + share) * seconds, _start(random)


def too_small_and_too_large(random: Random) -> Iterator[Call]:
    """Yield budgets below one epoch, none at all, and more than the training took."""
    seconds = _seconds(random)
    for share in (0.25, 0.75):
        yield _accuracies(random), seconds, share * seconds, _start(random)
    yield _accuracies(random), _updates(random), 0, _start(random)
    for epochs in (_EPOCHS + 1, 3 * _EPOCHS):
        updates = _updates(random)
        yield _accuracies(random), updates, epochs * updates, _start(random)
