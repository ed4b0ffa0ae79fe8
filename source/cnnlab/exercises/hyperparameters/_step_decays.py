"""Answers to `step_decay`, right and wrong: a learning rate that falls in steps."""

from __future__ import annotations

import numpy as np


def by_power(step: int, learning_rate: float, factor: float, every: int) -> float:
    """Return the rate after as many drops as whole periods have passed."""
    return float(learning_rate * factor ** (step // every))


def by_dropping(step: int, learning_rate: float, factor: float, every: int) -> float:
    for update in range(1, step + 1):
        if update % every == 0:
            learning_rate *= factor
    return learning_rate


def by_subtracting_periods(step: int, learning_rate: float, factor: float, every: int) -> float:
    while step >= every:
        step -= every
        learning_rate = learning_rate * factor
    return learning_rate


def by_a_table(step: int, learning_rate: float, factor: float, every: int) -> np.float32:
    factors = np.full(step + 1, factor, dtype="float32")
    factors[np.arange(step + 1) % every != 0] = 1
    factors[0] = learning_rate
    return np.float32(np.cumprod(factors)[-1])


def drops_one_early(step: int, learning_rate: float, factor: float, every: int) -> float:
    return learning_rate * factor ** ((step + 1) // every)


def drops_one_late(step: int, learning_rate: float, factor: float, every: int) -> float:
    while step > every:
        step -= every
        learning_rate *= factor
    return learning_rate


def counts_from_one(step: int, learning_rate: float, factor: float, every: int) -> float:
    return float(learning_rate * factor ** ((step - 1) // every))


def rounds_to_the_nearest(step: int, learning_rate: float, factor: float, every: int) -> float:
    return float(learning_rate * factor ** round(step / every))


def rounds_up(step: int, learning_rate: float, factor: float, every: int) -> float:
    return float(learning_rate * factor ** -(-step // every))


def smooth(step: int, learning_rate: float, factor: float, every: int) -> float:
    return float(learning_rate * factor ** (step / every))


def at_every_update(step: int, learning_rate: float, factor: float, every: int) -> float:
    return float(learning_rate * factor**step)


def place_in_the_period(step: int, learning_rate: float, factor: float, every: int) -> float:
    return float(learning_rate * factor ** (step % every))


def times_the_drops(step: int, learning_rate: float, factor: float, every: int) -> float:
    return learning_rate * factor * (step // every)


def subtracts(step: int, learning_rate: float, factor: float, every: int) -> float:
    return learning_rate - factor * (step // every)


def takes_the_factor_away(step: int, learning_rate: float, factor: float, every: int) -> float:
    return float(learning_rate * (1 - factor) ** (step // every))


def divides(step: int, learning_rate: float, factor: float, every: int) -> float:
    return float(learning_rate / factor ** (step // every))


def only_once(step: int, learning_rate: float, factor: float, every: int) -> float:
    return learning_rate * factor if step >= every else learning_rate


def only_for_one_update(step: int, learning_rate: float, factor: float, every: int) -> float:
    return learning_rate * factor if step and step % every == 0 else learning_rate


def at_update_zero_too(step: int, learning_rate: float, factor: float, every: int) -> float:
    return float(learning_rate * factor ** (step // every + 1))


def without_the_rate(step: int, learning_rate: float, factor: float, every: int) -> float:
    return float(factor ** (step // every))


def power_of_the_product(step: int, learning_rate: float, factor: float, every: int) -> float:
    return float((learning_rate * factor) ** (step // every))
