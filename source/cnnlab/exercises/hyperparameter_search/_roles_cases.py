"""The calls of `roles`: tables of accuracies in percent, with the compared axis in any place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cnnlab.exercises.hyperparameter_search._roles import Array

    Call = tuple[Array, int, float]

_TOLERANCE = 0.5

# What is lost, in points: a row for each setting compared, a column for each value.
_MOVES = ((0, 4, 7), (3, 0, 4), (8, 4, 0))  # the best value moves with the setting
_MATTERS = ((0, 6, 9), (0, 5, 8), (0, 7, 9))  # it matters, and does not move
_HARDLY = ((0, 0.2, 0.1), (0.2, 0, 0.1), (0.1, 0.2, 0))  # it moves, by less than the tolerance
_BETWEEN = ((0, 0.3, 0.9), (0.9, 0.3, 0), (0.8, 0.3, 0))  # one value will do for all
_ONE_SETTING = ((0, 0.9), (0, 0.8), (0, 0.9), (1.0, 0))  # one setting of four needs another


def _table(
    random: np.random.Generator, better: Sequence[float], *losses: Sequence[Sequence[float]]
) -> Array:
    """Return accuracies: what each setting reaches at best, less what the values lose."""
    table: Array = 85.0 + np.array(better)
    for lost in losses:
        each = np.array(lost)
        table = table[..., None] - each.reshape(len(each), *[1] * (table.ndim - 1), -1)
    return np.asarray(table + random.uniform(-0.02, 0.02, table.shape))


def _placed(
    random: np.random.Generator, table: Array, place: int, tolerance: float = _TOLERANCE
) -> Call:
    """Return the table with its values shuffled and the compared axis moved to `place`.

    All losses grow or shrink with the tolerance, so that the roles stay the same.
    """
    table = table.max() - (table.max() - table) * tolerance / _TOLERANCE
    for axis, size in enumerate(table.shape):
        table = np.take(table, random.permutation(size), axis)
    axes = [1 + int(axis) for axis in random.permutation(table.ndim - 1)]
    axes.insert(place, 0)
    return np.round(table.transpose(axes), 3), place, tolerance


def matters_or_moves(random: np.random.Generator) -> Iterator[Call]:
    """Yield tables in which one hyperparameter moves and another only matters."""
    yield _placed(random, _table(random, (0, 3, 1), _MOVES, _MATTERS), 1)
    yield _placed(random, _table(random, (0, 0.1, 0.2), _MATTERS, _MOVES), 0)


def within_tolerance(random: np.random.Generator) -> Iterator[Call]:
    """Yield tables in which small losses decide."""
    yield _placed(random, _table(random, (0, 0.2, 0.1), _HARDLY, _MATTERS), 2)
    yield _placed(random, _table(random, (0, 2, 1), _BETWEEN, _MOVES), 1, 1.0)
    yield _placed(random, _table(random, (0, 2, 1, 0.5), _ONE_SETTING), 1, 0.2)


def tuned_together(random: np.random.Generator) -> Iterator[Call]:
    """Yield tables in which the other hyperparameters answer to each other."""
    # (setting, value, other value): the mean over the last axis says another thing than the best.
    misleading = np.array(
        [[[10, 10, 10], [0, 0, 12.4]], [[0, 0, 10], [12, 12, 12.1]]]
    )  # fmt: skip
    yield _placed(random, 70 + misleading + random.uniform(-0.02, 0.02, misleading.shape), 1)
    # What is best of all says nothing about the second setting.
    elsewhere = np.array([[[12, 8], [8, 8]], [[5, 11.8], [10, 7]]])
    yield _placed(random, 70 + elsewhere + random.uniform(-0.02, 0.02, elsewhere.shape), 2)


def four_axes(random: np.random.Generator) -> Iterator[Call]:
    """Yield a table with three hyperparameters beside the compared one."""
    yield _placed(random, _table(random, (1, 0, 4), _HARDLY, _MOVES, _MATTERS), 2)
