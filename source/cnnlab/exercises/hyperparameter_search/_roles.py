"""Answers to `roles`, right and wrong: what to compare, what to tune each time, what to fix."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    Array = NDArray[Any]


def by_definition(accuracies: Array, compared: int, tolerance: float) -> list[str]:
    """Return the roles by going through every place of the table."""
    axes = range(accuracies.ndim)
    return ["scientific" if axis == compared else _role(accuracies, compared, axis, tolerance)
            for axis in axes]  # fmt: skip


def _role(accuracies: Array, compared: int, axis: int, tolerance: float) -> str:
    best: dict[tuple[int, int], float] = {}  # by setting and value, over everything else
    for place in itertools.product(*map(range, accuracies.shape)):
        pair = place[compared], place[axis]
        best[pair] = max(best.get(pair, -np.inf), float(accuracies[place]))
    settings, values = (range(accuracies.shape[of]) for of in (compared, axis))
    reached = [max(best[setting, value] for value in values) for setting in settings]
    for value in values:
        if all(reached[s] - best[s, value] <= tolerance for s in settings):
            return "fixed"
    return "nuisance"


def by_arrays(accuracies: Array, compared: int, tolerance: float) -> list[str]:
    return _by_losses(accuracies, compared, lambda lost: lost.max(axis=0).min() <= tolerance)


def by_broadcasting(accuracies: Array, compared: int, tolerance: float) -> tuple[str, ...]:
    found = []
    for axis in range(accuracies.ndim):
        others = tuple(set(range(accuracies.ndim)) - {axis, compared})
        best = accuracies.max(axis=others, keepdims=True)
        enough = best >= best.max(axis=axis, keepdims=True) - tolerance
        found.append("fixed" if enough.all(axis=compared).any() else "nuisance")
    found[compared] = "scientific"
    return tuple(found)


def in_float32(accuracies: Array, compared: int, tolerance: float) -> list[str]:
    return by_arrays(accuracies.astype(np.float32), compared, tolerance)


def _best(accuracies: Array, compared: int, axis: int) -> Array:
    """Return the best accuracy of each (setting, value), whatever the other hyperparameters."""
    moved = np.moveaxis(accuracies, (compared, axis), (0, 1))
    return np.asarray(moved.reshape(*moved.shape[:2], -1).max(axis=2))


def _by_losses(
    accuracies: Array,
    compared: int,
    may_be_fixed: Callable[[Array], bool],
    reach: Callable[[Array, int, int], Array] = _best,
) -> list[str]:
    """Return the roles by what each value loses in each setting: (setting, value)."""
    found = []
    for axis in range(accuracies.ndim):
        if axis == compared:
            found.append("scientific")
            continue
        best = reach(accuracies, compared, axis)
        lost = best.max(axis=1, keepdims=True) - best
        found.append("fixed" if may_be_fixed(lost) else "nuisance")
    return found


def all_fixed(accuracies: Array, compared: int, tolerance: float) -> list[str]:
    return _by_losses(accuracies, compared, lambda _: True)


def all_nuisances(accuracies: Array, compared: int, tolerance: float) -> list[str]:
    return _by_losses(accuracies, compared, lambda _: False)


def what_matters(accuracies: Array, compared: int, tolerance: float) -> list[str]:
    return _by_losses(accuracies, compared, lambda lost: lost.max() <= tolerance)


def without_tolerance(accuracies: Array, compared: int, tolerance: float) -> list[str]:
    return by_arrays(accuracies, compared, 0.0)


def mean_of_the_others(accuracies: Array, compared: int, tolerance: float) -> list[str]:
    def mean(accuracies: Array, compared: int, axis: int) -> Array:
        others = tuple(set(range(accuracies.ndim)) - {axis, compared})
        means = accuracies.mean(axis=others, keepdims=True)
        return _best(means, compared, axis)

    return _by_losses(accuracies, compared, lambda lost: lost.max(axis=0).min() <= tolerance, mean)


def others_at_their_best(accuracies: Array, compared: int, tolerance: float) -> list[str]:
    place = np.unravel_index(accuracies.argmax(), accuracies.shape)

    def sliced(accuracies: Array, compared: int, axis: int) -> Array:
        index = [slice(at, at + 1) for at in place]
        index[compared] = index[axis] = slice(None)
        return _best(accuracies[tuple(index)], compared, axis)

    return _by_losses(
        accuracies, compared, lambda lost: lost.max(axis=0).min() <= tolerance, sliced
    )


def mean_loss(accuracies: Array, compared: int, tolerance: float) -> list[str]:
    return _by_losses(accuracies, compared, lambda lost: lost.mean(axis=0).min() <= tolerance)


def value_of_the_winner(accuracies: Array, compared: int, tolerance: float) -> list[str]:
    place = np.unravel_index(accuracies.argmax(), accuracies.shape)
    found = []
    for axis in range(accuracies.ndim):
        best = _best(accuracies, compared, axis) if axis != compared else None
        if best is None:
            found.append("scientific")
            continue
        lost = best.max(axis=1) - best[:, place[axis]]
        found.append("fixed" if lost.max() <= tolerance else "nuisance")
    return found


def against_the_best_of_all(accuracies: Array, compared: int, tolerance: float) -> list[str]:
    found = by_definition(accuracies, compared, tolerance)
    for axis in set(range(accuracies.ndim)) - {compared}:
        lost = accuracies.max() - _best(accuracies, compared, axis)
        found[axis] = "fixed" if lost.max(axis=0).min() <= tolerance else "nuisance"
    return found


def words_exchanged(accuracies: Array, compared: int, tolerance: float) -> list[str]:
    other = {"fixed": "nuisance", "nuisance": "fixed", "scientific": "scientific"}
    return [other[word] for word in by_definition(accuracies, compared, tolerance)]


def first_axis_compared(accuracies: Array, compared: int, tolerance: float) -> list[str]:
    return by_definition(accuracies, 0, tolerance)


def scientific_first(accuracies: Array, compared: int, tolerance: float) -> list[str]:
    return sorted(by_definition(accuracies, compared, tolerance), key="scientific".__ne__)


def compared_left_out(accuracies: Array, compared: int, tolerance: float) -> list[str]:
    found = by_definition(accuracies, compared, tolerance)
    return found[:compared] + found[compared + 1 :]


def lowest_for_best(accuracies: Array, compared: int, tolerance: float) -> list[str]:
    return by_definition(-accuracies, compared, tolerance)
