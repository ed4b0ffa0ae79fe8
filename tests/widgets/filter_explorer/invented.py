"""Invented runs in the layout of the course file: accuracy grows with the filters, more or less."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product
from pathlib import Path

import numpy as np

from cnnlab.train import Run, Setting, table
from cnnlab.train.engine import Score

EPOCHS = 3


def setting(dim_1: int, dim_2: int, dropout: float, batch_size: int) -> Setting:
    return Setting(
        width=(dim_1, dim_2), dropout=dropout, batch_size=batch_size, images=200, epochs=EPOCHS
    )


def invented_run(wanted: Setting, seed: int) -> Run:
    """Return a run whose accuracies differ by filters, batch size and seed."""
    dim_1, dim_2 = wanted.width
    noise = np.random.default_rng([seed, dim_1, dim_2, wanted.batch_size])
    level = 0.80 + 0.02 * np.log2(dim_2) - 0.01 * np.log2(wanted.batch_size / 16)
    ends = level + 0.01 * wanted.dropout + 0.01 * noise.random(EPOCHS)
    training = [Score(0.2, float(right) + 0.03 - 0.02 * wanted.dropout) for right in ends]
    validation = [Score(0.3, round(float(right), 3)) for right in ends]
    losses = np.linspace(2.3, 0.1, wanted.updates, dtype=np.float32)
    seconds = (dim_1 * dim_2) ** 0.5 / 10 * (1 + 0.1 * noise.random())
    return Run(wanted, seed, losses, tuple(training), tuple(validation), seconds)


def write_runs(
    path: Path,
    dims: Iterable[tuple[int, int]],
    dropouts: Iterable[float],
    sizes: Iterable[int],
    seeds: Iterable[int],
) -> Path:
    settings = [setting(*dim, *rest) for dim, *rest in product(dims, dropouts, sizes)]
    runs = [invented_run(one, seed) for one in settings for seed in seeds]
    table.write(path, [table.row_of(run) for run in runs])
    return path
