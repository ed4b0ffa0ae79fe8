"""ReLU, tanh and sigmoid in dense networks of 2 and 10 hidden layers, at three learning rates."""

from __future__ import annotations

from itertools import product

from autograder.measure.hyperparameter_map.depth import of_network
from autograder.measure.record import Row

DEPTHS = (2, 10)
# Each with the first weights that were made for it.
ACTIVATIONS = (("relu", "he"), ("tanh", "glorot"), ("sigmoid", "glorot"))


def rows() -> list[Row]:
    """Return one row per depth, activation, learning rate and seed."""
    every = product(DEPTHS, ACTIVATIONS)
    return [
        row
        for depth, (activation, kind) in every
        for row in of_network(depth, activation, kind, False)
    ]
