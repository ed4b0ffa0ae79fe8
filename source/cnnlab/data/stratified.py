"""Draws that keep the share of every class and never change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from cnnlab.data.split import Indices


def fixed_generator(seed: int) -> np.random.RandomState:
    """Return a generator whose draws are the same in every version of NumPy.

    NumPy promises this for RandomState (NEP 19), not for `default_rng`.
    """
    return np.random.RandomState(seed)


def draw(labels: NDArray[Any], count: int, generator: np.random.RandomState) -> Indices:
    """Return `count` sorted positions in `labels`; each class keeps its share to within one."""
    classes, sizes = np.unique(labels, return_counts=True)
    chosen = [
        generator.permutation(np.flatnonzero(labels == label))[:quota]
        for label, quota in zip(classes, _quotas(sizes, count), strict=True)
    ]
    return np.sort(np.concatenate(chosen))


def others(labels: NDArray[Any], taken: Indices) -> Indices:
    """Return the sorted positions in `labels` that are not in `taken`."""
    return np.setdiff1d(np.arange(len(labels)), taken, assume_unique=True)


def in_rounds(
    labels: NDArray[Any], positions: Indices, generator: np.random.RandomState
) -> Indices:
    """Return `positions` so ordered that each class comes once before any comes again.

    The first few hundred images are then a fair sample, however many are taken.
    """
    mixed = generator.permutation(positions)
    rounds = np.empty(len(mixed), dtype=np.intp)
    for label in np.unique(labels[mixed]):
        members = labels[mixed] == label
        rounds[members] = np.arange(members.sum())
    # Inside a round chance decides; else the most frequent class would tend to come first.
    return mixed[np.lexsort((generator.permutation(len(mixed)), rounds))]


def _quotas(sizes: NDArray[Any], count: int) -> NDArray[Any]:
    """Share `count` out in proportion to `sizes`; the largest remainders are rounded up."""
    products = sizes.astype(np.int64) * count
    quotas, remainders = np.divmod(products, sizes.sum())
    missing = count - quotas.sum()
    quotas[np.argsort(-remainders, kind="stable")[:missing]] += 1
    return quotas
