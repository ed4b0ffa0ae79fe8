"""Which hyperparameters of the table `space` the final accuracy depends on, alone and in pairs.

Once for all learning rates, and once for those at which every configuration learns: bad
configurations make most of the variance of a wide space, and among good ones the order may be
another.
"""

from __future__ import annotations

import numpy as np

from autograder.measure.record import Row
from autograder.measure.variance import effects
from cnnlab.train import search
from cnnlab.train.search import SearchTable
from cnnlab.train.search.table import Array

LEARNED = 50  # per cent, with every seed; guessing has 10
AXIS = "learning_rate"


def rows() -> list[Row]:
    """Return one row per range of learning rates, seed and effect."""
    table = search.search_table("hyperparameter_search/space")
    names = list(table.axes)
    whole, axis = _grid(table), names.index(AXIS)
    worst = whole.min(axis=tuple(place for place in range(whole.ndim) if place != axis))
    cut = whole.compress(worst >= LEARNED, axis=axis)
    rates = np.unique([one.learning_rate for one in table.settings])
    return [
        {"rates": words, "lowest": float(some[0]), "highest": float(some[-1]), "seed": seed, **row}
        for words, values, some in (
            ("all", whole, rates),
            ("all learn", cut, rates[worst >= LEARNED]),
        )
        for seed in range(table.seeds)
        for row in effects(values[..., seed], names)
    ]


def _grid(table: SearchTable) -> Array:
    """Return the last accuracies with an axis for each hyperparameter, and the seeds behind."""
    lengths = [len(values) for values in table.axes.values()]
    order = np.lexsort(table.levels.T[::-1])
    return table.accuracies[order, :, -1].reshape(*lengths, table.seeds)
