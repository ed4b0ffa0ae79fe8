"""The best learning rate of each setting of three tables, and how many rates are nearly as good."""

from __future__ import annotations

from collections import defaultdict

import numpy as np

from autograder.measure.record import Row, read
from cnnlab.files import course_file

# What a table compares: each setting has its own best learning rate.
SETTINGS = {
    "losses": ("loss",),
    "normalization": ("normalized", "batch_size"),
    "scaling": ("scaling",),
}
NEAR = 2  # points below the best mean


def rows() -> list[Row]:
    """Return one row per setting."""
    return [row for table in SETTINGS for row in _of(table)]


def _of(table: str) -> list[Row]:
    accuracies: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    for row in read(course_file(f"data/measurements/hyperparameter_map/{table}.csv")):
        setting = ", ".join(f"{column} {row[column]}" for column in SETTINGS[table])
        accuracies[setting][row["learning_rate"]].append(float(row["accuracy"]))
    return [_row(table, setting, by_rate) for setting, by_rate in accuracies.items()]


def _row(table: str, setting: str, by_rate: dict[str, list[float]]) -> Row:
    means = {rate: float(np.mean(values)) for rate, values in by_rate.items()}
    best = max(means, key=lambda rate: means[rate])
    return {
        "table": table,
        "setting": setting,
        "best_rate": float(best),
        "rates": len(means),
        "rates_near_the_best": sum(mean > means[best] - NEAR for mean in means.values()),
    }
