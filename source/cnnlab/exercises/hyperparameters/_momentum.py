"""Right answers to `momentum_step`: new weights and new velocity, as Keras has them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[Any]
    Pair = tuple[Array, Array]


def by_rule(
    weights: Array, velocity: Array, gradient: Array, learning_rate: float, momentum: float
) -> Pair:
    velocity = momentum * velocity - learning_rate * gradient
    return weights + velocity, velocity


def by_loops(
    weights: Array, velocity: Array, gradient: Array, learning_rate: float, momentum: float
) -> Pair:
    new_weights, new_velocity = np.empty(weights.shape), np.empty(weights.shape)
    for index in np.ndindex(*weights.shape):
        new_velocity[index] = momentum * velocity[index] - learning_rate * gradient[index]
        new_weights[index] = weights[index] + new_velocity[index]
    return new_weights, new_velocity


def on_copies(
    weights: Array, velocity: Array, gradient: Array, learning_rate: float, momentum: float
) -> list[Array]:
    weights, velocity = weights.copy(), velocity.copy()
    velocity *= momentum
    velocity -= learning_rate * gradient
    weights += velocity
    return [weights, velocity]


def in_one_array(
    weights: Array, velocity: Array, gradient: Array, learning_rate: float, momentum: float
) -> Array:
    new = velocity.astype(np.float32) * np.float32(momentum)
    np.subtract(new, np.float32(learning_rate) * gradient, out=new)
    return np.stack([weights + new, new])


def by_keras(
    weights: Array, velocity: Array, gradient: Array, learning_rate: float, momentum: float
) -> Pair:
    """Return what Keras' own optimizer makes of the weights and of its velocity."""
    import keras

    variable = keras.Variable(weights.astype("float32"))
    optimizer = keras.optimizers.SGD(learning_rate, momentum=momentum)
    optimizer.build([variable])
    *_, kept = optimizer.variables
    if momentum:  # without momentum, Keras keeps no velocity
        kept.assign(velocity.astype("float32"))
    optimizer.apply([keras.ops.convert_to_tensor(gradient, "float32")])
    new = keras.ops.convert_to_numpy(variable)
    return new, keras.ops.convert_to_numpy(kept) if momentum else new - weights
