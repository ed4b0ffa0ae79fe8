"""Answers to `pareto`, right and wrong: which points no other point dominates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    Array = NDArray[Any]
    # Whether the first point, given as (cost, accuracy), dominates the second.
    Dominates = Callable[[tuple[float, float], tuple[float, float]], bool]


def by_definition(costs: Array, accuracies: Array) -> list[int]:
    """Return the indices as the definition reads, point against point."""
    return _kept(costs, accuracies, _dominates)


def by_arrays(costs: Array, accuracies: Array) -> Array:
    cheap = costs[:, None] <= costs[None, :]  # (who may dominate, who may be dominated)
    good = accuracies[:, None] >= accuracies[None, :]
    better = (costs[:, None] < costs[None, :]) | (accuracies[:, None] > accuracies[None, :])
    return np.flatnonzero(~(cheap & good & better).any(axis=0))


def by_sweeping(costs: Array, accuracies: Array) -> list[int]:
    order = np.lexsort((-accuracies, costs))
    found, best = [], (-np.inf, -np.inf)  # (accuracy, cost) of the last point that was kept
    for index in order:
        point = accuracies[index], costs[index]
        if point[0] > best[0] or point == best:
            found.append(int(index))
            best = point
    return sorted(found)


def by_removing(costs: Array, accuracies: Array) -> tuple[int, ...]:
    left = set(range(len(costs)))
    for index in range(len(costs)):
        points = zip(costs.tolist(), accuracies.tolist(), strict=True)
        if any(_dominates(point, (costs[index], accuracies[index])) for point in points):
            left.discard(index)
    return tuple(sorted(left))


def by_best_of_each_cost(costs: Array, accuracies: Array) -> list[np.int64]:
    kept = []
    for index, (cost, accuracy) in enumerate(zip(costs, accuracies, strict=True)):
        cheaper = accuracies[costs < cost]
        best = accuracies[costs == cost].max()
        if accuracy == best and (cheaper.size == 0 or cheaper.max() < accuracy):
            kept.append(np.int64(index))
    return kept


def _dominates(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return one[0] <= other[0] and one[1] >= other[1] and one != other


def _kept(costs: Array, accuracies: Array, dominates: Dominates) -> list[int]:
    """Return the indices of the points that none dominates, itself included."""
    points = list(zip(costs.tolist(), accuracies.tolist(), strict=True))
    return [
        index
        for index, point in enumerate(points)
        if not any(dominates(other, point) for other in points)
    ]


def accuracy_minimised(costs: Array, accuracies: Array) -> list[int]:
    return by_definition(costs, -accuracies)


def cost_maximised(costs: Array, accuracies: Array) -> list[int]:
    return by_definition(-costs, accuracies)


def both_reversed(costs: Array, accuracies: Array) -> list[int]:
    return by_definition(-costs, -accuracies)


def dominated_ones(costs: Array, accuracies: Array) -> list[int]:
    return sorted(set(range(len(costs))) - set(by_definition(costs, accuracies)))


def equal_points_once(costs: Array, accuracies: Array) -> list[int]:
    found = by_definition(costs, accuracies)
    _, first = np.unique(np.column_stack([costs, accuracies])[found], axis=0, return_index=True)
    return sorted(found[place] for place in first)


def equal_points_dominate(costs: Array, accuracies: Array) -> list[int]:
    points = list(zip(costs.tolist(), accuracies.tolist(), strict=True))
    return [index for index in by_definition(costs, accuracies) if points.count(points[index]) == 1]


def dominated_by_itself(costs: Array, accuracies: Array) -> list[int]:
    return _kept(costs, accuracies, lambda one, other: one[0] <= other[0] and one[1] >= other[1])


def strictly_better_in_both(costs: Array, accuracies: Array) -> list[int]:
    return _kept(costs, accuracies, lambda one, other: one[0] < other[0] and one[1] > other[1])


def strictly_cheaper(costs: Array, accuracies: Array) -> list[int]:
    return _kept(costs, accuracies, lambda one, other: one[0] < other[0] and one[1] >= other[1])


def strictly_more_accurate(costs: Array, accuracies: Array) -> list[int]:
    return _kept(costs, accuracies, lambda one, other: one[0] <= other[0] and one[1] > other[1])


def better_in_one_is_enough(costs: Array, accuracies: Array) -> list[int]:
    return _kept(costs, accuracies, lambda one, other: one[0] < other[0] or one[1] > other[1])


def sorted_by_cost(costs: Array, accuracies: Array) -> list[int]:
    return sorted(by_definition(costs, accuracies), key=lambda index: float(costs[index]))


def descending(costs: Array, accuracies: Array) -> list[int]:
    return by_definition(costs, accuracies)[::-1]


def only_with_neighbours(costs: Array, accuracies: Array) -> list[int]:
    return [
        index
        for index in range(len(costs))
        if index - max(index - 1, 0)
        in by_definition(
            costs[max(index - 1, 0) : index + 2], accuracies[max(index - 1, 0) : index + 2]
        )
    ]


def only_with_earlier_points(costs: Array, accuracies: Array) -> list[int]:
    return [
        index
        for index in range(len(costs))
        if index in by_definition(costs[: index + 1], accuracies[: index + 1])
    ]


def most_accurate_only(costs: Array, accuracies: Array) -> list[int]:
    return [int(np.argmax(accuracies))]


def cheapest_and_most_accurate(costs: Array, accuracies: Array) -> list[int]:
    return sorted({int(np.argmin(costs)), int(np.argmax(accuracies))})


def best_ratio_only(costs: Array, accuracies: Array) -> list[int]:
    return [int(np.argmax(accuracies / costs))]


def counted_from_one(costs: Array, accuracies: Array) -> list[int]:
    return [index + 1 for index in by_definition(costs, accuracies)]


def points_instead(costs: Array, accuracies: Array) -> list[tuple[float, float]]:
    found = by_definition(costs, accuracies)
    return [(float(costs[index]), float(accuracies[index])) for index in found]


def tuple_of_where(costs: Array, accuracies: Array) -> tuple[Array, ...]:
    return np.where(mask_instead(costs, accuracies))


def mask_instead(costs: Array, accuracies: Array) -> Array:
    return np.isin(np.arange(len(costs)), by_definition(costs, accuracies))
