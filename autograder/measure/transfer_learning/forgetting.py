"""What a base still knows of its source task after it was fine-tuned with different rates."""

from __future__ import annotations

from typing import Any

import keras
import numpy as np

from autograder.measure.record import Row
from autograder.measure.transfer_learning.bases import accuracy
from cnnlab.bases import pretrained, source_images
from cnnlab.train import Transfer, transfer

BASE = "letters"
SEEDS = range(5)
RATES = (0.0001, 0.001, 0.01, 0.05)
FROZEN = Transfer(source=BASE, mode="frozen", labels=100)


def rows() -> list[Row]:
    """Return a row for each rate and seed, and one for each seed of the frozen base."""
    tuned = [
        Transfer(source=BASE, mode="fine_tuned", labels=100, learning_rate=rate) for rate in RATES
    ]
    return [_row(chosen, seed) for chosen in (FROZEN, *tuned) for seed in SEEDS]


def _row(chosen: Transfer, seed: int) -> Row:
    run = transfer(chosen, seed)
    base = run.model.get_layer("base")
    return {
        "mode": chosen.mode,
        "learning_rate": chosen.learning_rate,
        "seed": seed,
        "target_accuracy": round(100 * run.accuracy, 2),
        "source_accuracy": accuracy(BASE, _old_classifier(base), source_images(BASE).validation),
        "kernel_change": round(_change(base), 4),
        "seconds": round(run.seconds, 3),
    }


def _old_classifier(base: Any) -> Any:
    """Return the base with the output layer that was trained for its source task."""
    before: Any = pretrained(BASE).classifier
    top = [before.get_layer("features"), before.get_layer("classifier")]
    return keras.Sequential([keras.Input(base.input_shape[1:]), base, *top])


def _change(base: Any) -> float:
    """Return how far all kernels moved, relative to their length."""
    now, before = (
        np.concatenate([array.ravel() for array in one.get_weights() if array.ndim == 4])
        for one in (base, pretrained(BASE).base)
    )
    return float(np.linalg.norm(now - before) / np.linalg.norm(before))
