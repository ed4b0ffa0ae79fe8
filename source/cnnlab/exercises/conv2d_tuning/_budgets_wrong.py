"""Wrong answers to `within_budget`; `budgets` are the most parameters and the most MACs."""

from __future__ import annotations

import itertools
import math
from functools import partial
from typing import TYPE_CHECKING

from cnnlab.exercises.conv2d_tuning import _macs, _parameters
from cnnlab.exercises.conv2d_tuning._budgets import (
    by_counting,
    count_macs,
    count_parameters,
    within,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from cnnlab.exercises.conv2d_tuning._budgets import Filters, Pairs


def strictly_below(dims_1: Filters, dims_2: Filters, *budgets: int) -> Pairs:
    return within(dims_1, dims_2, budgets[0] - 1, budgets[1] - 1)


def parameters_strictly_below(dims_1: Filters, dims_2: Filters, *budgets: int) -> Pairs:
    return within(dims_1, dims_2, budgets[0] - 1, budgets[1])


def macs_strictly_below(dims_1: Filters, dims_2: Filters, *budgets: int) -> Pairs:
    return within(dims_1, dims_2, budgets[0], budgets[1] - 1)


def one_budget_is_enough(dims_1: Filters, dims_2: Filters, *budgets: int) -> Pairs:
    either = macs_ignored(dims_1, dims_2, *budgets) + parameters_ignored(dims_1, dims_2, *budgets)
    return [pair for pair in itertools.product(dims_1, dims_2) if pair in either]


def macs_ignored(dims_1: Filters, dims_2: Filters, *budgets: int) -> Pairs:
    return within(dims_1, dims_2, budgets[0], math.inf)


def parameters_ignored(dims_1: Filters, dims_2: Filters, *budgets: int) -> Pairs:
    return within(dims_1, dims_2, math.inf, budgets[1])


def budgets_exchanged(dims_1: Filters, dims_2: Filters, *budgets: int) -> Pairs:
    return by_counting(dims_1, dims_2, *budgets[::-1])


def above_the_budgets(dims_1: Filters, dims_2: Filters, *budgets: int) -> Pairs:
    inside = by_counting(dims_1, dims_2, *budgets)
    return [pair for pair in itertools.product(dims_1, dims_2) if pair not in inside]


def side_by_side(dims_1: Filters, dims_2: Filters, *budgets: int) -> Pairs:
    inside = by_counting(dims_1, dims_2, *budgets)
    return [pair for pair in zip(dims_1, dims_2, strict=False) if pair in inside]


def largest_only(dims_1: Filters, dims_2: Filters, *budgets: int) -> Pairs:
    inside = by_counting(dims_1, dims_2, *budgets)
    return [max(inside, key=lambda pair: count_parameters(*pair))] if inside else []


def second_filters_outside(dims_1: Filters, dims_2: Filters, *budgets: int) -> Pairs:
    inside = by_counting(dims_1, dims_2, *budgets)
    return [(one, two) for two in dims_2 for one in dims_1 if (one, two) in inside]


def sorted_pairs(dims_1: Filters, dims_2: Filters, *budgets: int) -> Pairs:
    return sorted(by_counting(dims_1, dims_2, *budgets))


def pairs_turned_round(dims_1: Filters, dims_2: Filters, *budgets: int) -> Pairs:
    return [(two, one) for one, two in by_counting(dims_1, dims_2, *budgets)]


def stops_at_the_first_too_large(dims_1: Filters, dims_2: Filters, *budgets: int) -> Pairs:
    inside = by_counting(dims_1, dims_2, *budgets)
    found: Pairs = []
    for one in dims_1:
        for two in dims_2:
            if (one, two) not in inside:
                break
            found.append((one, two))
    return found


def how_many(dims_1: Filters, dims_2: Filters, *budgets: int) -> int:
    return len(by_counting(dims_1, dims_2, *budgets))


def first_dimension_only(dims_1: Filters, dims_2: Filters, *budgets: int) -> Pairs:
    return by_counting(dims_1, dims_1, *budgets)


def biases_forgotten(dims_1: Filters, dims_2: Filters, *budgets: int) -> Pairs:
    return _miscounted(dims_1, dims_2, budgets, learned=_parameters.without_any_bias)


def dense_layer_unpooled(dims_1: Filters, dims_2: Filters, *budgets: int) -> Pairs:
    return _miscounted(dims_1, dims_2, budgets, learned=_parameters.pooling_forgotten)


def input_channels_forgotten(dims_1: Filters, dims_2: Filters, *budgets: int) -> Pairs:
    return _miscounted(dims_1, dims_2, budgets, learned=_parameters.input_channels_forgotten)


def parameters_for_macs(dims_1: Filters, dims_2: Filters, *budgets: int) -> Pairs:
    return _miscounted(dims_1, dims_2, budgets, work=_macs.parameters_instead)


def additions_counted(dims_1: Filters, dims_2: Filters, *budgets: int) -> Pairs:
    return _miscounted(dims_1, dims_2, budgets, work=_macs.additions_counted)


def biases_counted_as_work(dims_1: Filters, dims_2: Filters, *budgets: int) -> Pairs:
    return _miscounted(dims_1, dims_2, budgets, work=_macs.biases_counted)


def _miscounted(
    dims_1: Filters,
    dims_2: Filters,
    budgets: tuple[int, ...],
    learned: Callable[..., int] = _parameters.by_walking,
    work: Callable[..., int] = _macs.by_walking,
) -> Pairs:
    """Return the pairs within the budgets where `cnn_parameters` or `count_macs` is wrong."""
    most_parameters, most_macs = budgets
    return within(
        dims_1,
        dims_2,
        most_parameters,
        most_macs,
        learned=partial(count_parameters, count=learned),
        work=partial(count_macs, count=work),
    )
