"""The rules of `design_cnn`: the budget, the recipe of every training, the two levels."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from cnnlab import data
from cnnlab.checks.models.training import Training

if TYPE_CHECKING:
    from cnnlab.data import Part

PARAMETERS = 20_000
MULTIPLICATIONS = 1_000_000  # multiply-accumulate operations for one image
VALUES = 200_000  # of all maps of one image together: they are kept in memory for the gradient
TRAINING_IMAGES = 1_600
SEEDS = (0, 1, 2, 3)
# From data/measurements/conv2d_tuning/designs.csv: two plain convolutions reach only the first.
FIRST_LEVEL = 0.92
SECOND_LEVEL = 0.94


@cache
def recipe() -> Training:
    """Return the recipe: Adam, 6 epochs of 50 updates, a learning rate that falls to 0."""
    images, labels = data.digits().train
    return Training(
        images[:TRAINING_IMAGES],
        labels[:TRAINING_IMAGES],
        seeds=SEEDS,
        epochs=6,
        batch_size=32,
        learning_rate=0.004,
    )


@cache
def held_out() -> Part:
    """Return the validation digits; the test digits stay closed."""
    return data.digits().validation
