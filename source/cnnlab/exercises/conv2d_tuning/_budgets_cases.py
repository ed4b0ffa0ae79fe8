"""The calls of `within_budget`: the closer to a budget, the more a miscount matters.

Whoever calls a wrong `cnn_parameters` or `count_macs` can still earn the groups before the last.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from cnnlab.exercises.conv2d_tuning import _budgets as answers
from cnnlab.exercises.conv2d_tuning._budgets_known import KNOWN
from cnnlab.exercises.conv2d_tuning._budgets_wrong import parameters_for_macs

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np

    Call = tuple[list[int], list[int], int, int]
    Random = np.random.Generator

ENOUGH = 10**9


def _drawn(random: Random, how_many: int, start: int, stop: int) -> list[int]:
    """Return different numbers that are not in rising order."""
    while True:
        found = [int(n) for n in random.choice(range(start, stop), how_many, replace=False)]
        if found != sorted(found):
            return found


def all_or_none(random: Random) -> Iterator[Call]:
    """Yield calls that no count decides: a budget is 0 or enough for everything."""
    dims_1, dims_2 = _drawn(random, 2, 4, 40), _drawn(random, 3, 4, 40)
    yield dims_1, dims_2, ENOUGH, ENOUGH
    yield dims_2, dims_1, ENOUGH, ENOUGH
    yield dims_1, dims_2, ENOUGH, 0
    yield dims_1, dims_2, 0, ENOUGH


def far_apart(random: Random) -> Iterator[Call]:
    """Yield calls in which a count is far below its budget or far above it."""
    few, many = [2, 3], [int(number) for number in random.integers(240, 300, 2)]
    random.shuffle(few)
    dims_1, dims_2 = [few[0], many[0], few[1]], [many[1], few[0]]
    yield dims_1, dims_2, 45_000, ENOUGH  # few second filters
    yield dims_1, dims_2, ENOUGH, 200_000  # few of both
    yield dims_1, dims_2, 45_000, 200_000


def close(random: Random) -> Iterator[Call]:
    """Yield calls in which pairs stand exactly at a budget, or one above it."""
    while True:
        dims_1, dims_2 = _drawn(random, 3, 4, 40), _drawn(random, 4, 4, 40)
        pairs = list(itertools.product(dims_1, dims_2))
        here, other = (pairs[place] for place in random.choice(len(pairs), 2, replace=False))
        learned, work = answers.count_parameters(*here), answers.count_macs(*here)
        budgets = [
            (learned, work),
            (learned, ENOUGH),
            (ENOUGH, work),
            (learned - 1, ENOUGH),
            (ENOUGH, work - 1),
            (ENOUGH, work + 100),  # less than the biases of the maps
            (learned, answers.count_macs(*other)),
        ]
        calls = [(dims_1, dims_2, *both) for both in budgets]
        if _tell_apart(calls):
            yield from calls
            return


def _tell_apart(calls: list[Call]) -> bool:
    """Tell whether the right answer and the known mistakes all differ on these calls."""
    # Parameters are always fewer than operations: here that is like no budget, elsewhere not.
    wrong = [known.function for known in KNOWN if known.function is not parameters_for_macs]
    found = {str([answer(*call) for call in calls]) for answer in (answers.by_counting, *wrong)}
    return len(found) == len(wrong) + 1
