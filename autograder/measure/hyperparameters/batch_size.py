"""Batch size against learning rate with Adam: what the batch explorer shows.

The learning rate is constant, so the values after an epoch are those of a training that ends there.
"""

from __future__ import annotations

from dataclasses import replace

from autograder.measure.hyperparameters import SMALL_CNN
from cnnlab.train import Setting

SEEDS = range(8)
BATCH_SIZES = (8, 16, 32, 64, 128, 256)
LEARNING_RATES = (0.0003, 0.001, 0.003, 0.01, 0.03)
EPOCHS, UPDATES = 20, 320


def _setting(batch_size: int, learning_rate: float) -> Setting:
    one = replace(SMALL_CNN, batch_size=batch_size, learning_rate=learning_rate, epochs=1)
    return replace(one, epochs=max(EPOCHS, -(-UPDATES // one.updates)))


SETTINGS = [_setting(size, rate) for size in BATCH_SIZES for rate in LEARNING_RATES]
