"""Answers to `adam_step`, right and wrong: one update of Adam (D. Kingma, J. Ba, 2014)."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
State = tuple[Array, Array, Array]


def memories(
    mean: Array, mean_square: Array, gradient: Array, beta_1: float, beta_2: float
) -> tuple[Array, Array]:
    """Return both running means after this gradient."""
    new_mean = beta_1 * mean + (1 - beta_1) * gradient
    return new_mean, beta_2 * mean_square + (1 - beta_2) * gradient**2


def by_algorithm_1(
    weights: Array, mean: Array, mean_square: Array, gradient: Array, step: int,
    learning_rate: float, beta_1: float, beta_2: float, epsilon: float,
) -> State:  # fmt: skip
    """Return the update as algorithm 1 of the paper writes it."""
    mean, mean_square = memories(mean, mean_square, gradient, beta_1, beta_2)
    corrected = mean / (1 - beta_1**step)
    corrected_square = mean_square / (1 - beta_2**step)
    direction = corrected / (np.sqrt(corrected_square) + epsilon)
    return weights - learning_rate * direction, mean, mean_square


def by_corrected_rate(
    weights: Array, mean: Array, mean_square: Array, gradient: Array, step: int,
    learning_rate: float, beta_1: float, beta_2: float, epsilon: float,
) -> State:  # fmt: skip
    mean, mean_square = memories(mean, mean_square, gradient, beta_1, beta_2)
    rate = learning_rate * np.sqrt(1 - beta_2**step) / (1 - beta_1**step)
    return weights - rate * mean / (np.sqrt(mean_square) + epsilon), mean, mean_square


def by_moving_towards(
    weights: Array, mean: Array, mean_square: Array, gradient: Array, step: int,
    learning_rate: float, beta_1: float, beta_2: float, epsilon: float,
) -> State:  # fmt: skip
    mean, mean_square, weights = mean.copy(), mean_square.copy(), weights.copy()
    mean += (gradient - mean) * (1 - beta_1)
    mean_square += (np.square(gradient) - mean_square) * (1 - beta_2)
    root = np.sqrt(mean_square / (1 - beta_2**step) + epsilon**2)
    weights -= learning_rate * mean / (1 - beta_1**step) / root
    return weights, mean, mean_square


def by_loops(
    weights: Array, mean: Array, mean_square: Array, gradient: Array, step: int,
    learning_rate: float, beta_1: float, beta_2: float, epsilon: float,
) -> State:  # fmt: skip
    made = (np.zeros(weights.shape), np.zeros(weights.shape), np.zeros(weights.shape))
    for place in np.ndindex(weights.shape):
        one = by_algorithm_1(
            weights[place], mean[place], mean_square[place], gradient[place], step,
            learning_rate, beta_1, beta_2, epsilon,
        )  # fmt: skip
        for array, value in zip(made, one, strict=True):
            array[place] = value
    return made


def in_float32(
    weights: Array, mean: Array, mean_square: Array, gradient: Array, step: int,
    learning_rate: float, beta_1: float, beta_2: float, epsilon: float,
) -> State:  # fmt: skip
    arrays = (weights, mean, mean_square, gradient)
    single: list[Any] = [np.asarray(one, "float32") for one in arrays]
    numbers: list[Any] = [np.float32(number) for number in (learning_rate, beta_1, beta_2, epsilon)]
    call = [*single, step, *numbers]
    return by_corrected_rate(*call)
