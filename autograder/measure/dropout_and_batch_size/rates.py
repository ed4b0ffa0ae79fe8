"""Dropout rates from 0 to 0.7 at four sizes of the training data, at equal updates."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

from autograder.measure.dropout_and_batch_size.positions import NONE

SEEDS = range(6)
RATES = (0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7)
EPOCHS = {100: 160, 300: 64, 1000: 20, 3000: 7}  # 640 updates, and 658 at 3,000 images
SETTINGS = [
    replace(NONE, images=images, epochs=epochs, dropout=rate)
    for (images, epochs), rate in product(EPOCHS.items(), RATES)
]
