"""Answers to `fine_tune`, right and wrong: gradient descent with a rate for base and head each."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
Both = tuple[Array, Array]


def gradients(base: Array, head: Array, images: Array, targets: Array) -> Both:
    """Return the gradients of half the mean squared error of a linear base and head."""
    features = images @ base  # (images, features)
    errors = (features @ head - targets) / len(images)  # (images, outputs)
    return images.T @ errors @ head.T, features.T @ errors


def by_a_loop(
    base: Array, head: Array, images: Array, targets: Array, updates: int, head_rate: float,
    base_rate: float,
) -> Both:  # fmt: skip
    """Return base and head after the updates, both from gradients of the same moment."""
    for _ in range(updates):
        of_base, of_head = gradients(base, head, images, targets)
        base, head = base - base_rate * of_base, head - head_rate * of_head
    return base, head


def by_copies(
    base: Array, head: Array, images: Array, targets: Array, updates: int, head_rate: float,
    base_rate: float,
) -> list[Array]:  # fmt: skip
    weights = [base.copy(), head.copy()]
    for _ in range(updates):
        found = gradients(weights[0], weights[1], images, targets)
        for weight, gradient, rate in zip(weights, found, (base_rate, head_rate), strict=True):
            weight -= rate * gradient
    return weights


def by_recursion(
    base: Array, head: Array, images: Array, targets: Array, updates: int, head_rate: float,
    base_rate: float,
) -> Both:  # fmt: skip
    if updates == 0:
        return base, head
    of_base, of_head = gradients(base, head, images, targets)
    later = base - base_rate * of_base, head - head_rate * of_head
    return by_recursion(*later, images, targets, updates - 1, head_rate, base_rate)


def by_gram_matrices(
    base: Array, head: Array, images: Array, targets: Array, updates: int, head_rate: float,
    base_rate: float,
) -> Both:  # fmt: skip
    """Meet the images only once: their products with themselves and with the targets suffice."""
    among = images.T @ images / len(images)
    wanted = images.T @ targets / len(images)
    for _ in range(updates):
        errors = among @ base @ head - wanted
        base, head = base - base_rate * errors @ head.T, head - head_rate * base.T @ errors
    return base, head


def in_float32(
    base: Array, head: Array, images: Array, targets: Array, updates: int, head_rate: float,
    base_rate: float,
) -> Both:  # fmt: skip
    base, head, images, targets = (
        array.astype(np.float32) for array in (base, head, images, targets)
    )
    return by_a_loop(base, head, images, targets, updates, head_rate, base_rate)
