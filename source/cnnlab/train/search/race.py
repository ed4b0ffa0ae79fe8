"""Several ways to search, at equal budgets, many times over."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cnnlab.train.intervals import Difference, half_widths, paired_difference
from cnnlab.train.search.bayesian import bayesian_search
from cnnlab.train.search.halving import hyperband
from cnnlab.train.search.ledger import BudgetSpent, Ledger
from cnnlab.train.search.plain import grid_search, random_search
from cnnlab.train.search.table import SearchTable

Array = NDArray[np.float64]
Method = Callable[[Ledger, np.random.Generator], None]

METHODS: dict[str, Method] = {
    "grid": grid_search,
    "random": random_search,
    "bayesian": bayesian_search,
    "hyperband": hyperband,
}


def replay(method: Method, table: SearchTable, budget: int, repetition: int = 0) -> Ledger:
    """Return the account of one search with so many epochs.

    The repetition decides which of the table's seeds the search sees, and what it draws. All
    methods of a repetition draw from the same generator's beginning.
    """
    ledger = Ledger(table, budget, repetition % table.seeds)
    with suppress(BudgetSpent):
        method(ledger, np.random.default_rng(repetition))
    return ledger


@dataclass(frozen=True, eq=False)
class Race:
    """What several methods reach with equal budgets.

    Attributes:
        methods: their names.
        budgets: numbers of epochs.
        seen: what each search believes of its choice: (methods, budgets, repetitions), per cent.
        judged: what the choice is worth with other seeds; see `Ledger.judged`.
    """

    methods: tuple[str, ...]
    budgets: tuple[int, ...]
    seen: Array
    judged: Array

    def means(self) -> Array:
        """Return the mean of `judged` over repetitions: (methods, budgets)."""
        return np.asarray(self.judged.mean(axis=2))

    def widths(self) -> Array:
        """Return the half widths of the 95 % intervals of these means."""
        return half_widths(np.moveaxis(self.judged, 2, 0))

    def difference(
        self, method: str, against: str, budget: int, comparisons: int = 1
    ) -> Difference:
        """Return how much one method is above another at a budget, repetition by repetition."""
        place = self.budgets.index(budget)
        first, second = (self.judged[self.methods.index(one), place] for one in (method, against))
        return paired_difference(first.tolist(), second.tolist(), comparisons)


def race(
    table: SearchTable,
    budgets: Sequence[int],
    repetitions: int = 100,
    methods: Mapping[str, Method] = METHODS,
) -> Race:
    """Run every method with every budget, so many times, and return what they reach."""
    found = np.array(
        [
            [[_result(method, table, budget, one) for one in range(repetitions)]
             for budget in budgets]
            for method in methods.values()
        ]
    )  # fmt: skip
    return Race(tuple(methods), tuple(budgets), found[..., 0], found[..., 1])


def _result(
    method: Method, table: SearchTable, budget: int, repetition: int
) -> tuple[float, float]:
    ledger = replay(method, table, budget, repetition)
    chosen = ledger.choices()[-1]
    return chosen.accuracy, ledger.judged(chosen)
