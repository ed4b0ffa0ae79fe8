"""Answers to `dead_relu_share`, right and wrong: which units are silent for every example?"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]


def by_gradients(activations: Array) -> float:
    """Return the share of units whose weights no example moves, as ReLU passes gradients on."""
    passed = np.sign(activations, dtype=np.float64)  # ReLU's slope: 1 where it is open
    reached = passed.reshape(-1, passed.shape[-1]).T @ np.ones(passed[..., 0].size)
    return float(np.mean(reached == 0))


def by_rows(activations: Array) -> float:
    by_unit = activations.reshape(-1, activations.shape[-1])
    return float((by_unit == 0).all(axis=0).mean())


def by_any(activations: Array) -> float:
    return 1 - float(activations.any(axis=tuple(range(activations.ndim - 1))).mean())


def by_largest(activations: Array) -> np.floating:
    largest = activations
    while largest.ndim > 1:
        largest = largest.max(axis=0)
    return np.float64(np.count_nonzero(largest == 0) / len(largest))


def by_loops(activations: Array) -> float:
    units = activations.shape[-1]
    dead = [unit for unit in range(units) if not activations[..., unit].any()]
    return len(dead) / int(units)


def in_float32(activations: Array) -> np.float32:
    fires = (activations > 0).any(axis=tuple(range(activations.ndim - 1)))
    return np.float32(1 - fires.astype(np.float32).mean())


def _silent(activations: Array) -> NDArray[np.bool_]:
    return np.asarray((activations == 0).reshape(-1, activations.shape[-1]).all(axis=0))


def share_of_zeros(activations: Array) -> float:
    return float((activations == 0).mean())


def places_as_units(activations: Array) -> float:
    return float((activations == 0).all(axis=0).mean())


def each_example_alone(activations: Array) -> float:
    between = tuple(range(1, activations.ndim - 1))
    return float((activations == 0).all(axis=between).mean())


def first_example_only(activations: Array) -> float:
    return float(_silent(activations[:1]).mean())


def last_example_only(activations: Array) -> float:
    return float(_silent(activations[-1:]).mean())


def silent_for_any_example(activations: Array) -> float:
    between = tuple(range(1, activations.ndim - 1))
    return float((activations == 0).all(axis=between).any(axis=0).mean())


def silent_anywhere(activations: Array) -> float:
    rows = (activations == 0).reshape(-1, activations.shape[-1])
    return float(rows.any(axis=0).mean())


def mostly_silent(activations: Array) -> float:
    rows = (activations == 0).reshape(-1, activations.shape[-1])
    return float((rows.mean(axis=0) > 0.5).mean())


def examples_without_a_unit(activations: Array) -> float:
    return float((activations == 0).reshape(len(activations), -1).all(axis=1).mean())


def channels_on_the_second_axis(activations: Array) -> float:
    others = tuple(axis for axis in range(activations.ndim) if axis != 1)
    return float((activations == 0).all(axis=others).mean())


def nearly_silent(activations: Array) -> float:
    return float((activations < 1e-3).reshape(-1, activations.shape[-1]).all(axis=0).mean())


def how_many(activations: Array) -> int:
    return int(_silent(activations).sum())


def in_percent(activations: Array) -> float:
    return 100 * float(_silent(activations).mean())


def living(activations: Array) -> float:
    return 1 - float(_silent(activations).mean())


def divided_by_the_examples(activations: Array) -> float:
    return how_many(activations) / len(activations)


def divided_by_all_values(activations: Array) -> float:
    return how_many(activations) / int(activations.size)


def without_decimals(activations: Array) -> int:
    return how_many(activations) // int(activations.shape[-1])


def places_over_the_filters(activations: Array) -> float:
    return float((activations == 0).all(axis=0).sum() / activations.shape[-1])
