"""Invented runs in the layout of the course's file: no training, and any grid in no time."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import numpy as np

from cnnlab.train import Run, Setting, table
from cnnlab.train.engine import Score


def setting(batch_size: int, learning_rate: float, images: int = 1000) -> Setting:
    steps = -(-images // batch_size)
    epochs = max(20, -(-320 // steps))
    return Setting(
        width=(8, 16), batch_size=batch_size, learning_rate=learning_rate, images=images,
        epochs=epochs,
    )  # fmt: skip


def invented_run(wanted: Setting, seed: int) -> Run:
    """Return a run whose scores depend on the updates so far, more or less."""
    noise = np.random.default_rng([seed, wanted.batch_size])
    speed = wanted.learning_rate / 0.001 / (1 + (wanted.learning_rate / 0.01) ** 2)
    pace = speed * (0.9 + 0.2 * noise.random()) / 60
    training, validation = [], []
    for epoch in range(1, wanted.epochs + 1):
        left = np.exp(-((epoch * wanted.steps_per_epoch * pace) ** 0.6))
        slip = noise.normal(0, 0.012) + 0.01 * left
        training.append(Score(0.05 + 2.25 * left, float(np.clip(0.995 - 0.88 * left, 0, 1))))
        right = float(np.clip(0.93 - 0.83 * left + slip, 0, 1))
        validation.append(Score(0.26 + 2.05 * left - slip, round(right, 3)))
    losses = np.linspace(2.3, 0.1, wanted.updates, dtype=np.float32)
    seconds = wanted.updates / 600 + wanted.epochs / 40
    return Run(wanted, seed, losses, tuple(training), tuple(validation), seconds)


def write_runs(
    path: Path, sizes: Iterable[int], rates: Iterable[float], seeds: Iterable[int]
) -> Path:
    settings = [setting(size, rate) for size in sizes for rate in rates]
    runs = [invented_run(one, seed) for one in settings for seed in seeds]
    table.write(path, [table.row_of(run) for run in runs])
    return path
