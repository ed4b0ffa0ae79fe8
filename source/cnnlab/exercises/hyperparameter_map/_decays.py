"""Answers to `equivalent_weight_decay`, right and wrong; the answer key is in `_decay_walks.py`."""

from __future__ import annotations

from typing import Any

import numpy as np


def by_branches(l2: float, learning_rate: float, optimizer: str, momentum: float) -> float | None:
    if l2 == 0:
        return 0.0
    return 2 * l2 if optimizer == "SGD" and momentum == 0 else None


def by_memory(l2: float, learning_rate: float, optimizer: str, momentum: float) -> float | None:
    remembers = optimizer in ("RMSprop", "Adam") or momentum > 0
    return None if remembers and l2 > 0 else l2 + l2


def in_float32(l2: float, learning_rate: float, optimizer: str, momentum: float) -> Any:
    steps = np.float32(learning_rate) * 2 * np.float32(l2)
    if not l2 or (optimizer, momentum) == ("SGD", 0):
        return steps / np.float32(learning_rate)
    return None


def by_keras(l2: float, learning_rate: float, optimizer: str, momentum: float) -> float | None:
    """Return the decay with which Keras' own optimizer takes the steps of Keras' own penalty."""
    import keras

    def path(penalty: float, decay: float) -> Any:
        settings = {"momentum": momentum} if optimizer == "SGD" else {}
        made = getattr(keras.optimizers, optimizer)(learning_rate, weight_decay=decay, **settings)
        weight, steps = keras.Variable([2.0, -1.5], dtype="float32"), []
        regularizer = keras.regularizers.L2(penalty)
        for _ in range(3):
            values = keras.ops.convert_to_numpy(weight)
            slopes = [
                float(regularizer(value + 1) - regularizer(value - 1)) / 2 for value in values
            ]
            gradient = values * [0.3, 1.0] - 0.5 + slopes
            made.apply([keras.ops.convert_to_tensor(gradient, "float32")], [weight])
            steps.append(keras.ops.convert_to_numpy(weight))
        return np.array(steps)

    with_penalty = path(l2, 0.0)
    decay = float((path(0.0, 0.0) - with_penalty)[0, 0] / (learning_rate * 2.0))
    # What a float32 loses: Keras' steps are no more exact.
    return decay if np.abs(path(0.0, decay) - with_penalty).max() < 1e-5 else None


def _of_sgd(number: float, l2: float, optimizer: str, momentum: float) -> float | None:
    """Return `number` where there is a decay, else the right answer."""
    if l2 == 0:
        return 0.0
    return number if optimizer == "SGD" and momentum == 0 else None


def without_the_two(l2: float, learning_rate: float, optimizer: str, momentum: float) -> Any:
    return _of_sgd(l2, l2, optimizer, momentum)


def halved(l2: float, learning_rate: float, optimizer: str, momentum: float) -> Any:
    return _of_sgd(l2 / 2, l2, optimizer, momentum)


def times_the_rate(l2: float, learning_rate: float, optimizer: str, momentum: float) -> Any:
    return _of_sgd(2 * l2 * learning_rate, l2, optimizer, momentum)


def divided_by_the_rate(l2: float, learning_rate: float, optimizer: str, momentum: float) -> Any:
    return _of_sgd(2 * l2 / learning_rate, l2, optimizer, momentum)


def factor_of_a_step(l2: float, learning_rate: float, optimizer: str, momentum: float) -> Any:
    return _of_sgd(1 - 2 * l2 * learning_rate, l2, optimizer, momentum)


def negative(l2: float, learning_rate: float, optimizer: str, momentum: float) -> Any:
    return _of_sgd(-2 * l2, l2, optimizer, momentum)


def always(l2: float, learning_rate: float, optimizer: str, momentum: float) -> Any:
    return 2 * l2


def momentum_forgotten(l2: float, learning_rate: float, optimizer: str, momentum: float) -> Any:
    return 2 * l2 if optimizer == "SGD" or l2 == 0 else None


def momentum_only(l2: float, learning_rate: float, optimizer: str, momentum: float) -> Any:
    return None if momentum and l2 else 2 * l2


def adam_only(l2: float, learning_rate: float, optimizer: str, momentum: float) -> Any:
    return None if optimizer == "Adam" and l2 else 2 * l2


def rmsprop_forgotten(l2: float, learning_rate: float, optimizer: str, momentum: float) -> Any:
    return 2 * l2 if optimizer == "RMSprop" else by_branches(l2, learning_rate, optimizer, momentum)


def scaled_by_momentum(l2: float, learning_rate: float, optimizer: str, momentum: float) -> Any:
    if optimizer == "SGD" or l2 == 0:
        return 2 * l2 / (1 - momentum)
    return None


def exchanged(l2: float, learning_rate: float, optimizer: str, momentum: float) -> Any:
    if l2 == 0:
        return 0.0
    return None if optimizer == "SGD" and momentum == 0 else 2 * l2


def never(l2: float, learning_rate: float, optimizer: str, momentum: float) -> Any:
    return None


def none_without_a_penalty(l2: float, learning_rate: float, optimizer: str, momentum: float) -> Any:
    return 2 * l2 if optimizer == "SGD" and momentum == 0 else None


def zero_for_none(l2: float, learning_rate: float, optimizer: str, momentum: float) -> Any:
    return 2 * l2 if optimizer == "SGD" and momentum == 0 else 0.0


def none_as_a_word(l2: float, learning_rate: float, optimizer: str, momentum: float) -> Any:
    return "None" if by_branches(l2, learning_rate, optimizer, momentum) is None else 2 * l2


def yes_or_no(l2: float, learning_rate: float, optimizer: str, momentum: float) -> Any:
    return by_branches(l2, learning_rate, optimizer, momentum) is not None
