"""Wrong answers to `rmsprop_step` whose step, or what is returned, is wrong."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np

from cnnlab.exercises.hyperparameters._mean_squares import remember, step

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[Any]
    Pair = tuple[Array, Array]


def epsilon_outside(
    weights: Array,
    mean_square: Array,
    gradient: Array,
    learning_rate: float,
    rho: float,
    epsilon: float,
) -> Pair:
    mean_square = remember(mean_square, gradient, rho)
    return weights - learning_rate * gradient / (np.sqrt(mean_square) + epsilon), mean_square


def epsilon_forgotten(
    weights: Array,
    mean_square: Array,
    gradient: Array,
    learning_rate: float,
    rho: float,
    epsilon: float,
) -> Pair:
    mean_square = remember(mean_square, gradient, rho)
    with np.errstate(invalid="ignore"):  # 0 / 0 is the point
        return weights - learning_rate * gradient / np.sqrt(mean_square), mean_square


def epsilon_remembered(
    weights: Array,
    mean_square: Array,
    gradient: Array,
    learning_rate: float,
    rho: float,
    epsilon: float,
) -> Pair:
    mean_square = remember(mean_square, gradient, rho)
    mean_square = mean_square + epsilon
    return weights - step(mean_square, gradient, learning_rate, 0.0), mean_square


def root_forgotten(
    weights: Array,
    mean_square: Array,
    gradient: Array,
    learning_rate: float,
    rho: float,
    epsilon: float,
) -> Pair:
    mean_square = remember(mean_square, gradient, rho)
    return weights - learning_rate * gradient / (mean_square + epsilon), mean_square


def old_mean_square_used(
    weights: Array,
    mean_square: Array,
    gradient: Array,
    learning_rate: float,
    rho: float,
    epsilon: float,
) -> Pair:
    new = remember(mean_square, gradient, rho)
    return weights - step(mean_square, gradient, learning_rate, epsilon), new


def old_mean_square_returned(
    weights: Array,
    mean_square: Array,
    gradient: Array,
    learning_rate: float,
    rho: float,
    epsilon: float,
) -> Pair:
    new = remember(mean_square, gradient, rho)
    return weights - step(new, gradient, learning_rate, epsilon), mean_square


def multiplies_by_the_root(
    weights: Array,
    mean_square: Array,
    gradient: Array,
    learning_rate: float,
    rho: float,
    epsilon: float,
) -> Pair:
    mean_square = remember(mean_square, gradient, rho)
    return weights - learning_rate * gradient * np.sqrt(mean_square + epsilon), mean_square


def not_divided(
    weights: Array,
    mean_square: Array,
    gradient: Array,
    learning_rate: float,
    rho: float,
    epsilon: float,
) -> Pair:
    mean_square = remember(mean_square, gradient, rho)
    return weights - learning_rate * gradient, mean_square


def rate_ignored(
    weights: Array,
    mean_square: Array,
    gradient: Array,
    learning_rate: float,
    rho: float,
    epsilon: float,
) -> Pair:
    mean_square = remember(mean_square, gradient, rho)
    return weights - step(mean_square, gradient, 1.0, epsilon), mean_square


def climbs(
    weights: Array,
    mean_square: Array,
    gradient: Array,
    learning_rate: float,
    rho: float,
    epsilon: float,
) -> Pair:
    mean_square = remember(mean_square, gradient, rho)
    return weights + step(mean_square, gradient, learning_rate, epsilon), mean_square


def wrong_order(
    weights: Array,
    mean_square: Array,
    gradient: Array,
    learning_rate: float,
    rho: float,
    epsilon: float,
) -> Pair:
    mean_square = remember(mean_square, gradient, rho)
    return mean_square, weights - step(mean_square, gradient, learning_rate, epsilon)


def weights_alone(
    weights: Array,
    mean_square: Array,
    gradient: Array,
    learning_rate: float,
    rho: float,
    epsilon: float,
) -> Array:
    mean_square = remember(mean_square, gradient, rho)
    return weights - step(mean_square, gradient, learning_rate, epsilon)


def root_of_one_number(
    weights: Array,
    mean_square: Array,
    gradient: Array,
    learning_rate: float,
    rho: float,
    epsilon: float,
) -> Pair:
    mean_square = remember(mean_square, gradient, rho)
    whatever: Any = mean_square + epsilon
    return weights - learning_rate * gradient / math.sqrt(whatever), mean_square
