"""Wrong answers to `early_stop` that stop by a rule of their own, or return the wrong epochs."""

from __future__ import annotations

import math
from typing import Any

from cnnlab.exercises.hyperparameter_map._stops import Epochs, Values, by_sign


def _right(
    values: Values, patience: int, min_delta: float, mode: str, restore_best_weights: bool
) -> Epochs:
    return by_sign(values, patience, min_delta, mode, restore_best_weights)


def _best_value_at(values: Values, mode: str) -> int:
    return values.index(min(values) if mode == "min" else max(values))


def _from(
    start: float, values: Values, patience: int, min_delta: float, mode: str, restore: bool
) -> Epochs:
    """Return the epochs where the best value begins at `start`, not at the first value."""
    sign = 1 if mode == "min" else -1
    best, lowest, waited, last = 0, sign * start, 0, 0
    for last, value in enumerate(values):
        if sign * value < lowest - min_delta:
            best, lowest, waited = last, sign * value, 0
        else:
            waited += 1
        if waited >= patience:
            break
    return last, best, best if restore else last


def begins_at_zero(
    values: Values, patience: int, min_delta: float, mode: str, restore_best_weights: bool
) -> Any:
    return _from(0.0, values, patience, min_delta, mode, restore_best_weights)


def begins_at_infinity(
    values: Values, patience: int, min_delta: float, mode: str, restore_best_weights: bool
) -> Any:
    return _from(math.inf, values, patience, min_delta, mode, restore_best_weights)


def first_epoch_waits(
    values: Values, patience: int, min_delta: float, mode: str, restore_best_weights: bool
) -> Any:
    return _from(values[0], values, patience, min_delta, mode, restore_best_weights)


def any_change_is_an_improvement(
    values: Values, patience: int, min_delta: float, mode: str, restore_best_weights: bool
) -> Any:
    best, last = 0, 0
    for last in range(1, len(values)):
        if abs(values[last] - values[best]) > min_delta:
            best = last
        elif last - best >= patience:
            break
    return last, best, best if restore_best_weights else last


def mode_ignored(
    values: Values, patience: int, min_delta: float, mode: str, restore_best_weights: bool
) -> Any:
    return _right(values, patience, min_delta, "min", restore_best_weights)


def mode_exchanged(
    values: Values, patience: int, min_delta: float, mode: str, restore_best_weights: bool
) -> Any:
    other = {"min": "max", "max": "min"}[mode]
    return _right(values, patience, min_delta, other, restore_best_weights)


def best_of_all_values(
    values: Values, patience: int, min_delta: float, mode: str, restore_best_weights: bool
) -> Any:
    last, _, _ = _right(values, patience, min_delta, mode, restore_best_weights)
    best = _best_value_at(values, mode)
    return last, best, best if restore_best_weights else last


def best_by_value(
    values: Values, patience: int, min_delta: float, mode: str, restore_best_weights: bool
) -> Any:
    last, _, _ = _right(values, patience, min_delta, mode, restore_best_weights)
    best = _best_value_at(values[: last + 1], mode)
    return last, best, best if restore_best_weights else last


def best_is_kept_always(
    values: Values, patience: int, min_delta: float, mode: str, restore_best_weights: bool
) -> Any:
    return _right(values, patience, min_delta, mode, True)


def last_is_kept_always(
    values: Values, patience: int, min_delta: float, mode: str, restore_best_weights: bool
) -> Any:
    return _right(values, patience, min_delta, mode, False)


def kept_reversed(
    values: Values, patience: int, min_delta: float, mode: str, restore_best_weights: bool
) -> Any:
    return _right(values, patience, min_delta, mode, not restore_best_weights)


def restored_only_when_stopped(
    values: Values, patience: int, min_delta: float, mode: str, restore_best_weights: bool
) -> Any:
    last, best, kept = _right(values, patience, min_delta, mode, restore_best_weights)
    return last, best, kept if last - best >= patience else last


def counted_from_one(
    values: Values, patience: int, min_delta: float, mode: str, restore_best_weights: bool
) -> Any:
    found = _right(values, patience, min_delta, mode, restore_best_weights)
    return tuple(epoch + 1 for epoch in found)


def epochs_run(
    values: Values, patience: int, min_delta: float, mode: str, restore_best_weights: bool
) -> Any:
    last, best, kept = _right(values, patience, min_delta, mode, restore_best_weights)
    return last + 1, best, kept


def values_for_epochs(
    values: Values, patience: int, min_delta: float, mode: str, restore_best_weights: bool
) -> Any:
    found = _right(values, patience, min_delta, mode, restore_best_weights)
    return tuple(values[epoch] for epoch in found)


def best_first(
    values: Values, patience: int, min_delta: float, mode: str, restore_best_weights: bool
) -> Any:
    last, best, kept = _right(values, patience, min_delta, mode, restore_best_weights)
    return best, last, kept


def kept_left_out(
    values: Values, patience: int, min_delta: float, mode: str, restore_best_weights: bool
) -> Any:
    return _right(values, patience, min_delta, mode, restore_best_weights)[:2]


def last_alone(
    values: Values, patience: int, min_delta: float, mode: str, restore_best_weights: bool
) -> Any:
    return _right(values, patience, min_delta, mode, restore_best_weights)[0]
