"""Answers to `initial_std`, right and wrong: the spread of a kernel's first weights."""

from __future__ import annotations

import math

import numpy as np

Shape = tuple[int, ...]

GLOROT = "glorot"


def fans(shape: Shape) -> tuple[int, int]:
    """Return how many weights an output adds up, and how many outputs an input reaches."""
    area = math.prod(shape[:-2])  # 1 for a dense layer
    return area * shape[-2], area * shape[-1]


def by_rule(shape: Shape, kind: str) -> float:
    fan_in, fan_out = fans(shape)
    return math.sqrt(2 / (fan_in + fan_out) if kind == GLOROT else 2 / fan_in)


def by_counting_weights(shape: Shape, kind: str) -> float:
    """Count the weights that belong to one output and to one input channel."""
    kernel = np.zeros(shape)
    fan_in, fan_out = kernel[..., 0].size, kernel[..., 0, :].size
    mean = {"he": fan_in, GLOROT: (fan_in + fan_out) / 2}[kind]
    return float(np.sqrt(1 / mean) * (np.sqrt(2) if kind == "he" else 1))


def by_cases(shape: Shape, kind: str) -> float:
    if len(shape) == 2:
        inputs, units = shape
        return float((2 / inputs) ** 0.5 if kind == "he" else (2 / (inputs + units)) ** 0.5)
    rows, columns, channels, filters = shape
    reached = channels if kind == "he" else channels + filters
    return float((rows * columns * reached / 2) ** -0.5)


def by_the_limits(shape: Shape, kind: str) -> float:
    """Go by the limits of a uniform distribution, whose deviation is limit / √3."""
    fan_in, fan_out = fans(shape)
    limit = math.sqrt(6 / fan_in) if kind == "he" else math.sqrt(6 / (fan_in + fan_out))
    return limit / math.sqrt(3)


def in_float32(shape: Shape, kind: str) -> np.float32:
    return np.float32(by_rule(shape, kind))


def _of(fan_in: int, fan_out: int, kind: str) -> float:
    return math.sqrt(2 / (fan_in + fan_out) if kind == GLOROT else 2 / fan_in)


def area_forgotten(shape: Shape, kind: str) -> float:
    return _of(shape[-2], shape[-1], kind)


def area_only_in_fan_in(shape: Shape, kind: str) -> float:
    return _of(fans(shape)[0], shape[-1], kind)


def axes_from_the_front(shape: Shape, kind: str) -> float:
    return _of(shape[0], shape[1], kind)


def area_without_channels(shape: Shape, kind: str) -> float:
    area = math.prod(shape[:-2])
    return by_rule(shape, kind) if len(shape) == 2 else _of(area, area, kind)


def filters_as_fan_in(shape: Shape, kind: str) -> float:
    fan_in, fan_out = fans(shape)
    return _of(fan_out, fan_in, kind)


def whole_kernel_as_fan_in(shape: Shape, kind: str) -> float:
    return _of(math.prod(shape), shape[-1], kind)


def variance(shape: Shape, kind: str) -> float:
    return by_rule(shape, kind) ** 2


def uniform_limit(shape: Shape, kind: str) -> float:
    return math.sqrt(3) * by_rule(shape, kind)


def limit_for_glorot(shape: Shape, kind: str) -> float:
    return uniform_limit(shape, kind) if kind == GLOROT else by_rule(shape, kind)


def one_for_two(shape: Shape, kind: str) -> float:
    fan_in, _ = fans(shape)
    return by_rule(shape, kind) if kind == GLOROT else math.sqrt(1 / fan_in)


def sum_not_halved(shape: Shape, kind: str) -> float:
    fan_in, fan_out = fans(shape)
    return by_rule(shape, kind) if kind == "he" else math.sqrt(1 / (fan_in + fan_out))


def outputs_left_out(shape: Shape, kind: str) -> float:
    fan_in, _ = fans(shape)
    return by_rule(shape, kind) if kind == "he" else math.sqrt(1 / fan_in)


def kinds_exchanged(shape: Shape, kind: str) -> float:
    return by_rule(shape, "he" if kind == GLOROT else GLOROT)


def always_he(shape: Shape, kind: str) -> float:
    return by_rule(shape, "he")


def always_glorot(shape: Shape, kind: str) -> float:
    return by_rule(shape, GLOROT)


def all_zero(shape: Shape, kind: str) -> float:
    return 0.0


def the_same_for_all(shape: Shape, kind: str) -> float:
    return 0.05
