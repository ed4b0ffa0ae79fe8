"""Five optimizers, each at the same grid of learning rates from far too low to far too high."""

from __future__ import annotations

from dataclasses import replace

from autograder.measure.hyperparameters import SMALL_CNN
from cnnlab.train.setting import OPTIMIZERS

SEEDS = range(8)
LEARNING_RATES = (0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0, 3.0)
SETTINGS = [
    replace(SMALL_CNN, optimizer=optimizer, learning_rate=rate, epochs=10)
    for optimizer in OPTIMIZERS
    for rate in LEARNING_RATES
]
