"""Answers to `keras_rates`, right and wrong: from keeping, layer by layer, to dropping."""

from __future__ import annotations

import math
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    Retention = tuple[float, ...]


def by_decimals(retention: Retention) -> list[float]:
    """Return the complement of each probability, exact in decimals."""
    return [float(1 - Decimal(str(kept))) for kept in retention]


def by_subtraction(retention: Retention) -> list[float]:
    return [1 - kept for kept in retention]


def by_loop(retention: Retention) -> tuple[float, ...]:
    rates: tuple[float, ...] = ()
    for kept in retention:
        rates += (round(1 - kept, 6),)
    return rates


def by_numpy(retention: Retention) -> Any:
    return 1 - np.array(retention, dtype=np.float32)


def by_percent(retention: Retention) -> list[Any]:
    return [np.float64(100 - kept * 100) / 100 for kept in retention]


def unchanged(retention: Retention) -> Any:
    return list(retention)


def reciprocal(retention: Retention) -> Any:
    return [1 / kept for kept in retention]


def odds(retention: Retention) -> Any:
    return [(1 - kept) / kept for kept in retention]


def negative(retention: Retention) -> Any:
    return [kept - 1 for kept in retention]


def backwards(retention: Retention) -> Any:
    return by_subtraction(retention[::-1])


def ascending(retention: Retention) -> Any:
    return sorted(by_subtraction(retention))


def in_percent(retention: Retention) -> Any:
    return [100 * rate for rate in by_subtraction(retention)]


def sum_of_all(retention: Retention) -> Any:
    return sum(by_subtraction(retention))


def product_of_all(retention: Retention) -> Any:
    return 1 - math.prod(retention)


def mean_of_all(retention: Retention) -> Any:
    return sum(by_subtraction(retention)) / len(retention)


def running_product(retention: Retention) -> Any:
    return [1 - math.prod(retention[: layer + 1]) for layer in range(len(retention))]


def one_decimal(retention: Retention) -> Any:
    return [round(rate, 1) for rate in by_subtraction(retention)]


def two_decimals(retention: Retention) -> Any:
    return [round(rate, 2) for rate in by_subtraction(retention)]


def whole_numbers(retention: Retention) -> Any:
    return [int(rate) for rate in by_subtraction(retention)]


def at_most_half(retention: Retention) -> Any:
    return [min(kept, 1 - kept) for kept in retention]


def without_the_input(retention: Retention) -> Any:
    return by_subtraction(retention[1:])


def without_the_last(retention: Retention) -> Any:
    return by_subtraction(retention[:-1])


def each_value_once(retention: Retention) -> Any:
    return by_subtraction(tuple(dict.fromkeys(retention)))


def without_zeros(retention: Retention) -> Any:
    return [1 - kept for kept in retention if kept < 1]


def first_layer_only(retention: Retention) -> Any:
    return [1 - retention[0]] * len(retention)
