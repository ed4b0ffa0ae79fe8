"""Answers to `l2_gradient`, right and wrong: what does an L2 penalty add to the gradients?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[Any]
    Pair = tuple[Array, Array]


def by_differences(kernel: Array, bias: Array, l2: float) -> Pair:
    """Return the slope of the penalty itself: of a square, a central difference is exact."""
    weights = kernel.astype(np.longdouble)
    slopes = (l2 * (weights + 1) ** 2 - l2 * (weights - 1) ** 2) / 2
    return np.asarray(slopes, dtype=np.float64), np.zeros(bias.shape)


def by_rule(kernel: Array, bias: Array, l2: float) -> Pair:
    return 2 * l2 * kernel, np.zeros(bias.shape)


def by_loops(kernel: Array, bias: Array, l2: float) -> list[Array]:
    gradient = np.empty(kernel.shape)
    for index in np.ndindex(*kernel.shape):
        gradient[index] = l2 * (kernel[index] + kernel[index])
    return [gradient, np.array([0.0 for _ in bias])]


def in_float32(kernel: Array, bias: Array, l2: float) -> Pair:
    weights = kernel.astype(np.float32)
    return np.float32(l2) * weights + np.float32(l2) * weights, bias.astype(np.float32) * 0


def by_keras(kernel: Array, bias: Array, l2: float) -> Pair:
    """Return how Keras' own penalty changes around each weight."""
    import keras

    penalty = keras.regularizers.L2(l2)
    gradient = np.empty(kernel.shape)
    for index in np.ndindex(*kernel.shape):
        above, below = (
            float(penalty(keras.ops.convert_to_tensor(weight, "float32")))
            for weight in (kernel[index] + 1, kernel[index] - 1)
        )
        gradient[index] = (above - below) / 2
    return gradient, np.zeros(bias.shape)


def without_the_two(kernel: Array, bias: Array, l2: float) -> Pair:
    return l2 * kernel, np.zeros(bias.shape)


def bias_too(kernel: Array, bias: Array, l2: float) -> Pair:
    return 2 * l2 * kernel, 2 * l2 * bias


def bias_itself(kernel: Array, bias: Array, l2: float) -> Pair:
    return 2 * l2 * kernel, bias


def bias_as_one_number(kernel: Array, bias: Array, l2: float) -> Any:
    return 2 * l2 * kernel, 0.0


def bias_as_none(kernel: Array, bias: Array, l2: float) -> Any:
    return 2 * l2 * kernel, None


def kernel_alone(kernel: Array, bias: Array, l2: float) -> Any:
    return 2 * l2 * kernel


def wrong_order(kernel: Array, bias: Array, l2: float) -> Pair:
    return np.zeros(bias.shape), 2 * l2 * kernel


def penalty_itself(kernel: Array, bias: Array, l2: float) -> Any:
    return l2 * float((kernel**2).sum()), 0.0


def not_derived(kernel: Array, bias: Array, l2: float) -> Pair:
    return l2 * kernel**2, np.zeros(bias.shape)


def of_the_absolute_values(kernel: Array, bias: Array, l2: float) -> Pair:
    return l2 * np.sign(kernel), np.zeros(bias.shape)


def sign_lost(kernel: Array, bias: Array, l2: float) -> Pair:
    return 2 * l2 * np.abs(kernel), np.zeros(bias.shape)


def of_the_norm(kernel: Array, bias: Array, l2: float) -> Pair:
    return l2 * kernel / np.sqrt((kernel**2).sum()), np.zeros(bias.shape)


def of_the_mean(kernel: Array, bias: Array, l2: float) -> Pair:
    return 2 * l2 * kernel / kernel.size, np.zeros(bias.shape)


def factor_ignored(kernel: Array, bias: Array, l2: float) -> Pair:
    return 2.0 * kernel, np.zeros(bias.shape)


def factor_squared(kernel: Array, bias: Array, l2: float) -> Pair:
    return 2 * l2**2 * kernel, np.zeros(bias.shape)


def downhill(kernel: Array, bias: Array, l2: float) -> Pair:
    return -2 * l2 * kernel, np.zeros(bias.shape)


def weights_after_a_step(kernel: Array, bias: Array, l2: float) -> Pair:
    return kernel - 2 * l2 * kernel, bias * 1.0


def added_up(kernel: Array, bias: Array, l2: float) -> Any:
    return 2 * l2 * float(kernel.sum()), np.zeros(bias.shape)


def cut_to_whole_numbers(kernel: Array, bias: Array, l2: float) -> Pair:
    gradient = np.zeros_like(kernel)
    gradient[...] = 2 * l2 * kernel
    return gradient, np.zeros_like(bias)


def in_place(kernel: Array, bias: Array, l2: float) -> Pair:
    kernel *= 2 * l2
    return kernel, np.zeros(bias.shape)
