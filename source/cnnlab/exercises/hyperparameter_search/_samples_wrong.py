"""Answers to `sample` that are wrong in all columns: their draws, their seed, their shape."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from cnnlab.exercises.hyperparameter_search._samples import _by, _column, by_columns

if TYPE_CHECKING:
    from cnnlab.exercises.hyperparameter_search._draws_seen import Range, Space
    from cnnlab.exercises.hyperparameter_search._samples import Array, Generator


def same_draws_in_all_columns(space: Space, count: int, seed: int) -> Array:
    columns = [by_columns({name: one}, count, seed) for name, one in space.items()]
    return np.concatenate(columns, axis=1)


def one_point_only(space: Space, count: int, seed: int) -> Array:
    return np.repeat(by_columns(space, 1, seed), count, axis=0)


def evenly_spaced(space: Space, count: int, seed: int) -> Array:
    return np.sort(by_columns(space, count, seed), axis=0)


def between_0_and_1(space: Space, count: int, seed: int) -> Array:
    return np.random.default_rng(seed).random((count, len(space)))


def ends_only(space: Space, count: int, seed: int) -> Array:
    def draw(generator: Generator, one: Range, count: int) -> Array:
        return generator.choice(np.array(one[:2], float), count)

    return _by(draw, space, count, seed)


def seed_ignored(space: Space, count: int, seed: int) -> Array:
    return _by(_column, space, count, None)


def fixed_seed(space: Space, count: int, seed: int) -> Array:
    return by_columns(space, count, 0)


def transposed(space: Space, count: int, seed: int) -> Array:
    return by_columns(space, count, seed).T


def one_row_only(space: Space, count: int, seed: int) -> Array:
    return by_columns(space, 1, seed)


def flat(space: Space, count: int, seed: int) -> Array:
    return by_columns(space, count, seed).ravel()
