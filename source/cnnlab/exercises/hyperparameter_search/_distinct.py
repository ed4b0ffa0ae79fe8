"""Answers to `distinct_values`, right and wrong: how many values of one column were tried."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]


def by_set(points: Array, column: int) -> int:
    """Return how many numbers a set of the column holds."""
    return len(set(points[:, column].tolist()))


def by_unique(points: Array, column: int) -> int:
    return len(np.unique(points[:, column]))


def by_sorting(points: Array, column: int) -> int:
    values = np.sort(points[:, column])
    return int(np.count_nonzero(np.diff(values))) + 1


def by_loops(points: Array, column: int) -> int:
    seen: list[float] = []
    for point in points:
        if all(point[column] != value for value in seen):
            seen.append(point[column])
    return len(seen)


def trials_counted(points: Array, column: int) -> int:
    return len(points)


def whole_points(points: Array, column: int) -> int:
    return len(np.unique(points, axis=0))


def row_for_column(points: Array, column: int) -> int:
    return len(np.unique(points[column]))


def all_columns_together(points: Array, column: int) -> int:
    return len(np.unique(points))


def always_the_first_column(points: Array, column: int) -> int:
    return by_unique(points, 0)


def rounded_values(points: Array, column: int) -> int:
    return by_unique(np.round(points, 3), column)


def whole_numbers(points: Array, column: int) -> int:
    return by_unique(points.astype(int), column)


def seen_once_only(points: Array, column: int) -> int:
    _, counts = np.unique(points[:, column], return_counts=True)
    return int((counts == 1).sum())


def seen_twice_or_more(points: Array, column: int) -> int:
    _, counts = np.unique(points[:, column], return_counts=True)
    return int((counts > 1).sum())


def unsorted_neighbours(points: Array, column: int) -> int:
    return int(np.count_nonzero(np.diff(points[:, column]))) + 1


def gaps_between_values(points: Array, column: int) -> int:
    return by_sorting(points, column) - 1


def repeats(points: Array, column: int) -> int:
    return len(points) - by_unique(points, column)


def values_instead(points: Array, column: int) -> Array:
    return np.unique(points[:, column])


def every_column(points: Array, column: int) -> list[int]:
    return [by_unique(points, each) for each in range(points.shape[1])]
