"""Wrong answers to `momentum_step`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[Any]
    Pair = tuple[Array, Array]


def pytorch_rule(
    weights: Array, velocity: Array, gradient: Array, learning_rate: float, momentum: float
) -> Pair:
    velocity = momentum * velocity + gradient
    return weights - learning_rate * velocity, velocity


def rate_outside(
    weights: Array, velocity: Array, gradient: Array, learning_rate: float, momentum: float
) -> Pair:
    velocity = momentum * velocity - gradient
    return weights + learning_rate * velocity, velocity


def running_mean(
    weights: Array, velocity: Array, gradient: Array, learning_rate: float, momentum: float
) -> Pair:
    velocity = momentum * velocity + (1 - momentum) * gradient
    return weights - learning_rate * velocity, velocity


def dampened(
    weights: Array, velocity: Array, gradient: Array, learning_rate: float, momentum: float
) -> Pair:
    velocity = momentum * velocity - (1 - momentum) * learning_rate * gradient
    return weights + velocity, velocity


def climbs(
    weights: Array, velocity: Array, gradient: Array, learning_rate: float, momentum: float
) -> Pair:
    velocity = momentum * velocity + learning_rate * gradient
    return weights + velocity, velocity


def velocity_subtracted(
    weights: Array, velocity: Array, gradient: Array, learning_rate: float, momentum: float
) -> Pair:
    velocity = momentum * velocity - learning_rate * gradient
    return weights - velocity, velocity


def velocity_points_uphill(
    weights: Array, velocity: Array, gradient: Array, learning_rate: float, momentum: float
) -> Pair:
    velocity = momentum * velocity + learning_rate * gradient
    return weights - velocity, velocity


def old_velocity_used(
    weights: Array, velocity: Array, gradient: Array, learning_rate: float, momentum: float
) -> Pair:
    return weights + velocity, momentum * velocity - learning_rate * gradient


def old_velocity_returned(
    weights: Array, velocity: Array, gradient: Array, learning_rate: float, momentum: float
) -> Pair:
    return weights + momentum * velocity - learning_rate * gradient, velocity


def nesterov(
    weights: Array, velocity: Array, gradient: Array, learning_rate: float, momentum: float
) -> Pair:
    velocity = momentum * velocity - learning_rate * gradient
    return weights + momentum * velocity - learning_rate * gradient, velocity


def gradient_taken_twice(
    weights: Array, velocity: Array, gradient: Array, learning_rate: float, momentum: float
) -> Pair:
    velocity = momentum * velocity - learning_rate * gradient
    return weights + velocity - learning_rate * gradient, velocity


def momentum_ignored(
    weights: Array, velocity: Array, gradient: Array, learning_rate: float, momentum: float
) -> Pair:
    velocity = -learning_rate * gradient
    return weights + velocity, velocity


def never_slows_down(
    weights: Array, velocity: Array, gradient: Array, learning_rate: float, momentum: float
) -> Pair:
    velocity = velocity - learning_rate * gradient
    return weights + velocity, velocity


def rate_ignored(
    weights: Array, velocity: Array, gradient: Array, learning_rate: float, momentum: float
) -> Pair:
    velocity = momentum * velocity - gradient
    return weights + velocity, velocity


def rate_and_momentum_exchanged(
    weights: Array, velocity: Array, gradient: Array, learning_rate: float, momentum: float
) -> Pair:
    velocity = learning_rate * velocity - momentum * gradient
    return weights + velocity, velocity


def wrong_order(
    weights: Array, velocity: Array, gradient: Array, learning_rate: float, momentum: float
) -> Pair:
    velocity = momentum * velocity - learning_rate * gradient
    return velocity, weights + velocity


def weights_alone(
    weights: Array, velocity: Array, gradient: Array, learning_rate: float, momentum: float
) -> Array:
    return weights + momentum * velocity - learning_rate * gradient


def velocity_in_place(
    weights: Array, velocity: Array, gradient: Array, learning_rate: float, momentum: float
) -> Pair:
    velocity *= momentum
    velocity -= learning_rate * gradient
    return weights + velocity, velocity


def both_in_place(
    weights: Array, velocity: Array, gradient: Array, learning_rate: float, momentum: float
) -> Pair:
    velocity *= momentum
    velocity -= learning_rate * gradient
    weights += velocity
    return weights, velocity
