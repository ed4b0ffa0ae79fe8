"""The landscapes in Python, as the browser has them: loss and gradient of two weights."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]

LOW, HIGH = (-5.0, -4.0), (5.0, 4.0)
_TILT = 0.6
_DEEPEST = -1.018247504899  # where the two minima's deeper one lies, in thirds
_DEPTH = 4 * (_DEEPEST**2 - 1) ** 2 + _TILT * _DEEPEST


@dataclass(frozen=True)
class Landscape:
    """A loss and its gradient, for weights of shape (2, ...), and where a walk starts."""

    loss: Callable[[Numbers], Numbers]
    gradient: Callable[[Numbers], Numbers]
    start: tuple[float, float]


def _quadratic(a: float, b: float, c: float, start: tuple[float, float]) -> Landscape:
    curvature = np.array([[a, b], [b, c]])

    def gradient(weights: Numbers) -> Numbers:
        slopes: Numbers = np.tensordot(curvature, weights, axes=1)
        return slopes

    def loss(weights: Numbers) -> Numbers:
        losses: Numbers = (weights * gradient(weights)).sum(axis=0) / 2
        return losses

    return Landscape(loss, gradient, start)


def _curved_loss(weights: Numbers) -> Numbers:
    x, y = weights[0] / 2.5, (weights[1] + 2) / 2
    losses: Numbers = ((1 - x) ** 2 + 10 * (y - x * x) ** 2) / 2
    return losses


def _curved_gradient(weights: Numbers) -> Numbers:
    x, y = weights[0] / 2.5, (weights[1] + 2) / 2
    aside = 10 * (y - x * x)
    return np.array([(x - 1 - 2 * x * aside) / 2.5, aside / 2])


def _minima_loss(weights: Numbers) -> Numbers:
    x, y = weights[0] / 3, weights[1]
    losses: Numbers = 4 * (x**2 - 1) ** 2 + _TILT * x - _DEPTH + y**2 / 2
    return losses


def _minima_gradient(weights: Numbers) -> Numbers:
    x, y = weights[0] / 3, weights[1]
    return np.array([(16 * x * (x**2 - 1) + _TILT) / 3, y])


LANDSCAPES = {
    "bowl": _quadratic(1, 0, 1, (-4, 3)),
    "valley": _quadratic(0.25, 0, 25, (-4.5, 1)),
    "diagonal": _quadratic(12.625, -12.375, 12.625, (-4, -2.5)),
    "curved": Landscape(_curved_loss, _curved_gradient, (-4, 2)),
    "minima": Landscape(_minima_loss, _minima_gradient, (4.6, 2.5)),
}
