"""Grid search and random search: neither looks at the answers before it chooses."""

from __future__ import annotations

from itertools import product
from math import prod

import numpy as np

from cnnlab.train.search.ledger import Ledger


def random_search(ledger: Ledger, random: np.random.Generator) -> None:
    """Train configurations in a random order, each with all epochs, until the budget is spent."""
    for configuration in random.permutation(len(ledger.table.settings)).tolist():
        ledger.train(configuration)


def grid_search(ledger: Ledger, random: np.random.Generator) -> None:
    """Train every combination of some values of each axis, as many as the budget allows.

    The values of an axis lie at equal distances; where the first one lies is drawn, as nobody
    knows beforehand where it should. The order of the combinations is drawn as well.
    """
    table = ledger.table
    lengths = [len(values) for values in table.axes.values()]
    counts = levels_per_axis(lengths, ledger.budget // table.epochs)
    chosen = [
        np.floor((np.arange(count) + random.random()) * length / count).astype(int).tolist()
        for count, length in zip(counts, lengths, strict=True)
    ]
    wanted = [list(one) for one in product(*chosen)]
    numbers = {tuple(one): number for number, one in enumerate(table.levels.tolist())}
    for place in random.permutation(len(wanted)).tolist():
        ledger.train(numbers[tuple(wanted[place])])


def levels_per_axis(lengths: list[int], trainings: int) -> list[int]:
    """Return of how many values of each axis a grid of at most so many trainings consists.

    The axis with the fewest values gets one more, of equal ones the longest axis, as long as the
    grid does not become too large.
    """
    counts = [1] * len(lengths)
    while fitting := [
        axis
        for axis, length in enumerate(lengths)
        if counts[axis] < length and prod(counts) // counts[axis] * (counts[axis] + 1) <= trainings
    ]:
        counts[min(fitting, key=lambda axis: (counts[axis], -lengths[axis]))] += 1
    return counts
