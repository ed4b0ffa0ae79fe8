"""Answers to `scaled_learning_rate`, right and wrong: what another batch size does to the rate."""

from __future__ import annotations

import math
from fractions import Fraction

import numpy as np


def by_fractions(learning_rate: float, batch_size: int, other_batch_size: int, rule: str) -> float:
    """Return the rate by a power of the exact ratio of the two sizes."""
    power = {"linear": 1.0, "root": 0.5, "keep": 0.0}[rule]
    return float(learning_rate * float(Fraction(other_batch_size, batch_size)) ** power)


def by_branches(learning_rate: float, batch_size: int, other_batch_size: int, rule: str) -> float:
    if rule == "linear":
        return learning_rate * other_batch_size / batch_size
    if rule == "root":
        return learning_rate * math.sqrt(other_batch_size / batch_size)
    return learning_rate


def by_logarithms(learning_rate: float, batch_size: int, other_batch_size: int, rule: str) -> float:
    doublings = math.log2(other_batch_size) - math.log2(batch_size)
    factor = {"linear": 2.0, "root": math.sqrt(2), "keep": 1.0}[rule]
    return float(learning_rate * factor**doublings)


def in_float32(
    learning_rate: float, batch_size: int, other_batch_size: int, rule: str
) -> np.float32:
    ratio = np.float32(other_batch_size) / np.float32(batch_size)
    factors = {"linear": ratio, "root": np.sqrt(ratio), "keep": np.float32(1)}
    return np.float32(np.float32(learning_rate) * factors[rule])


def by_rate_of_one_example(
    learning_rate: float, batch_size: int, other_batch_size: int, rule: str
) -> float:
    if rule == "keep":
        return learning_rate
    sizes = np.array([batch_size, other_batch_size], dtype=float)
    scales = sizes if rule == "linear" else np.sqrt(sizes)
    return float(scales[1] * (learning_rate / scales[0]))


def ratio_inverted(learning_rate: float, size: int, other: int, rule: str) -> float:
    return by_fractions(learning_rate, other, size, rule)


def rules_exchanged(learning_rate: float, size: int, other: int, rule: str) -> float:
    exchanged = {"linear": "root", "root": "linear", "keep": "keep"}
    return by_fractions(learning_rate, size, other, exchanged[rule])


def always_linear(learning_rate: float, size: int, other: int, rule: str) -> float:
    return by_fractions(learning_rate, size, other, "linear")


def always_root(learning_rate: float, size: int, other: int, rule: str) -> float:
    return by_fractions(learning_rate, size, other, "root")


def always_kept(learning_rate: float, size: int, other: int, rule: str) -> float:
    return learning_rate


def keep_taken_for_linear(learning_rate: float, size: int, other: int, rule: str) -> float:
    return by_fractions(learning_rate, size, other, "root" if rule == "root" else "linear")


def keep_taken_for_root(learning_rate: float, size: int, other: int, rule: str) -> float:
    return by_fractions(learning_rate, size, other, "linear" if rule == "linear" else "root")


def difference_for_ratio(learning_rate: float, size: int, other: int, rule: str) -> float:
    if rule == "keep":
        return learning_rate
    apart = other - size
    return learning_rate * (apart if rule == "linear" else math.copysign(abs(apart) ** 0.5, apart))


def whole_ratio(learning_rate: float, size: int, other: int, rule: str) -> float:
    return by_fractions(learning_rate, 1, other // size, rule)


def square_for_root(learning_rate: float, size: int, other: int, rule: str) -> float:
    square = learning_rate * (other / size) ** 2
    return square if rule == "root" else by_branches(learning_rate, size, other, rule)


def root_inverted(learning_rate: float, size: int, other: int, rule: str) -> float:
    lower = learning_rate * math.sqrt(size / other)
    return lower if rule == "root" else by_branches(learning_rate, size, other, rule)


def adds_the_ratio(learning_rate: float, size: int, other: int, rule: str) -> float:
    factor = by_fractions(1.0, size, other, rule)
    return learning_rate if rule == "keep" else learning_rate + factor


def half_for_root(learning_rate: float, size: int, other: int, rule: str) -> float:
    half = learning_rate * other / size / 2
    return half if rule == "root" else by_branches(learning_rate, size, other, rule)


def root_of_the_rate_too(learning_rate: float, size: int, other: int, rule: str) -> float:
    whole = math.sqrt(learning_rate * other / size)
    return whole if rule == "root" else by_branches(learning_rate, size, other, rule)


def size_for_ratio(learning_rate: float, size: int, other: int, rule: str) -> float:
    return by_fractions(learning_rate, 1, other, rule)


def rate_forgotten(learning_rate: float, size: int, other: int, rule: str) -> float:
    return by_fractions(1.0, size, other, rule)


def never_lower(learning_rate: float, size: int, other: int, rule: str) -> float:
    return by_fractions(learning_rate, size, max(size, other), rule)


def divides_when_smaller(learning_rate: float, size: int, other: int, rule: str) -> float:
    return by_fractions(learning_rate, min(size, other), max(size, other), rule)
