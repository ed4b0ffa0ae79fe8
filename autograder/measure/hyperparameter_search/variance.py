"""Which hyperparameters of the table `space` the final accuracy depends on, alone and in pairs.

Once for all learning rates, and once for those that serve both optimizers: bad configurations make
most of the variance of a wide space, and among good ones the order may be another.
"""

from __future__ import annotations

import numpy as np

from autograder.measure.record import Row
from autograder.measure.variance import effects
from cnnlab.train import search

SERVING = (0.0008, 0.0016, 0.0032, 0.0064)  # learning rates


def rows() -> list[Row]:
    """Return one row per range of learning rates, seed and effect."""
    table = search.search_table("hyperparameter_search/space")
    names = list(table.axes)
    # (*axes, seeds): the settings of a sweep stand in the order of its modules' product.
    order = np.lexsort(table.levels.T[::-1])
    shape = [len(values) for values in table.axes.values()]
    grid = table.accuracies[order, :, -1].reshape(*shape, table.seeds)
    rates = table.axes["learning_rate"]
    some = [place for place, rate in enumerate(rates) if rate in SERVING]
    cut = grid.take(some, axis=names.index("learning_rate"))
    return [
        {"rates": words, "seed": seed, **row}
        for words, values in (("all", grid), ("serving both optimizers", cut))
        for seed in range(table.seeds)
        for row in effects(values[..., seed], names)
    ]
