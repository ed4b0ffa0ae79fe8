"""One weight walks with an L2 penalty and with weight decay, by three optimizers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from autograder.measure.record import Row

L2, DECAY, STEPS, RATE = 0.05, 0.1, 20, 0.1
OPTIMIZERS: dict[str, Callable[[float | None], Any]] = {
    "SGD": lambda decay: keras.optimizers.SGD(RATE, weight_decay=decay),
    "momentum": lambda decay: keras.optimizers.SGD(RATE, momentum=0.9, weight_decay=decay),
    "Adam": lambda decay: keras.optimizers.Adam(RATE, weight_decay=decay),
}


def rows() -> list[Row]:
    """Return one row per optimizer: how far the two walks are apart at most."""
    return [
        {
            "optimizer": name,
            "l2": L2,
            "weight_decay": DECAY,
            "steps": STEPS,
            "largest_distance": round(
                float(np.abs(_walk(name, L2, None) - _walk(name, 0, DECAY)).max()), 7
            ),
        }
        for name in OPTIMIZERS
    ]


def _walk(name: str, l2: float, decay: float | None) -> NDArray[np.float64]:
    """Return the weight after each step on the loss (w - 3)²/2, from 1."""
    weight, optimizer = keras.Variable(1.0), OPTIMIZERS[name](decay)
    places = []
    for _ in range(STEPS):
        optimizer.apply([weight - 3.0 + 2 * l2 * weight], [weight])
        places.append(float(keras.ops.convert_to_numpy(weight)))
    return np.array(places)
