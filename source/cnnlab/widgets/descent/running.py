"""One run in Python, step for step the browser's, for the still picture."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Sequence

import numpy as np

from cnnlab.widgets.common.random import uniform
from cnnlab.widgets.descent.landscapes import LANDSCAPES, Numbers

OPTIMIZERS = ("sgd", "momentum", "nesterov", "rmsprop", "adam")
_DIVERGED = 1000  # times the loss at the start
_RHO, _BETA_1, _BETA_2, _EPSILON = 0.9, 0.9, 0.999, 1e-7

Step = Callable[[Numbers], Numbers]  # gradient -> what is added to the weights


def descend(
    landscape: str,
    optimizer: str,
    start: Sequence[float],
    *,
    learning_rate: float,
    momentum: float,
    noise: float,
    steps: int,
    seed: int,
) -> Numbers:
    """Return the path, (steps + 1, 2), or its beginning where it diverges."""
    ground = LANDSCAPES[landscape]
    step = _step_of(optimizer, learning_rate, momentum)
    draw = _normal_pairs(seed)
    weights = np.array(start, dtype=np.float64)
    path = [weights]
    highest = _DIVERGED * max(1.0, float(ground.loss(weights)))
    for _ in range(steps):
        gradient = ground.gradient(weights)
        if noise > 0:
            gradient = gradient + noise * np.array(draw())
        weights = weights + step(gradient)
        path.append(weights)
        if not float(ground.loss(weights)) <= highest:
            break
    return np.array(path)


def _step_of(optimizer: str, rate: float, momentum: float) -> Step:
    if optimizer == "rmsprop":
        return _rmsprop(rate)
    if optimizer == "adam":
        return _adam(rate)
    velocity = np.zeros(2)
    beta = 0.0 if optimizer == "sgd" else momentum

    def step(gradient: Numbers) -> Numbers:
        velocity[:] = beta * velocity - rate * gradient
        if optimizer == "nesterov":
            ahead: Numbers = beta * velocity - rate * gradient
            return ahead
        return velocity.copy()

    return step


def _rmsprop(rate: float) -> Step:
    squares = np.zeros(2)

    def step(gradient: Numbers) -> Numbers:
        squares[:] = _RHO * squares + (1 - _RHO) * gradient**2
        change: Numbers = -rate * gradient / np.sqrt(squares + _EPSILON)
        return change

    return step


def _adam(rate: float) -> Step:
    average, squares = np.zeros(2), np.zeros(2)
    count = 0

    def step(gradient: Numbers) -> Numbers:
        nonlocal count
        count += 1
        average[:] += (gradient - average) * (1 - _BETA_1)
        squares[:] += (gradient**2 - squares) * (1 - _BETA_2)
        correction = math.sqrt(1 - _BETA_2**count) / (1 - _BETA_1**count)
        change: Numbers = -rate * correction * average / (np.sqrt(squares) + _EPSILON)
        return change

    return step


def _normal_pairs(seed: int) -> Callable[[], tuple[float, float]]:
    """Return a generator of the browser's own noise."""
    indices = itertools.count()

    def pair() -> tuple[float, float]:
        radius = math.sqrt(-2 * math.log(1 - uniform(seed, next(indices))))
        angle = 2 * math.pi * uniform(seed, next(indices))
        return radius * math.cos(angle), radius * math.sin(angle)

    return pair
