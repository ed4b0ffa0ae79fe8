"""Right answers to `early_stop`: the last epoch, the best one, the one whose weights are kept."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import numpy as np

Values = list[float]
Epochs = tuple[int, int, int]


def by_decimals(
    values: Values, patience: int, min_delta: float, mode: str, restore_best_weights: bool
) -> Epochs:
    """Return the three epochs by exact comparisons, with a count of the epochs that wait."""
    exact, margin = [Decimal(str(value)) for value in values], Decimal(str(min_delta))
    best, waited, last = 0, 0, 0
    for last in range(1, len(exact)):
        gained = exact[best] - exact[last] if mode == "min" else exact[last] - exact[best]
        best, waited = (last, 0) if gained > margin else (best, waited + 1)
        if waited == patience:
            break
    return last, best, best if restore_best_weights else last


def by_sign(
    values: Values, patience: int, min_delta: float, mode: str, restore_best_weights: bool
) -> Epochs:
    sign, best, last = (1 if mode == "min" else -1), 0, 0
    for last, value in enumerate(values):
        if sign * value < sign * values[best] - min_delta:
            best = last
        elif last - best >= patience:
            break
    return last, best, best if restore_best_weights else last


def by_jumps(
    values: Values, patience: int, min_delta: float, mode: str, restore_best_weights: bool
) -> list[int]:
    """Look ahead from each best epoch for the next one; stop where patience sees none."""
    heights = np.array(values) if mode == "max" else -np.array(values)
    best = 0
    while True:
        better = np.flatnonzero(heights[best + 1 : best + 1 + patience] > heights[best] + min_delta)
        if not better.size:
            break
        best += 1 + int(better[0])
    last = min(best + patience, len(values) - 1)
    return [last, best, best if restore_best_weights else last]


def by_recursion(
    values: Values, patience: int, min_delta: float, mode: str, restore_best_weights: bool
) -> Any:
    def best_after(best: int, epoch: int) -> tuple[int, int]:
        if epoch == len(values) or epoch - best > patience:
            return epoch - 1, best
        margin = values[epoch] - values[best]
        better = (margin if mode == "max" else -margin) > min_delta
        return best_after(epoch if better else best, epoch + 1)

    last, best = best_after(0, 1)
    return np.array([last, best, (last, best)[int(restore_best_weights)]])


def by_keras(
    values: Values, patience: int, min_delta: float, mode: str, restore_best_weights: bool
) -> Epochs:
    """Return what Keras' own callback does to a model whose only weight is the epoch's number."""
    import keras

    model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1, use_bias=False)])
    callback = keras.callbacks.EarlyStopping(
        "value",
        min_delta=min_delta,
        patience=patience,
        mode=mode,
        restore_best_weights=restore_best_weights,
    )
    callback.set_model(model)
    model.stop_training, last = False, 0
    callback.on_train_begin()
    for last, value in enumerate(values):
        model.set_weights([np.full((1, 1), last, "float32")])
        callback.on_epoch_end(last, {"value": value})
        if model.stop_training:
            break
    callback.on_train_end()
    return last, callback.best_epoch, int(model.get_weights()[0].item())
