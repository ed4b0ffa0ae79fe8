"""Every combination of five hyperparameters: the space in which searches are replayed.

The learning rate is constant, so the accuracy after an epoch is that of a training that ends there:
one run answers for every budget from 1 epoch to 27, of which Hyperband uses 1, 3, 9 and 27.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import product

from autograder.measure.hyperparameters import SMALL_CNN
from cnnlab.train.setting import Optimizer

SEEDS = range(3)
OPTIMIZERS: tuple[Optimizer, ...] = ("momentum", "adam")
# Each twice the one before, from far too low for both optimizers to far too high for Adam.
LEARNING_RATES = tuple(round(0.0001 * 2**step, 4) for step in range(12))
BATCH_SIZES = (16, 64, 256)
WIDTHS = ((4, 8), (8, 16), (16, 32))
DROPOUT_RATES = (0.0, 0.5)
EPOCHS = 27
# What is compiled anew stands outside, so that a process seldom compiles.
SETTINGS = [
    replace(
        SMALL_CNN,
        optimizer=optimizer,
        learning_rate=rate,
        batch_size=size,
        width=width,
        dropout=dropout,
        epochs=EPOCHS,
    )
    for width, dropout, optimizer, rate, size in product(
        WIDTHS, DROPOUT_RATES, OPTIMIZERS, LEARNING_RATES, BATCH_SIZES
    )
]
