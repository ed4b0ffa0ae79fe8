"""Sixty epochs on 500 digits: clean labels, and labels of which a part is wrong."""

from __future__ import annotations

from dataclasses import replace

from autograder.measure.hyperparameters import SMALL_CNN

SEEDS = range(10)
NOISY_LABELS = (0.0, 0.2, 0.4)
SETTINGS = [
    replace(SMALL_CNN, images=500, learning_rate=0.003, epochs=60, noisy_labels=share)
    for share in NOISY_LABELS
]
