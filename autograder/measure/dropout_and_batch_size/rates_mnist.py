"""Dropout rates on full MNIST, from the folder CNNLAB_DATA or Keras' loader."""

from __future__ import annotations

from dataclasses import replace

from autograder.measure.dropout_and_batch_size.positions import NONE

SEEDS = range(5)
SETTINGS = [
    replace(NONE, data="mnist", images=50_000, epochs=2, dropout=rate)
    for rate in (0.0, 0.25, 0.5, 0.7)
]
