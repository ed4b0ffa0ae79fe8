"""Answers to `survival`, right and wrong: how probable is it that a value passes every layer?"""

from __future__ import annotations

import math
from fractions import Fraction
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    Rates = list[float]


def by_fractions(rates: Rates) -> float:
    """Return the product of the kept shares, rounded once at the end."""
    return float(math.prod((1 - Fraction(rate) for rate in rates), start=Fraction(1)))


def by_product(rates: Rates) -> float:
    return math.prod(1 - rate for rate in rates)


def by_loop(rates: Rates) -> float:
    left: float = 1
    for rate in rates:
        left = left - left * rate  # what reaches a layer is what the layers before have left
    return left


def by_numpy(rates: Rates) -> np.floating:
    return np.float64(np.prod(1 - np.array(rates)))


def by_logarithms(rates: Rates) -> float:
    return math.exp(sum(math.log1p(-rate) for rate in rates))


def in_float32(rates: Rates) -> np.floating:
    return np.float32(np.prod(np.float32(1) - np.array(rates, dtype=np.float32)))


def by_what_is_lost(rates: Rates) -> float:
    lost = 0.0
    for rate in rates:
        lost += (1 - lost) * rate
    return 1 - lost


def one_minus_the_sum(rates: Rates) -> float:
    return 1 - sum(rates)


def sum_cut_at_zero(rates: Rates) -> float:
    return max(0.0, 1 - sum(rates))


def largest_rate_only(rates: Rates) -> float:
    return 1 - max(rates)


def first_rate_only(rates: Rates) -> float:
    return 1 - rates[0]


def last_rate_only(rates: Rates) -> float:
    return 1 - rates[-1]


def mean_rate_once(rates: Rates) -> float:
    return 1 - sum(rates) / len(rates)


def mean_rate_in_every_layer(rates: Rates) -> float:
    return mean_rate_once(rates) ** len(rates)


def first_rate_in_every_layer(rates: Rates) -> float:
    return (1 - rates[0]) ** len(rates)


def product_of_the_rates(rates: Rates) -> float:
    return math.prod(rates)


def one_minus_the_product(rates: Rates) -> float:
    return 1 - math.prod(rates)


def dropped_instead(rates: Rates) -> float:
    return 1 - by_product(rates)


def in_percent(rates: Rates) -> float:
    return 100 * by_product(rates)


def factors_of_the_kept(rates: Rates) -> float:
    return 1 / by_product(rates)


def nothing_passes_no_layer(rates: Rates) -> float:
    return by_product(rates) if rates else 0.0
