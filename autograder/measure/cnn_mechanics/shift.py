"""What changes in a pooled map when the digit moves to the right by one or two pixels."""

from __future__ import annotations

import keras
import numpy as np

from autograder.measure.digits import Images, some_digits
from autograder.measure.feature_maps import edge_maps
from autograder.measure.layers import Array, apply
from autograder.measure.record import Row

SEED, DIGITS = 0, 200


def rows() -> list[Row]:
    """Return one row per pooling and shift.

    Shares are of the values that differ from 0 before or after the shift, as most of a digit's map
    is empty. `moves_along`: the map before, moved by shift / stride, is the map after.
    """
    digits = some_digits(DIGITS, SEED)
    return [_compare(pooling, digits, shift) for shift in (1, 2) for pooling in _poolings()]


def _poolings() -> dict[str, tuple[list[keras.layers.Layer], int]]:
    layers = keras.layers
    return {
        "none": ([], 1),
        "max 2x2": ([layers.MaxPooling2D(2)], 2),
        "average 2x2": ([layers.AveragePooling2D(2)], 2),
        "global max": ([layers.GlobalMaxPooling2D(keepdims=True)], 28),
    }


def _compare(pooling: str, digits: Images, shift: int) -> Row:
    layers, stride = _poolings()[pooling]
    before = apply(layers, edge_maps(digits))
    after = apply(layers, edge_maps(_moved(digits, shift)))
    alive = (before != 0) | (after != 0)
    changed = np.abs(before - after) > 1e-6
    return {
        "seed": SEED,
        "digits": DIGITS,
        "pooling": pooling,
        "shift": shift,
        "values": int(alive.sum()),
        "changed_percent": round(100 * float(changed[alive].mean()), 1),
        "relative_change_percent": round(
            100 * float(np.abs(before - after).sum() / np.abs(before).sum()), 1
        ),
        "moves_along": _moves_along(before, after, shift / stride),
    }


def _moved(maps: Array, columns: int) -> Array:
    moved = np.zeros_like(maps)
    moved[:, :, columns:] = maps[:, :, : maps.shape[2] - columns]
    return moved


def _moves_along(before: Array, after: Array, columns: float) -> bool:
    if before.shape[2] == 1:
        return bool(np.allclose(before, after, atol=1e-6))
    return columns.is_integer() and bool(
        np.allclose(_moved(before, int(columns)), after, atol=1e-6)
    )
