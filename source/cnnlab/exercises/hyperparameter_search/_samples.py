"""Answers to `sample`, right and wrong: random configurations of a space."""

from __future__ import annotations

import math
import random
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from cnnlab.exercises.hyperparameter_search._draws_seen import Range, Space

    Array = NDArray[Any]
    Generator = np.random.Generator


def by_columns(space: Space, count: int, seed: int) -> Array:
    """Return the points, drawn column by column."""
    return _by(_column, space, count, seed)


def by_rows(space: Space, count: int, seed: int) -> Array:
    drawn = random.Random(seed)
    found = []
    for _ in range(count):
        row: list[float] = []
        for low, high, scale in space.values():
            if scale == "integer":
                row.append(drawn.randint(int(low), int(high)))
            elif scale == "log":
                row.append(math.exp(drawn.uniform(math.log(low), math.log(high))))
            else:
                row.append(drawn.uniform(low, high))
        found.append(row)
    return np.array(found)


def by_the_unit_cube(space: Space, count: int, seed: int) -> Array:
    found = np.random.RandomState(seed).random_sample((count, len(space)))
    for column, (low, high, scale) in enumerate(space.values()):
        if scale == "integer":
            found[:, column] = low + np.floor(found[:, column] * (high - low + 1))
        elif scale == "log":
            found[:, column] = low * (high / low) ** found[:, column]
        else:
            found[:, column] = low + (high - low) * found[:, column]
    return found.astype(np.float32)


def by_shuffled_strata(space: Space, count: int, seed: int) -> Array:
    """Draw one point from each of equally probable stretches, in an order of its own."""
    generator = np.random.default_rng(seed)
    found = []
    for low, high, scale in space.values():
        place = (generator.permutation(count) + generator.random(count)) / count
        if scale == "log":
            found.append(np.exp(np.log(low) + place * np.log(high / low)))
        else:
            wide = high - low + (scale == "integer")
            value = low + place * wide
            found.append(np.floor(value) if scale == "integer" else value)
    return np.stack(found, axis=-1)


def _column(generator: Generator, one: Range, count: int) -> Array:
    low, high, scale = one
    if scale == "integer":
        return generator.integers(int(low), int(high), count, endpoint=True)
    if scale == "log":
        return np.asarray(10 ** generator.uniform(np.log10(low), np.log10(high), count))
    return generator.uniform(low, high, count)


def _by(draw: Any, space: Space, count: int, seed: int | None) -> Array:
    generator = np.random.default_rng(seed)
    return np.column_stack([draw(generator, one, count) for one in space.values()])


def always_linear(space: Space, count: int, seed: int) -> Array:
    def draw(generator: Generator, one: Range, count: int) -> Array:
        low, high, scale = one
        return _column(generator, (low, high, "linear" if scale == "log" else scale), count)

    return _by(draw, space, count, seed)


def always_logarithmic(space: Space, count: int, seed: int) -> Array:
    def draw(generator: Generator, one: Range, count: int) -> Array:
        low, high, scale = one
        return _column(generator, (low, high, "log" if scale == "linear" else scale), count)

    return _by(draw, space, count, seed)


def whole_exponents(space: Space, count: int, seed: int) -> Array:
    def draw(generator: Generator, one: Range, count: int) -> Array:
        low, high, scale = one
        if scale != "log":
            return _column(generator, one, count)
        ends = np.round(np.log10([low, high])).astype(int)
        return np.asarray(10.0 ** generator.integers(ends[0], ends[1], count, endpoint=True))

    return _by(draw, space, count, seed)


def two_bases(space: Space, count: int, seed: int) -> Array:
    def draw(generator: Generator, one: Range, count: int) -> Array:
        low, high, scale = one
        if scale != "log":
            return _column(generator, one, count)
        return np.asarray(10 ** generator.uniform(np.log(low), np.log(high), count))

    return _by(draw, space, count, seed)


def without_the_upper_end(space: Space, count: int, seed: int) -> Array:
    def draw(generator: Generator, one: Range, count: int) -> Array:
        low, high, scale = one
        return _column(generator, (low, high - 1, scale) if scale == "integer" else one, count)

    return _by(draw, space, count, seed)


def one_too_many(space: Space, count: int, seed: int) -> Array:
    def draw(generator: Generator, one: Range, count: int) -> Array:
        low, high, scale = one
        return _column(generator, (low, high + 1, scale) if scale == "integer" else one, count)

    return _by(draw, space, count, seed)


def rounded_numbers(space: Space, count: int, seed: int) -> Array:
    def draw(generator: Generator, one: Range, count: int) -> Array:
        low, high, scale = one
        if scale != "integer":
            return _column(generator, one, count)
        return np.round(generator.uniform(low, high, count))

    return _by(draw, space, count, seed)


def broken_integers(space: Space, count: int, seed: int) -> Array:
    def draw(generator: Generator, one: Range, count: int) -> Array:
        low, high, scale = one
        return _column(generator, (low, high, "linear") if scale == "integer" else one, count)

    return _by(draw, space, count, seed)
