"""Answers to `within_budget`, right and wrong: which networks two budgets allow."""

from __future__ import annotations

import itertools
from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np

from cnnlab.exercises.conv2d_tuning import _macs, _parameters
from cnnlab.exercises.conv2d_tuning._course_cnn import course_cnn

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    Filters = Sequence[int]
    Pairs = list[tuple[int, int]]
    Count = Callable[[int, int], int]

IMAGE, CLASSES = (28, 28, 1), 10


@cache
def count_parameters(
    dim_1: int, dim_2: int, count: Callable[..., int] = _parameters.by_walking
) -> int:
    """Return what the course's CNN learns on digits; `count` may count it wrongly."""
    return count(IMAGE, dim_1, dim_2, CLASSES)


@cache
def count_macs(dim_1: int, dim_2: int, count: Callable[..., int] = _macs.by_walking) -> int:
    """Return its multiply-accumulate operations for one digit."""
    return count(IMAGE, course_cnn(dim_1, dim_2, CLASSES))


def by_counting(dims_1: Filters, dims_2: Filters, most_parameters: int, most_macs: int) -> Pairs:
    """Return the pairs whose counts are both within, in the order of the lists."""
    return within(dims_1, dims_2, most_parameters, most_macs)


def by_loops(
    dims_1: Filters, dims_2: Filters, most_parameters: int, most_macs: int
) -> list[list[int]]:
    found = []
    for dim_1 in dims_1:
        for dim_2 in dims_2:
            learned = 10 * dim_1 + (9 * dim_1 + 1) * dim_2 + (49 * dim_2 + 1) * 10
            work = 784 * 9 * dim_1 + 196 * 9 * dim_1 * dim_2 + 49 * dim_2 * 10
            if learned > most_parameters or work > most_macs:
                continue
            found.append([dim_1, dim_2])
    return found


def by_arrays(
    dims_1: Filters, dims_2: Filters, most_parameters: int, most_macs: int
) -> NDArray[Any]:
    first, second = np.meshgrid(dims_1, dims_2, indexing="ij")
    learned = 10 * first + 9 * first * second + 491 * second + 10
    work = 7056 * first + 1764 * first * second + 490 * second
    inside = (learned <= most_parameters) & (work <= most_macs)
    return np.column_stack([first[inside], second[inside]])


def by_filtering(
    dims_1: Filters, dims_2: Filters, most_parameters: int, most_macs: int
) -> tuple[tuple[int, int], ...]:
    def fits(pair: tuple[int, int]) -> bool:
        layers = course_cnn(*pair, 10)
        learned = _parameters.by_formula(IMAGE, *pair, 10)
        return learned <= most_parameters and _macs.by_variables(IMAGE, layers) <= most_macs

    return tuple(filter(fits, itertools.product(dims_1, dims_2)))


def within(
    dims_1: Filters,
    dims_2: Filters,
    most_parameters: float,
    most_macs: float,
    learned: Count = count_parameters,
    work: Count = count_macs,
) -> Pairs:
    """Return the pairs that both budgets allow by these two counts."""
    pairs = itertools.product(dims_1, dims_2)
    return [
        pair for pair in pairs if learned(*pair) <= most_parameters and work(*pair) <= most_macs
    ]
