"""Right answers to `rmsprop_step`: new weights and new mean square, as Keras has them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[Any]
    Pair = tuple[Array, Array]


def remember(mean_square: Array, gradient: Array, rho: float) -> Array:
    """Return the new mean square of each weight."""
    return rho * mean_square + (1 - rho) * gradient**2


def step(mean_square: Array, gradient: Array, learning_rate: float, epsilon: float) -> Array:
    """Return how far each weight moves; Keras adds epsilon inside the root."""
    return learning_rate * gradient / np.sqrt(mean_square + epsilon)


def by_rule(
    weights: Array,
    mean_square: Array,
    gradient: Array,
    learning_rate: float,
    rho: float,
    epsilon: float,
) -> Pair:
    new = remember(mean_square, gradient, rho)
    return weights - step(new, gradient, learning_rate, epsilon), new


def by_loops(
    weights: Array,
    mean_square: Array,
    gradient: Array,
    learning_rate: float,
    rho: float,
    epsilon: float,
) -> Pair:
    new_weights, new_mean_square = np.empty(weights.shape), np.empty(weights.shape)
    for index in np.ndindex(*weights.shape):
        square = rho * mean_square[index] + (1 - rho) * gradient[index] ** 2
        step = learning_rate * gradient[index] * (square + epsilon) ** -0.5
        new_weights[index], new_mean_square[index] = weights[index] - step, square
    return new_weights, new_mean_square


def by_moving_towards(
    weights: Array,
    mean_square: Array,
    gradient: Array,
    learning_rate: float,
    rho: float,
    epsilon: float,
) -> list[Array]:
    new = mean_square + (1 - rho) * (gradient * gradient - mean_square)
    rates = learning_rate / np.sqrt(new + epsilon)
    return [weights - rates * gradient, new]


def in_one_array(
    weights: Array,
    mean_square: Array,
    gradient: Array,
    learning_rate: float,
    rho: float,
    epsilon: float,
) -> Array:
    new = np.float32(rho) * mean_square.astype(np.float32)
    new += np.float32(1 - rho) * np.square(gradient.astype(np.float32))
    return np.stack([weights - learning_rate * gradient / np.sqrt(new + epsilon), new])


def by_keras(
    weights: Array,
    mean_square: Array,
    gradient: Array,
    learning_rate: float,
    rho: float,
    epsilon: float,
) -> Pair:
    """Return what Keras' own optimizer makes of the weights and of its mean square."""
    import keras

    variable = keras.Variable(weights.astype("float32"))
    optimizer = keras.optimizers.RMSprop(learning_rate, rho=rho, epsilon=epsilon)
    optimizer.build([variable])
    *_, kept = optimizer.variables
    kept.assign(mean_square.astype("float32"))
    optimizer.apply([keras.ops.convert_to_tensor(gradient, "float32")])
    return keras.ops.convert_to_numpy(variable), keras.ops.convert_to_numpy(kept)
