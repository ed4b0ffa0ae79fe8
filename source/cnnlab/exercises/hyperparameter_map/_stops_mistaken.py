"""Wrong answers to `early_stop`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from cnnlab.exercises.hyperparameter_map._stops import Epochs, Values, by_sign

Better = Callable[[float, float, float, str], bool]


def _walk(
    values: Values, patience: int, min_delta: float, mode: str, restore: bool, better: Better
) -> Epochs:
    """Return the epochs where another rule says what is better: of(value, best, delta, mode)."""
    best, last = 0, 0
    for last in range(1, len(values)):
        if better(values[last], values[best], min_delta, mode):
            best = last
        elif last - best >= patience:
            break
    return last, best, best if restore else last


def _gain(value: float, best: float, mode: str) -> float:
    return best - value if mode == "min" else value - best


def never_starts_again(
    values: Values, patience: int, min_delta: float, mode: str, restore_best_weights: bool
) -> Any:
    best, waited, last = 0, 0, 0
    for last in range(1, len(values)):
        if _gain(values[last], values[best], mode) > min_delta:
            best = last
        else:
            waited += 1
        if waited >= patience:
            break
    return last, best, best if restore_best_weights else last


def one_epoch_late(
    values: Values, patience: int, min_delta: float, mode: str, restore_best_weights: bool
) -> Any:
    return by_sign(values, patience + 1, min_delta, mode, restore_best_weights)


def one_epoch_early(
    values: Values, patience: int, min_delta: float, mode: str, restore_best_weights: bool
) -> Any:
    return by_sign(values, patience - 1, min_delta, mode, restore_best_weights)


def after_that_many_epochs(
    values: Values, patience: int, min_delta: float, mode: str, restore_best_weights: bool
) -> Any:
    return by_sign(values[: patience + 1], len(values), min_delta, mode, restore_best_weights)


def never_stops(
    values: Values, patience: int, min_delta: float, mode: str, restore_best_weights: bool
) -> Any:
    return by_sign(values, len(values), min_delta, mode, restore_best_weights)


def last_is_the_best(
    values: Values, patience: int, min_delta: float, mode: str, restore_best_weights: bool
) -> Any:
    _, best, _ = by_sign(values, patience, min_delta, mode, restore_best_weights)
    return best, best, best


def against_the_epoch_before(
    values: Values, patience: int, min_delta: float, mode: str, restore_best_weights: bool
) -> Any:
    best, waited, last = 0, 0, 0
    for last in range(1, len(values)):
        better = _gain(values[last], values[last - 1], mode) > min_delta
        best, waited = (last, 0) if better else (best, waited + 1)
        if waited >= patience:
            break
    return last, best, best if restore_best_weights else last


def ties_are_improvements(
    values: Values, patience: int, min_delta: float, mode: str, restore_best_weights: bool
) -> Any:
    def better(value: float, best: float, delta: float, mode: str) -> bool:
        return _gain(value, best, mode) >= delta

    return _walk(values, patience, min_delta, mode, restore_best_weights, better)


def min_delta_ignored(
    values: Values, patience: int, min_delta: float, mode: str, restore_best_weights: bool
) -> Any:
    return by_sign(values, patience, 0.0, mode, restore_best_weights)


def min_delta_as_a_share(
    values: Values, patience: int, min_delta: float, mode: str, restore_best_weights: bool
) -> Any:
    def better(value: float, best: float, delta: float, mode: str) -> bool:
        return _gain(value, best, mode) > delta * best

    return _walk(values, patience, min_delta, mode, restore_best_weights, better)


def min_delta_helps(
    values: Values, patience: int, min_delta: float, mode: str, restore_best_weights: bool
) -> Any:
    def better(value: float, best: float, delta: float, mode: str) -> bool:
        return _gain(value, best, mode) > -delta

    return _walk(values, patience, min_delta, mode, restore_best_weights, better)


def min_delta_always_subtracted(
    values: Values, patience: int, min_delta: float, mode: str, restore_best_weights: bool
) -> Any:
    def better(value: float, best: float, delta: float, mode: str) -> bool:
        return value < best - delta if mode == "min" else value > best - delta

    return _walk(values, patience, min_delta, mode, restore_best_weights, better)


def best_creeps_along(
    values: Values, patience: int, min_delta: float, mode: str, restore_best_weights: bool
) -> Any:
    best, waited, last = 0, 0, 0
    for last in range(1, len(values)):
        gain = _gain(values[last], values[best], mode)
        waited = 0 if gain > min_delta else waited + 1
        best = last if gain > 0 else best
        if waited >= patience:
            break
    return last, best, best if restore_best_weights else last
