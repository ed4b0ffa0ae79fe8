"""Invented rows in the layout of the course's table: plausible, and made for tests alone."""

from __future__ import annotations

from typing import Any

import numpy as np

LABELS = (10, 20, 50, 100, 200, 500)
SEEDS = range(10)
# Per cent with 10 labels, with 500, and what ten times the labels take away from the distance.
WAYS = {
    ("none", "scratch"): (38.0, 92.5),
    ("characters", "frozen"): (72.0, 93.0),
    ("characters", "fine_tuned"): (74.0, 96.0),
    ("letters", "frozen"): (58.0, 90.0),
    ("letters", "fine_tuned"): (57.0, 94.5),
    ("photographs", "frozen"): (41.0, 80.0),
    ("photographs", "fine_tuned"): (40.0, 92.0),
    ("untrained", "frozen"): (36.0, 74.0),
}
HARDER = 0.42  # the second target: so much of each accuracy


def invented_rows(targets: tuple[str, ...] = ("digits", "cifar10-12k")) -> list[dict[str, Any]]:
    """Return a row for each target, way of training, number of labels and seed."""
    return [
        {
            "target": target,
            "source": source,
            "mode": mode,
            "labels": labels,
            "seed": seed,
            "accuracy": round(accuracy(target, source, mode, labels, seed), 2),
            "training_accuracy": 100.0,
            "seconds": 1.5,
        }
        for target in targets
        for source, mode in WAYS
        for labels in LABELS
        for seed in SEEDS
    ]


def accuracy(target: str, source: str, mode: str, labels: int, seed: int) -> float:
    """Return an accuracy that rises with the labels; a seed's images are good or bad for all."""
    low, high = WAYS[source, mode]
    share = np.log(labels / LABELS[0]) / np.log(LABELS[-1] / LABELS[0])
    place = list(WAYS).index((source, mode))
    own = np.random.default_rng([seed, labels, place]).normal(scale=2.5)
    common = np.random.default_rng([seed, labels]).normal(scale=3.0)
    spread = (10 / labels) ** 0.5
    value = low + (high - low) * (1 - (1 - share) ** 1.6) + spread * (own + common)
    return float(np.clip(value * (HARDER if target != "digits" else 1.0), 0, 100))
