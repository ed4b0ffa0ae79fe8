"""Answers to `accuracy_at_budget`, right and wrong: what is reached within a budget?"""

from __future__ import annotations

import math
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[Any]


def by_fractions(accuracies: Array, cost_per_epoch: float, budget: float, start: float) -> float:
    """Return the accuracy after as many whole epochs as exact arithmetic finds."""
    epochs = math.floor(Fraction(budget) / Fraction(cost_per_epoch))
    return float([start, *accuracies][min(epochs, len(accuracies))])


def by_floor_division(
    accuracies: Array, cost_per_epoch: float, budget: float, start: float
) -> float:
    epochs = min(int(budget // cost_per_epoch), len(accuracies))
    return float(accuracies[epochs - 1]) if epochs else start


def by_spending(accuracies: Array, cost_per_epoch: float, budget: float, start: float) -> float:
    reached, spent = start, 0.0
    for accuracy in accuracies:
        spent += cost_per_epoch
        if spent > budget:
            break
        reached = accuracy
    return reached


def by_searching(accuracies: Array, cost_per_epoch: float, budget: float, start: float) -> Any:
    ends = cost_per_epoch * np.arange(len(accuracies) + 1)
    return np.append(start, accuracies)[np.searchsorted(ends, budget, side="right") - 1]


def by_masking(accuracies: Array, cost_per_epoch: float, budget: float, start: float) -> Any:
    within = accuracies[np.cumsum(np.full(len(accuracies), cost_per_epoch)) <= budget]
    return within[-1] if within.size else start


def in_float32(accuracies: Array, cost_per_epoch: float, budget: float, start: float) -> Any:
    epochs = int(np.floor(np.float32(budget) / np.float32(cost_per_epoch)))
    return np.append(np.float32(start), accuracies.astype("float32"))[: epochs + 1][-1]


def _reached(accuracies: Array, epochs: int, start: float) -> float:
    return float(accuracies[min(epochs, len(accuracies)) - 1]) if epochs > 0 else start


def one_epoch_too_many(
    accuracies: Array, cost_per_epoch: float, budget: float, start: float
) -> float:
    epochs = int(budget // cost_per_epoch)
    return float(accuracies[min(epochs, len(accuracies) - 1)]) if epochs else start


def one_epoch_too_few(
    accuracies: Array, cost_per_epoch: float, budget: float, start: float
) -> float:
    return _reached(accuracies, int(budget // cost_per_epoch) - 1, start)


def index_as_a_float(
    accuracies: Array, cost_per_epoch: float, budget: float, start: float
) -> float:
    epochs = min(budget // cost_per_epoch, len(accuracies))
    return float(accuracies[epochs - 1]) if epochs else start  # type: ignore[call-overload]


def exact_end_missed(
    accuracies: Array, cost_per_epoch: float, budget: float, start: float
) -> float:
    return _reached(accuracies, math.ceil(budget / cost_per_epoch) - 1, start)


def epoch_under_way(accuracies: Array, cost_per_epoch: float, budget: float, start: float) -> float:
    return _reached(accuracies, math.ceil(budget / cost_per_epoch), start)


def asks_too_late(accuracies: Array, cost_per_epoch: float, budget: float, start: float) -> float:
    reached, spent = start, 0.0
    for accuracy in accuracies:
        reached = accuracy
        spent += cost_per_epoch
        if spent >= budget:
            break
    return reached


def rounds(accuracies: Array, cost_per_epoch: float, budget: float, start: float) -> float:
    return _reached(accuracies, math.floor(budget / cost_per_epoch + 0.5), start)


def interpolates(accuracies: Array, cost_per_epoch: float, budget: float, start: float) -> float:
    ends = cost_per_epoch * np.arange(len(accuracies) + 1)
    return float(np.interp(budget, ends, [start, *accuracies]))


def best_so_far(accuracies: Array, cost_per_epoch: float, budget: float, start: float) -> float:
    epochs = int(budget // cost_per_epoch)
    return float(max(accuracies[:epochs])) if epochs else start


def best_of_all(accuracies: Array, cost_per_epoch: float, budget: float, start: float) -> float:
    return float(max(accuracies))


def budget_ignored(accuracies: Array, cost_per_epoch: float, budget: float, start: float) -> float:
    return float(accuracies[-1])


def budget_in_epochs(
    accuracies: Array, cost_per_epoch: float, budget: float, start: float
) -> float:
    return _reached(accuracies, int(budget), start)


def multiplies(accuracies: Array, cost_per_epoch: float, budget: float, start: float) -> float:
    return _reached(accuracies, int(budget * cost_per_epoch), start)


def divides_the_wrong_way(
    accuracies: Array, cost_per_epoch: float, budget: float, start: float
) -> float:
    return _reached(accuracies, int(cost_per_epoch // budget), start)


def counts_epochs(accuracies: Array, cost_per_epoch: float, budget: float, start: float) -> int:
    return min(int(budget // cost_per_epoch), len(accuracies))


def index_minus_one(accuracies: Array, cost_per_epoch: float, budget: float, start: float) -> float:
    epochs = min(int(budget // cost_per_epoch), len(accuracies))
    return float(accuracies[epochs - 1])


def at_least_one_epoch(
    accuracies: Array, cost_per_epoch: float, budget: float, start: float
) -> float:
    return _reached(accuracies, max(int(budget // cost_per_epoch), 1), start)


def zero_for_no_epoch(
    accuracies: Array, cost_per_epoch: float, budget: float, start: float
) -> float:
    return _reached(accuracies, int(budget // cost_per_epoch), 0.0)


def nothing_selected(
    accuracies: Array, cost_per_epoch: float, budget: float, start: float
) -> float:
    ends = cost_per_epoch * np.arange(1, len(accuracies) + 1)
    return float(accuracies[ends <= budget][-1])


def start_beyond_the_end(
    accuracies: Array, cost_per_epoch: float, budget: float, start: float
) -> float:
    epochs = int(budget // cost_per_epoch)
    return float(accuracies[epochs - 1]) if 0 < epochs <= len(accuracies) else start


def runs_over_the_end(
    accuracies: Array, cost_per_epoch: float, budget: float, start: float
) -> float:
    epochs = int(budget // cost_per_epoch)
    return float(accuracies[epochs - 1]) if epochs else start
