"""Answers to `gradient_step`, right and wrong: where are the weights after one step?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[Any]


def by_rule(weights: Array, gradient: Array, learning_rate: float) -> Array:
    return weights - learning_rate * gradient


def by_loops(weights: Array, gradient: Array, learning_rate: float) -> Array:
    new = np.zeros(weights.shape)
    for index in np.ndindex(*weights.shape):
        new[index] = weights[index] - learning_rate * gradient[index]
    return new


def by_numpy_functions(weights: Array, gradient: Array, learning_rate: float) -> Array:
    return np.add(weights, np.multiply(gradient, -learning_rate))


def in_float32(weights: Array, gradient: Array, learning_rate: float) -> Array:
    new = weights.astype(np.float32)
    new -= np.float32(learning_rate) * gradient.astype(np.float32)
    return new


def by_keras(weights: Array, gradient: Array, learning_rate: float) -> Array:
    import keras

    variable = keras.Variable(weights.astype("float32"))
    keras.optimizers.SGD(learning_rate).apply(
        [keras.ops.convert_to_tensor(gradient, "float32")], [variable]
    )
    new: Array = keras.ops.convert_to_numpy(variable)
    return new


def climbs(weights: Array, gradient: Array, learning_rate: float) -> Array:
    return weights + learning_rate * gradient


def rate_ignored(weights: Array, gradient: Array, learning_rate: float) -> Array:
    return weights - gradient


def rate_alone(weights: Array, gradient: Array, learning_rate: float) -> Array:
    return weights - learning_rate


def divides_by_the_rate(weights: Array, gradient: Array, learning_rate: float) -> Array:
    return weights - gradient / learning_rate


def steps_of_one_length(weights: Array, gradient: Array, learning_rate: float) -> Array:
    return weights - learning_rate * gradient / np.linalg.norm(gradient)


def sign_only(weights: Array, gradient: Array, learning_rate: float) -> Array:
    return weights - learning_rate * np.sign(gradient)


def same_step_for_all(weights: Array, gradient: Array, learning_rate: float) -> Array:
    step = learning_rate * float(gradient.mean())
    return weights - step


def step_alone(weights: Array, gradient: Array, learning_rate: float) -> Array:
    return learning_rate * gradient


def signed_step_alone(weights: Array, gradient: Array, learning_rate: float) -> Array:
    return -learning_rate * gradient


def subtracts_the_weights(weights: Array, gradient: Array, learning_rate: float) -> Array:
    return learning_rate * gradient - weights


def weights_and_gradient_exchanged(weights: Array, gradient: Array, learning_rate: float) -> Array:
    return gradient - learning_rate * weights


def times_the_weights(weights: Array, gradient: Array, learning_rate: float) -> Array:
    return weights - learning_rate * gradient * weights


def in_place(weights: Array, gradient: Array, learning_rate: float) -> Array:
    weights -= learning_rate * gradient
    return weights


def copy_of_whole_numbers(weights: Array, gradient: Array, learning_rate: float) -> Array:
    new = weights.copy()
    new -= learning_rate * gradient
    return new


def cut_to_whole_numbers(weights: Array, gradient: Array, learning_rate: float) -> Array:
    new = np.zeros_like(weights)
    new[...] = weights - learning_rate * gradient
    return new
