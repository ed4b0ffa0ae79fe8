"""What the best of all configurations reaches where one hyperparameter is fixed at each value.

The configuration is chosen by all seeds but one and judged by that one: the winner's
luck does not count.
"""

from __future__ import annotations

import numpy as np

from autograder.measure.record import Row
from cnnlab.train import search
from cnnlab.train.search.table import Array


def rows() -> list[Row]:
    """Return one row per hyperparameter, value and seed that judges; first with nothing fixed.

    accuracy  in per cent, with the judging seed
    lost      against the choice with nothing fixed, in points, with the same seed
    """
    table = search.search_table("hyperparameter_search/space")
    end = table.accuracies[..., -1]  # (configurations, seeds)
    free = np.ones(len(table.settings), bool)
    made = [_row("nothing", "", end, free, free, seed) for seed in range(table.seeds)]
    for axis, (name, values) in enumerate(table.axes.items()):
        for level, value in enumerate(values):
            fixed = table.levels[:, axis] == level
            written = "x".join(map(str, value)) if isinstance(value, tuple) else value
            made += [_row(name, written, end, fixed, free, seed) for seed in range(table.seeds)]
    return made


def _row(name: str, value: str | float, end: Array, fixed: Array, free: Array, seed: int) -> Row:
    accuracy, best = (_judged(end, allowed, seed) for allowed in (fixed, free))
    return {
        "hyperparameter": name,
        "value": value,
        "seed": seed,
        "accuracy": round(accuracy, 4),
        "lost": round(best - accuracy, 4),
    }


def _judged(end: Array, allowed: Array, seed: int) -> float:
    others = np.where(allowed, np.delete(end, seed, axis=1).mean(axis=1), -np.inf)
    return float(end[others.argmax(), seed])
