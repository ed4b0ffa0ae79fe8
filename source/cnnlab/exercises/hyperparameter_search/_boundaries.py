"""Answers to `touches_boundary`, right and wrong: does the best trial lie at the space's edge?"""

from __future__ import annotations

import math
from decimal import Decimal
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]


def by_decimals(values: Array, accuracies: Array, low: float, high: float, scale: str) -> str:
    """Return the word by exact decimals, from a list of pairs."""
    pairs = zip(accuracies.tolist(), values.tolist(), strict=True)
    numbers = [Decimal(number) for number in (max(pairs)[1], low, high)]
    if scale == "log":
        numbers = [number.ln() for number in numbers]
    value, start, end = numbers
    return _word(float((value - start) / (end - start)))


def by_numpy(values: Array, accuracies: Array, low: float, high: float, scale: str) -> str:
    return _of(values[np.argmax(accuracies)], low, high, scale)


def by_margins(values: Array, accuracies: Array, low: float, high: float, scale: str) -> str:
    best = values[accuracies == accuracies.max()][0]
    if scale == "log":
        margin = (high / low) ** 0.1
        return "low" if best <= low * margin else "high" if best >= high / margin else "inside"
    margin = 0.1 * (high - low)
    return "low" if best <= low + margin else "high" if best >= high - margin else "inside"


def in_float32(values: Array, accuracies: Array, low: float, high: float, scale: str) -> str:
    axis = np.array([values[accuracies.argsort()[-1]], low, high], np.float32)
    value, start, end = np.log10(axis) if scale == "log" else axis
    return _word(float((value - start) / (end - start)))


def _word(position: float, margin: float = 0.1) -> str:
    return "low" if position <= margin else "high" if position >= 1 - margin else "inside"


def _of(value: float, low: float, high: float, scale: str, margin: float = 0.1) -> str:
    axis = np.log([value, low, high]) if scale == "log" else (value, low, high)
    return _word(float((axis[0] - axis[1]) / (axis[2] - axis[1])), margin)


def always_linear(values: Array, accuracies: Array, low: float, high: float, scale: str) -> str:
    return by_numpy(values, accuracies, low, high, "linear")


def always_logarithmic(
    values: Array, accuracies: Array, low: float, high: float, scale: str
) -> str:
    return by_numpy(values, accuracies, low, high, "log")


def worst_trial(values: Array, accuracies: Array, low: float, high: float, scale: str) -> str:
    return by_numpy(values, -accuracies, low, high, scale)


def any_trial(values: Array, accuracies: Array, low: float, high: float, scale: str) -> str:
    words = [_of(value, low, high, scale) for value in values]
    return next((word for word in ("low", "high") if word in words), "inside")


def edge_itself(values: Array, accuracies: Array, low: float, high: float, scale: str) -> str:
    best = values[np.argmax(accuracies)]
    return "low" if best == low else "high" if best == high else "inside"


def tenth_of_the_bound(
    values: Array, accuracies: Array, low: float, high: float, scale: str
) -> str:
    best = values[np.argmax(accuracies)]
    return "low" if best <= 1.1 * low else "high" if best >= 0.9 * high else "inside"


def tried_range(values: Array, accuracies: Array, low: float, high: float, scale: str) -> str:
    return by_numpy(values, accuracies, values.min(), values.max(), scale)


def half_the_margin(values: Array, accuracies: Array, low: float, high: float, scale: str) -> str:
    return _of(values[np.argmax(accuracies)], low, high, scale, 0.05)


def quarter_for_tenth(values: Array, accuracies: Array, low: float, high: float, scale: str) -> str:
    return _of(values[np.argmax(accuracies)], low, high, scale, 0.25)


def low_end_only(values: Array, accuracies: Array, low: float, high: float, scale: str) -> str:
    word = by_numpy(values, accuracies, low, high, scale)
    return word if word == "low" else "inside"


def high_end_only(values: Array, accuracies: Array, low: float, high: float, scale: str) -> str:
    word = by_numpy(values, accuracies, low, high, scale)
    return word if word == "high" else "inside"


def ends_exchanged(values: Array, accuracies: Array, low: float, high: float, scale: str) -> str:
    word = by_numpy(values, accuracies, low, high, scale)
    return {"low": "high", "high": "low"}.get(word, word)


def mean_of_the_trials(
    values: Array, accuracies: Array, low: float, high: float, scale: str
) -> str:
    mean = math.exp(np.log(values).mean()) if scale == "log" else float(values.mean())
    return _of(mean, low, high, scale)


def place_in_the_list(values: Array, accuracies: Array, low: float, high: float, scale: str) -> str:
    return _word(int(np.argmax(accuracies)) / (len(values) - 1))


def yes_or_no(values: Array, accuracies: Array, low: float, high: float, scale: str) -> bool:
    return by_numpy(values, accuracies, low, high, scale) != "inside"
