"""The mean square of a signal after 1 to 20 dense layers, by the first weights."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import product

import numpy as np
from numpy.typing import NDArray

from autograder.measure.record import Row

Values = NDArray[np.float64]
DRAWS, UNITS, EXAMPLES = 10, 256, 200
LAYERS = (1, 5, 10, 20)
ACTIVATIONS: dict[str, Callable[[Values], Values]] = {
    "relu": lambda values: np.maximum(values, 0),
    "tanh": np.tanh,
}
# Standard deviations; Glorot's fan-in and fan-out are the same here.
KINDS = {"small": 0.01, "glorot": np.sqrt(1 / UNITS), "he": np.sqrt(2 / UNITS)}


def rows() -> list[Row]:
    """Return one row per activation, kind of first weights, draw and number of layers."""
    every = product(ACTIVATIONS, KINDS, range(DRAWS))
    return [row for chosen in every for row in _of(*chosen)]


def _of(activation: str, kind: str, draw: int) -> Iterator[Row]:
    generator = np.random.default_rng(draw)
    values = generator.normal(size=(EXAMPLES, UNITS))
    first = np.mean(values**2)
    for layer in range(1, max(LAYERS) + 1):
        weights = generator.normal(scale=KINDS[kind], size=(UNITS, UNITS))
        values = ACTIVATIONS[activation](values @ weights)
        if layer in LAYERS:
            yield {
                "activation": activation,
                "kind": kind,
                "seed": draw,
                "layers": layer,
                "mean_square_ratio": float(f"{np.mean(values**2) / first:.6g}"),
            }
