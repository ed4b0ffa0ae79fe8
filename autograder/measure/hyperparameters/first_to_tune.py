"""Every combination of five hyperparameters, for their shares in the variance of the accuracy.

Numbers of epochs need no trainings of their own: each run tells its accuracy after every epoch.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import product

from autograder.measure.hyperparameters import SMALL_CNN
from cnnlab.train.setting import Optimizer

SEEDS = range(2)
OPTIMIZERS: tuple[Optimizer, ...] = ("sgd", "momentum", "rmsprop", "adam")
LEARNING_RATES = (0.0003, 0.001, 0.01, 0.1)
BATCH_SIZES = (16, 64, 256)
WIDTHS = ((4, 8), (8, 16), (16, 32))
DROPOUT_RATES = (0.0, 0.5)
EPOCHS = 12
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
