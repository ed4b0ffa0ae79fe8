"""Where early stopping ends, which weights it leaves, and how they do on digits not asked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

import numpy as np

from autograder.measure.hyperparameters import SMALL_CNN
from autograder.measure.record import Row
from cnnlab import data
from cnnlab.data import Part
from cnnlab.train import run
from cnnlab.train.engine import Score

Scores = tuple[Score, ...]
SEEDS = range(8)
NOISY_LABELS = (0.0, 0.2, 0.4)
PATIENCES = (2, 5, 10)
EPOCHS = 60


def rows() -> list[Row]:
    """Return one row per share of wrong labels, seed and patience."""
    return [row for share, seed in product(NOISY_LABELS, SEEDS) for row in _of(share, seed)]


def stops(values: list[float], patience: int) -> tuple[int, int]:
    """Return the last epoch that runs and the best one, from 0, as Keras' callback by a loss."""
    best = 0
    for last, value in enumerate(values):
        if value < values[best]:
            best = last
        elif last - best >= patience:
            break
    return last, best


def _of(share: float, seed: int) -> Iterator[Row]:
    setting = replace(SMALL_CNN, images=500, learning_rate=0.003, epochs=EPOCHS, noisy_labels=share)
    # The same seed trains the same network twice, looked at by other digits.
    one, other = (
        run(setting, seed, replace(data.digits(), validation=half)).validation for half in _halves()
    )
    for patience in PATIENCES:
        # Each half chooses once and judges once: one of them may be the easier one.
        both = [_stopped(one, other, patience), _stopped(other, one, patience)]
        yield {
            "noisy_labels": share,
            "patience": patience,
            "seed": seed,
            "epochs": EPOCHS,
            **{name: round(float(np.mean([end[name] for end in both])), 2) for name in both[0]},
        }


def _stopped(chooses: Scores, judges: Scores, patience: int) -> dict[str, float]:
    last, best = stops([score.loss for score in chooses], patience)
    return {
        "epochs_run": last + 1,
        "best_epoch": best + 1,
        "accuracy_kept": 100 * judges[last].accuracy,
        "accuracy_best": 100 * judges[best].accuracy,
        "accuracy_of_the_choosing": 100 * chooses[best].accuracy,
        "accuracy_at_the_end": 100 * judges[-1].accuracy,
    }


def _halves() -> tuple[Part, Part]:
    images, labels = data.digits().validation
    return Part(images[::2], labels[::2]), Part(images[1::2], labels[1::2])
