"""A comparison with twenty seeds: by `fit` in one process, and as a sweep on all cores."""

from __future__ import annotations

import csv
import os
import tempfile
from dataclasses import replace
from pathlib import Path
from time import perf_counter

import numpy as np

from benchmarks.training.cases import by_fit
from cnnlab import data
from cnnlab.train import Setting, paired_difference
from cnnlab.train.sweep import sweep

SEEDS = range(20)
SMALL = Setting(width=(8, 16), images=1000, batch_size=16, epochs=5)
LARGE = replace(SMALL, batch_size=256)


def compared_by_sweep() -> dict[str, object]:
    """Return the cost of training both settings with all seeds, start of processes included."""
    split = data.digits()
    started = perf_counter()
    by_keras = [by_fit(setting, split, SEEDS) for setting in (SMALL, LARGE)]
    fit = perf_counter() - started
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "runs.csv"
        started = perf_counter()
        list(sweep(path, [SMALL, LARGE], SEEDS))
        ours = perf_counter() - started
        with path.open(newline="", encoding="utf-8") as stream:
            found = [float(row["accuracy"]) for row in csv.DictReader(stream)]
    theirs = by_keras[0] + by_keras[1]
    difference = paired_difference(found, theirs)
    effect = [paired_difference(pair[1], pair[0]) for pair in (by_keras, (found[:20], found[20:]))]
    return {
        "case": f"28x28 CNN 8/16, batch 16 against 256, 20 seeds, {os.cpu_count()} cores",
        "required": None,
        "wall": ours / fit,
        "wall_range": [ours / fit, ours / fit],
        "wall_with_compilation": ours / fit,
        "cpu": None,  # spent in processes that have ended
        "fit_seconds": fit / len(theirs),
        "seeds": len(theirs),
        "fit_accuracy": [float(np.mean(theirs)), float(np.std(by_keras[0], ddof=1))],
        "ours_minus_fit": [difference.mean, difference.half_width],
        "effect": {
            way: [one.mean, one.half_width]
            for way, one in zip(("fit", "ours"), effect, strict=True)
        },
    }
