"""How well the first epochs tell which configuration is best in the end, on the table `space`.

That is what Hyperband relies on. Only the better half is ranked: that a training which diverges
early stays bad needs no statistics.
"""

from __future__ import annotations

import numpy as np
from scipy import stats

from autograder.measure.record import Row
from cnnlab.train import search

EPOCHS = (1, 3, 9)
KEPT = 3


def rows() -> list[Row]:
    """Return one row per seed and number of epochs.

    rank_correlation  Spearman's, of the accuracies after so many epochs and at the end, over the
                      configurations that end in the better half
    best_kept         whether the best at the end is in the best third of all by then
    """
    table = search.search_table("hyperparameter_search/space")
    return [
        _row(table.accuracies[:, seed], seed, epochs)
        for seed in range(table.seeds)
        for epochs in EPOCHS
    ]


def _row(accuracies: search.table.Array, seed: int, epochs: int) -> Row:
    early, end = accuracies[:, epochs - 1], accuracies[:, -1]
    better = end >= np.median(end)
    ahead = int((early > early[end.argmax()]).sum())
    return {
        "seed": seed,
        "epochs": epochs,
        "configurations": int(better.sum()),
        "all_configurations": len(end),
        "rank_correlation": round(float(stats.spearmanr(early[better], end[better])[0]), 4),
        "configurations_ahead_of_the_best": ahead,
        "best_kept": "yes" if ahead < len(end) // KEPT else "no",
    }
