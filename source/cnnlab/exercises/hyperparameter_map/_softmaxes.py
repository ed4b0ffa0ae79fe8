"""Answers to `softmax`, right and wrong: which probabilities do logits stand for?"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[Any]


def by_ratios(logits: Array) -> Array:
    """Return each probability as 1 over the sum of e to the differences from its own logit."""
    values = logits.astype(np.longdouble)
    differences = values[..., None, :] - values[..., :, None]
    # e^1000 still is a long double where that has more bits; where it has not, 1/inf is 0.
    with np.errstate(over="ignore"):
        return np.asarray(1 / np.exp(differences).sum(axis=-1), dtype=np.float64)


def by_shift(logits: Array) -> Array:
    exponentials = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return np.asarray(exponentials / exponentials.sum(axis=-1, keepdims=True))


def by_logarithms(logits: Array) -> Array:
    log_sums = np.logaddexp.reduce(logits, axis=-1, keepdims=True)
    return np.asarray(np.exp(logits - log_sums))


def by_loops(logits: Array) -> Array:
    probabilities = np.zeros(logits.shape)
    for index in np.ndindex(*logits.shape[:-1]):
        largest = max(logits[index])
        exponentials = [math.exp(logit - largest) for logit in logits[index]]
        probabilities[index] = [value / math.fsum(exponentials) for value in exponentials]
    return probabilities


def in_float32(logits: Array) -> Array:
    return by_shift(logits.astype(np.float32))


def by_scipy(logits: Array) -> Array:
    from scipy.special import softmax

    return np.asarray(softmax(logits, axis=-1))


def by_keras(logits: Array) -> Array:
    import keras

    tensor = keras.ops.convert_to_tensor(logits, "float32")
    return np.asarray(keras.ops.convert_to_numpy(keras.ops.softmax(tensor, axis=-1)))


def _of_shifted(logits: Array, shift: Any, axis: int | None = -1) -> Array:
    with np.errstate(all="ignore"):
        exponentials = np.exp(logits - shift)
        return np.asarray(exponentials / exponentials.sum(axis=axis, keepdims=True))


def not_shifted(logits: Array) -> Array:
    return _of_shifted(logits, 0.0)


def shifted_by_the_largest_of_all(logits: Array) -> Array:
    return _of_shifted(logits, logits.max())


def shifted_by_the_largest_of_each_class(logits: Array) -> Array:
    return _of_shifted(logits, logits.max(axis=0, keepdims=True))


def shifted_by_the_smallest(logits: Array) -> Array:
    return _of_shifted(logits, logits.min(axis=-1, keepdims=True))


def shifted_by_the_mean(logits: Array) -> Array:
    return _of_shifted(logits, logits.mean(axis=-1, keepdims=True))


def shifted_by_the_largest_size(logits: Array) -> Array:
    return _of_shifted(logits, np.abs(logits).max(axis=-1, keepdims=True))


def cut_off_at_hundred(logits: Array) -> Array:
    return by_shift(np.clip(logits, -100, 100))


def over_the_first_axis(logits: Array) -> Array:
    return _of_shifted(logits, logits.max(axis=0, keepdims=True), axis=0)


def over_the_second_axis(logits: Array) -> Array:
    return _of_shifted(logits, logits.max(axis=1, keepdims=True), axis=1)


def over_everything(logits: Array) -> Array:
    return _of_shifted(logits, logits.max(), axis=None)


def axis_lost(logits: Array) -> Array:
    with np.errstate(all="ignore"):
        exponentials = np.exp(logits - logits.max(axis=-1, keepdims=True))
        return np.asarray(exponentials / exponentials.sum(axis=-1))


def sigmoid(logits: Array) -> Array:
    with np.errstate(all="ignore"):
        return np.asarray(1 / (1 + np.exp(-logits)))


def no_exponential(logits: Array) -> Array:
    with np.errstate(all="ignore"):
        return np.asarray(logits / logits.sum(axis=-1, keepdims=True))


def sizes_for_exponentials(logits: Array) -> Array:
    return np.asarray(np.abs(logits) / np.abs(logits).sum(axis=-1, keepdims=True))


def between_lowest_and_highest(logits: Array) -> Array:
    lowest = logits.min(axis=-1, keepdims=True)
    return np.asarray((logits - lowest) / (logits - lowest).sum(axis=-1, keepdims=True))


def not_divided(logits: Array) -> Array:
    with np.errstate(all="ignore"):
        return np.asarray(np.exp(logits))


def divided_by_the_largest(logits: Array) -> Array:
    return np.asarray(np.exp(logits - logits.max(axis=-1, keepdims=True)))


def averaged(logits: Array) -> Array:
    return np.asarray(by_shift(logits) * logits.shape[-1])


def twice(logits: Array) -> Array:
    return by_shift(by_shift(logits))


def base_two(logits: Array) -> Array:
    return by_shift(logits * math.log(2))


def sign_reversed(logits: Array) -> Array:
    return by_shift(-logits)


def logarithms(logits: Array) -> Array:
    return np.asarray(logits - np.logaddexp.reduce(logits, axis=-1, keepdims=True))


def winner_takes_all(logits: Array) -> Array:
    return np.asarray(np.eye(logits.shape[-1])[logits.argmax(axis=-1)])


def cut_to_whole_numbers(logits: Array) -> Array:
    return by_shift(logits).astype(logits.dtype)


def in_place(logits: Array) -> Array:
    logits -= logits.max(axis=-1, keepdims=True)
    return by_shift(logits)
