"""An exact analysis of variance of a full grid: what each axis explains alone, and each pair."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from autograder.measure.record import Row

Array = NDArray[np.float64]


def effects(values: Array, names: Sequence[str]) -> list[Row]:
    """Return one row per axis, per pair beyond its two axes, and of all that is left.

    The per cents add up to 100.

    values  with one axis for each of `names`
    """
    found = {frozenset[int](): np.full_like(values, values.mean())}
    shares: dict[str, float] = {}
    for count in (1, 2):
        for axes in combinations(range(len(names)), count):
            effect = _effect(values, frozenset(axes), found)
            found[frozenset(axes)] = effect
            name = " x ".join(names[axis] for axis in axes)
            shares[name] = 100 * float(effect.var() / values.var())
    shares["rest"] = 100 - sum(shares.values())
    return [
        {
            "effect": name,
            "factors": 0 if name == "rest" else 1 + name.count(" x "),
            "percent_of_variance": share,
        }
        for name, share in shares.items()
    ]


def _effect(values: Array, axes: frozenset[int], smaller: dict[frozenset[int], Array]) -> Array:
    """Return the mean at each level of `axes`, less the effects of fewer factors in them."""
    others = tuple(axis for axis in range(values.ndim) if axis not in axes)
    means = np.broadcast_to(values.mean(axis=others, keepdims=True), values.shape)
    return means - sum(effect for inside, effect in smaller.items() if inside < axes)
