"""Right answers to `successive_halving`: the winner, and how long each configuration trained."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[Any]
    Result = tuple[int, list[int]]


def by_sorting(curves: Array, first_epochs: int, eta: int) -> Result:
    """Return the result by Python's own sorting, rung by rung."""
    rows = [[float(value) for value in row] for row in curves]
    trained = [0] * len(rows)
    alive, epochs = list(range(len(rows))), first_epochs
    while True:
        for index in alive:
            trained[index] = epochs
        alive.sort(key=lambda index: rows[index][trained[index] - 1], reverse=True)
        if len(alive) < eta or epochs * eta > len(rows[0]):
            return alive[0], trained
        alive, epochs = alive[: len(alive) // eta], epochs * eta


def by_arrays(curves: Array, first_epochs: int, eta: int) -> tuple[np.int64, Array]:
    trained = np.full(len(curves), first_epochs)
    alive, epochs = np.arange(len(curves)), first_epochs
    while len(alive) >= eta and epochs * eta <= curves.shape[1]:
        order = np.argsort(-curves[alive, epochs - 1])
        alive, epochs = alive[order[: len(alive) // eta]], epochs * eta
        trained[alive] = epochs
    return alive[np.argmax(curves[alive, epochs - 1])], trained


def by_recursion(curves: Array, first_epochs: int, eta: int) -> tuple[int, tuple[int, ...]]:
    def from_here(alive: list[int], epochs: int) -> tuple[int, dict[int, int]]:
        """Return the winner among these, and the epochs of all that trained on."""
        trained = dict.fromkeys(alive, epochs)
        ranked = sorted(alive, key=lambda index: -curves[index, epochs - 1])
        if len(alive) < eta or epochs * eta > curves.shape[1]:
            return ranked[0], trained
        best, later = from_here(ranked[: len(alive) // eta], epochs * eta)
        return best, trained | later

    best, trained = from_here(list(range(len(curves))), first_epochs)
    return best, tuple(trained[index] for index in range(len(curves)))


def by_masking(curves: Array, first_epochs: int, eta: int) -> tuple[int, Array]:
    epochs, left = first_epochs, len(curves)
    alive = np.ones(left, bool)
    trained = np.where(alive, epochs, 0)
    while left >= eta and epochs * eta <= curves.shape[1]:
        left //= eta
        now = np.where(alive, curves[:, epochs - 1], -np.inf)
        alive = now >= np.sort(now)[-left]
        epochs *= eta
        trained[alive] = epochs
    return int(np.argmax(np.where(alive, curves[:, epochs - 1], -np.inf))), trained
