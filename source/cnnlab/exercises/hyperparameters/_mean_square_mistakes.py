"""Wrong answers to `rmsprop_step` that remember the wrong mean square."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from cnnlab.exercises.hyperparameters._mean_squares import step

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[Any]
    Pair = tuple[Array, Array]


def squares_forgotten(
    weights: Array,
    mean_square: Array,
    gradient: Array,
    learning_rate: float,
    rho: float,
    epsilon: float,
) -> Pair:
    mean_square = rho * mean_square + (1 - rho) * gradient
    with np.errstate(invalid="ignore"):  # the root of a negative mean is the point
        return weights - step(mean_square, gradient, learning_rate, epsilon), mean_square


def square_of_the_mean(
    weights: Array,
    mean_square: Array,
    gradient: Array,
    learning_rate: float,
    rho: float,
    epsilon: float,
) -> Pair:
    mean_square = (rho * np.sqrt(mean_square) + (1 - rho) * gradient) ** 2
    return weights - step(mean_square, gradient, learning_rate, epsilon), mean_square


def sizes_instead_of_squares(
    weights: Array,
    mean_square: Array,
    gradient: Array,
    learning_rate: float,
    rho: float,
    epsilon: float,
) -> Pair:
    mean_square = rho * mean_square + (1 - rho) * np.abs(gradient)
    return weights - step(mean_square, gradient, learning_rate, epsilon), mean_square


def rho_exchanged(
    weights: Array,
    mean_square: Array,
    gradient: Array,
    learning_rate: float,
    rho: float,
    epsilon: float,
) -> Pair:
    mean_square = (1 - rho) * mean_square + rho * gradient**2
    return weights - step(mean_square, gradient, learning_rate, epsilon), mean_square


def never_forgets(
    weights: Array,
    mean_square: Array,
    gradient: Array,
    learning_rate: float,
    rho: float,
    epsilon: float,
) -> Pair:
    mean_square = mean_square + gradient**2
    return weights - step(mean_square, gradient, learning_rate, epsilon), mean_square


def share_forgotten(
    weights: Array,
    mean_square: Array,
    gradient: Array,
    learning_rate: float,
    rho: float,
    epsilon: float,
) -> Pair:
    mean_square = rho * mean_square + gradient**2
    return weights - step(mean_square, gradient, learning_rate, epsilon), mean_square


def latest_gradient_only(
    weights: Array,
    mean_square: Array,
    gradient: Array,
    learning_rate: float,
    rho: float,
    epsilon: float,
) -> Pair:
    mean_square = gradient**2
    return weights - step(mean_square, gradient, learning_rate, epsilon), mean_square


def one_for_all_weights(
    weights: Array,
    mean_square: Array,
    gradient: Array,
    learning_rate: float,
    rho: float,
    epsilon: float,
) -> Pair:
    mean_square = rho * mean_square + (1 - rho) * np.mean(gradient**2)
    return weights - step(mean_square, gradient, learning_rate, epsilon), mean_square


def in_place(
    weights: Array,
    mean_square: Array,
    gradient: Array,
    learning_rate: float,
    rho: float,
    epsilon: float,
) -> Pair:
    mean_square *= rho
    mean_square += (1 - rho) * gradient**2
    return weights - step(mean_square, gradient, learning_rate, epsilon), mean_square


def caret_for_power(
    weights: Array,
    mean_square: Array,
    gradient: Array,
    learning_rate: float,
    rho: float,
    epsilon: float,
) -> Pair:
    whatever: Any = gradient
    mean_square = rho * mean_square + (1 - rho) * whatever ^ 2
    return weights - step(mean_square, gradient, learning_rate, epsilon), mean_square
