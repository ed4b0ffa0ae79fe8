"""Wrong answers to `successive_halving`."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np

from cnnlab.exercises.hyperparameter_search._halving import by_sorting

if TYPE_CHECKING:
    from collections.abc import Callable

    from cnnlab.exercises.hyperparameter_search._halving import Array, Result


def _kept(count: int, eta: int) -> int:
    return count // eta


def _now(curves: Array, epochs: int) -> Array:
    return np.asarray(curves[:, epochs - 1])


def _times(epochs: int, _first: int, eta: int) -> int:
    return epochs * eta


def _thinned(
    curves: Array,
    first_epochs: int,
    eta: int,
    *,
    keep: Callable[[int, int], int] = _kept,
    seen: Callable[[Array, int], Array] = _now,
    grow: Callable[[int, int, int], int] = _times,
) -> tuple[list[int], int, list[int]]:
    """Return the last configurations, best first, their epochs, and those of all.

    keep  how many go on
    seen  by which accuracies they are chosen after so many epochs
    grow  how long they have trained after the next rung
    """
    trained = [first_epochs] * len(curves)
    alive, epochs = list(range(len(curves))), first_epochs
    while True:
        scores = seen(curves, epochs)
        alive = sorted(alive, key=lambda index: -scores[index])
        count, longer = keep(len(alive), eta), grow(epochs, first_epochs, eta)
        if count < 1 or longer > curves.shape[1] or len(alive) == 1:
            return alive, epochs, trained
        alive, epochs = alive[:count], longer
        for index in alive:
            trained[index] = epochs


def keeps_the_worst(curves: Array, first_epochs: int, eta: int) -> Result:
    return by_sorting(-curves, first_epochs, eta)


def drops_one_in_eta(curves: Array, first_epochs: int, eta: int) -> Result:
    def keep(count: int, eta: int) -> int:
        return count - count // eta if count >= eta else 0

    alive, _, trained = _thinned(curves, first_epochs, eta, keep=keep)
    return alive[0], trained


def rounds_up(curves: Array, first_epochs: int, eta: int) -> Result:
    alive, _, trained = _thinned(
        curves, first_epochs, eta, keep=lambda count, eta: math.ceil(count / eta)
    )
    return alive[0], trained


def keeps_at_least_one(curves: Array, first_epochs: int, eta: int) -> Result:
    alive, _, trained = _thinned(
        curves, first_epochs, eta, keep=lambda count, eta: max(1, count // eta)
    )
    return alive[0], trained


def keeps_half(curves: Array, first_epochs: int, eta: int) -> Result:
    alive, _, trained = _thinned(curves, first_epochs, eta, keep=lambda count, _: count // 2)
    return alive[0], trained


def starts_again(curves: Array, first_epochs: int, eta: int) -> Result:
    best, trained = by_sorting(curves, first_epochs, eta)
    total = []
    for epochs in trained:
        rungs = [first_epochs]
        while rungs[-1] < epochs:
            rungs.append(rungs[-1] * eta)
        total.append(sum(rungs))
    return best, total


def sees_the_end(curves: Array, first_epochs: int, eta: int) -> Result:
    alive, _, trained = _thinned(curves, first_epochs, eta, seen=lambda all_, _: all_[:, -1])
    return alive[0], trained


def best_epoch_so_far(curves: Array, first_epochs: int, eta: int) -> Result:
    alive, _, trained = _thinned(
        curves, first_epochs, eta, seen=lambda all_, epochs: all_[:, :epochs].max(axis=1)
    )
    return alive[0], trained


def mean_so_far(curves: Array, first_epochs: int, eta: int) -> Result:
    alive, _, trained = _thinned(
        curves, first_epochs, eta, seen=lambda all_, epochs: all_[:, :epochs].mean(axis=1)
    )
    return alive[0], trained


def first_rung_decides(curves: Array, first_epochs: int, eta: int) -> Result:
    alive, _, trained = _thinned(
        curves, first_epochs, eta, seen=lambda all_, _: all_[:, first_epochs - 1]
    )
    return alive[0], trained


def one_epoch_late(curves: Array, first_epochs: int, eta: int) -> Result:
    alive, _, trained = _thinned(curves, first_epochs, eta, seen=lambda all_, at: all_[:, at])
    return alive[0], trained


def adds_epochs(curves: Array, first_epochs: int, eta: int) -> Result:
    alive, _, trained = _thinned(
        curves, first_epochs, eta, grow=lambda epochs, first, _: epochs + first
    )
    return alive[0], trained


def stops_before_the_last(curves: Array, first_epochs: int, eta: int) -> Result:
    return by_sorting(curves[:, :-1], first_epochs, eta)


def winner_trains_on(curves: Array, first_epochs: int, eta: int) -> Result:
    best, trained = by_sorting(curves, first_epochs, eta)
    trained[best] = curves.shape[1]
    return best, trained


def all_train_to_the_end(curves: Array, first_epochs: int, eta: int) -> Result:
    return int(np.argmax(curves[:, -1])), [curves.shape[1]] * len(curves)


def best_of_everybody(curves: Array, first_epochs: int, eta: int) -> Result:
    return int(np.argmax(curves[:, -1])), by_sorting(curves, first_epochs, eta)[1]


def place_among_the_last(curves: Array, first_epochs: int, eta: int) -> Result:
    alive, epochs, trained = _thinned(curves, first_epochs, eta)
    return int(np.argmax(curves[sorted(alive), epochs - 1])), trained


def order_of_the_rung_before(curves: Array, first_epochs: int, eta: int) -> Result:
    _, trained = by_sorting(curves, first_epochs, eta)
    last = max(trained)
    left = [index for index, epochs in enumerate(trained) if epochs == last]
    if last == first_epochs:
        return left[0], trained
    return max(left, key=lambda index: curves[index, last // eta - 1]), trained


def accuracy_of_the_best(curves: Array, first_epochs: int, eta: int) -> tuple[float, list[int]]:
    alive, epochs, trained = _thinned(curves, first_epochs, eta)
    return float(curves[alive[0], epochs - 1]), trained


def total_only(curves: Array, first_epochs: int, eta: int) -> tuple[int, int]:
    best, trained = by_sorting(curves, first_epochs, eta)
    return best, sum(trained)


def epochs_only(curves: Array, first_epochs: int, eta: int) -> Any:
    return by_sorting(curves, first_epochs, eta)[1]
