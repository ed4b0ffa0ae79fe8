"""The answer key of `equivalent_weight_decay`: walk with the penalty, walk with the decay, compare.

The answers that know the rule are in `_decays.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
Update = Callable[[Array, int], Array]

_START = np.array([2.0, -1.5, 0.8])
_CURVATURES = np.array([0.3, 1.0, 2.0])
_LOWEST = np.array([1.0, 0.5, -0.5])
_STEPS = 4
_NEAR = 1e-9


def _sgd(learning_rate: float, momentum: float) -> Update:
    velocity = np.zeros(_START.shape)

    def update(gradient: Array, step: int) -> Array:
        velocity[:] = momentum * velocity - learning_rate * gradient
        return velocity.copy()

    return update


def _rmsprop(learning_rate: float) -> Update:
    squares = np.zeros(_START.shape)

    def update(gradient: Array, step: int) -> Array:
        squares[:] = 0.9 * squares + 0.1 * gradient**2
        return np.asarray(-learning_rate * gradient / np.sqrt(squares + 1e-7))

    return update


def _adam(learning_rate: float) -> Update:
    mean, squares = np.zeros(_START.shape), np.zeros(_START.shape)

    def update(gradient: Array, step: int) -> Array:
        mean[:] = 0.9 * mean + 0.1 * gradient
        squares[:] = 0.999 * squares + 0.001 * gradient**2
        root = np.sqrt(squares / (1 - 0.999**step))
        return np.asarray(-learning_rate * mean / (1 - 0.9**step) / (root + 1e-7))

    return update


def _path(
    l2: float, weight_decay: float, learning_rate: float, optimizer: str, momentum: float
) -> Array:
    """Return the weights after each step on a quadratic loss; the slope of the penalty is taken."""
    updates = {
        "SGD": _sgd(learning_rate, momentum),
        "RMSprop": _rmsprop(learning_rate),
        "Adam": _adam(learning_rate),
    }
    weights, path = _START.copy(), []
    for step in range(1, _STEPS + 1):
        slopes = l2 * ((weights + 1) ** 2 - (weights - 1) ** 2) / 2
        gradient = _CURVATURES * (weights - _LOWEST) + slopes
        decayed = weights - learning_rate * weight_decay * weights
        weights = decayed + updates[optimizer](gradient, step)
        path.append(weights)
    return np.array(path)


def by_walking(l2: float, learning_rate: float, optimizer: str, momentum: float) -> float | None:
    """Return the decay that makes up for the first step, if all other steps then agree as well."""
    with_penalty = _path(l2, 0.0, learning_rate, optimizer, momentum)
    without = _path(0.0, 0.0, learning_rate, optimizer, momentum)
    decay = float((without - with_penalty)[0, 0] / (learning_rate * _START[0]))
    decayed = _path(0.0, decay, learning_rate, optimizer, momentum)
    return decay if np.abs(decayed - with_penalty).max() < _NEAR else None
