"""Answers to `cosine_with_warmup`, right and wrong: a rate that rises in a line, then falls."""

from __future__ import annotations

import math

import numpy as np


def _rising(step: int, warmup_steps: int, learning_rate: float) -> float:
    return learning_rate * (step + 1) / warmup_steps


def _half_wave(way: float, learning_rate: float) -> float:
    return learning_rate * (1 + math.cos(math.pi * way)) / 2


def _way(step: int, steps: int, warmup_steps: int) -> float:
    return (step - warmup_steps) / (steps - warmup_steps)


def by_formula(step: int, steps: int, warmup_steps: int, learning_rate: float) -> float:
    """Return the rate by the definition, in Python's own double precision."""
    if step >= steps:
        return 0.0
    if step < warmup_steps:
        return _rising(step, warmup_steps, learning_rate)
    return _half_wave(_way(step, steps, warmup_steps), learning_rate)


def by_clipping(step: int, steps: int, warmup_steps: int, learning_rate: float) -> np.float32:
    way = np.clip(_way(step, steps, warmup_steps), 0, 1, dtype="float32")
    share = (step + 1) / warmup_steps if warmup_steps else 1.0
    half_wave = (1 + np.cos(np.float32(np.pi) * way)) / 2
    return np.float32(learning_rate * min(share, half_wave))


def by_a_table(step: int, steps: int, warmup_steps: int, learning_rate: float) -> float:
    rising = np.linspace(0, 1, warmup_steps + 1)[1:]
    falling = np.cos(np.linspace(0, np.pi / 2, steps - warmup_steps, endpoint=False)) ** 2
    rates = learning_rate * np.concatenate([rising, falling])
    return float(rates[step]) if step < steps else 0


def by_listing(step: int, steps: int, warmup_steps: int, learning_rate: float) -> float:
    rates = [learning_rate * (update + 1) / warmup_steps for update in range(warmup_steps)]
    falling = steps - warmup_steps
    waves = [math.cos(update * math.pi / falling) for update in range(falling)]
    rates += [learning_rate * (0.5 + 0.5 * wave) for wave in waves]
    return (rates + [0.0] * (step + 1))[step]


def starts_at_zero(step: int, steps: int, warmup_steps: int, learning_rate: float) -> float:
    if step < warmup_steps:
        return learning_rate * step / warmup_steps
    return by_formula(step, steps, warmup_steps, learning_rate)


def no_warm_up(step: int, steps: int, warmup_steps: int, learning_rate: float) -> float:
    return by_formula(step, steps, 0, learning_rate)


def full_rate_from_the_start(
    step: int, steps: int, warmup_steps: int, learning_rate: float
) -> float:
    return by_formula(max(step, warmup_steps), steps, warmup_steps, learning_rate)


def always_divides(step: int, steps: int, warmup_steps: int, learning_rate: float) -> float:
    rising = _rising(step, warmup_steps, learning_rate)
    return min(rising, by_formula(max(step, warmup_steps), steps, warmup_steps, learning_rate))


def one_update_longer(step: int, steps: int, warmup_steps: int, learning_rate: float) -> float:
    if step <= warmup_steps:
        return _rising(step, warmup_steps, learning_rate)
    return by_formula(step, steps, warmup_steps, learning_rate)


def never_at_the_top(step: int, steps: int, warmup_steps: int, learning_rate: float) -> float:
    if step < warmup_steps:
        return _rising(step, warmup_steps + 1, learning_rate)
    return by_formula(step, steps, warmup_steps, learning_rate)


def without_the_rate(step: int, steps: int, warmup_steps: int, learning_rate: float) -> float:
    return by_formula(step, steps, warmup_steps, 1.0)


def rises_again(step: int, steps: int, warmup_steps: int, learning_rate: float) -> float:
    if step < warmup_steps:
        return _rising(step, warmup_steps, learning_rate)
    return _half_wave(_way(step, steps, warmup_steps), learning_rate)


def warm_up_counted_in(step: int, steps: int, warmup_steps: int, learning_rate: float) -> float:
    if step < warmup_steps:
        return _rising(step, warmup_steps, learning_rate)
    return by_formula(step, steps, 0, learning_rate)


def multiplies_both(step: int, steps: int, warmup_steps: int, learning_rate: float) -> float:
    share = (step + 1) / warmup_steps if step < warmup_steps else 1.0
    return share * by_formula(step, steps, 0, learning_rate)


def share_of_all_steps(step: int, steps: int, warmup_steps: int, learning_rate: float) -> float:
    if step < warmup_steps:
        return _rising(step, warmup_steps, learning_rate)
    return _half_wave((step - warmup_steps) / steps, learning_rate) if step < steps else 0.0


def one_step_ahead(step: int, steps: int, warmup_steps: int, learning_rate: float) -> float:
    if step < warmup_steps:
        return _rising(step, warmup_steps, learning_rate)
    return by_formula(step + 1, steps, warmup_steps, learning_rate)


def ends_at_the_last_update(
    step: int, steps: int, warmup_steps: int, learning_rate: float
) -> float:
    if step < warmup_steps:
        return _rising(step, warmup_steps, learning_rate)
    return by_formula(step, steps - 1, warmup_steps, learning_rate)


def _shaped(step: int, steps: int, warmup_steps: int, learning_rate: float, left: float) -> float:
    if step < warmup_steps:
        return _rising(step, warmup_steps, learning_rate)
    return learning_rate * left if step < steps else 0.0


def full_wave(step: int, steps: int, warmup_steps: int, learning_rate: float) -> float:
    left = (1 + math.cos(2 * math.pi * _way(step, steps, warmup_steps))) / 2
    return _shaped(step, steps, warmup_steps, learning_rate, left)


def quarter_wave(step: int, steps: int, warmup_steps: int, learning_rate: float) -> float:
    left = math.cos(math.pi * _way(step, steps, warmup_steps) / 2)
    return _shaped(step, steps, warmup_steps, learning_rate, left)


def below_zero(step: int, steps: int, warmup_steps: int, learning_rate: float) -> float:
    left = math.cos(math.pi * _way(step, steps, warmup_steps))
    return _shaped(step, steps, warmup_steps, learning_rate, left)


def not_halved(step: int, steps: int, warmup_steps: int, learning_rate: float) -> float:
    left = 1 + math.cos(math.pi * _way(step, steps, warmup_steps))
    return _shaped(step, steps, warmup_steps, learning_rate, left)


def degrees(step: int, steps: int, warmup_steps: int, learning_rate: float) -> float:
    left = (1 + math.cos(180 * _way(step, steps, warmup_steps))) / 2
    return _shaped(step, steps, warmup_steps, learning_rate, left)


def in_a_line(step: int, steps: int, warmup_steps: int, learning_rate: float) -> float:
    left = 1 - _way(step, steps, warmup_steps)
    return _shaped(step, steps, warmup_steps, learning_rate, left)


def rises(step: int, steps: int, warmup_steps: int, learning_rate: float) -> float:
    left = (1 - math.cos(math.pi * _way(step, steps, warmup_steps))) / 2
    return _shaped(step, steps, warmup_steps, learning_rate, left)


def whole_numbers(step: int, steps: int, warmup_steps: int, learning_rate: float) -> float:
    return _shaped(step, steps, warmup_steps, learning_rate, 1.0)
