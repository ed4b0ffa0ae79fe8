"""A measured space and the searches replayed in it, as the browser needs them."""

from __future__ import annotations

from functools import cache, cached_property
from typing import Any

from cnnlab.train import search
from cnnlab.train.search.bayesian import LENGTH, NOISE, RANDOM_FIRST
from cnnlab.train.search.halving import KEPT, brackets
from cnnlab.train.search.table import SearchTable, Value
from cnnlab.widgets.search_visualiser.places import arranged

COURSE_TABLE = "hyperparameter_search/space"
REPETITIONS = 10
BUDGETS = (14, 27, 54)  # in trainings of all epochs; 14 pay one pass of Hyperband
OWN = "own"  # the search that the learner makes
Trace = list[tuple[int, int]]  # configurations and how long each is trained then
METHODS = (*search.METHODS, OWN)


@cache
def space_of(table: SearchTable) -> Space:
    """Return a table with its replayed searches, worked out once."""
    return Space(table)


class Space:
    """A table with its replayed searches: what is drawn in JavaScript is decided here."""

    def __init__(self, table: SearchTable) -> None:
        self.table = table

    def ledger(self, method: str, budget: int, repetition: int) -> search.Ledger:
        """Return the account of one search; the budget counts trainings of all epochs."""
        epochs = budget * self.table.epochs
        return search.replay(search.METHODS[method], self.table, epochs, repetition)

    @cached_property
    def trait(self) -> dict[str, Any]:
        """Everything that the browser works with, as JSON.

        Of a trial stand here its configuration and how long that is trained then; the browser
        looks the rest up. Where the budget only ends a search, the longest one holds the others.
        """
        lengths = {one["epochs"] for one in _rounds(self.table)} | {self.table.epochs}
        kept = sorted(lengths)
        accuracies = self.table.accuracies[:, :, [epochs - 1 for epochs in kept]].round(2)
        return {
            "axes": [_axis(name, values) for name, values in self.table.axes.items()],
            "levels": self.table.levels.tolist(),
            "places": arranged(self.table),
            "epochs": kept,
            "full": self.table.epochs,
            "accuracies": accuracies.tolist(),
            "budgets": list(BUDGETS),
            "repetitions": REPETITIONS,
            "traces": self._traces,
            "rounds": _rounds(self.table),
            "model": {"length": LENGTH, "noise": NOISE, "first": RANDOM_FIRST},
        }

    @cached_property
    def _traces(self) -> dict[str, dict[str, list[Trace]]]:
        """The trials by method, budget and repetition."""
        return {
            method: {
                str(budget): [self._trace(method, budget, one) for one in range(REPETITIONS)]
                for budget in (BUDGETS if method == "grid" else BUDGETS[-1:])
            }
            for method in search.METHODS
        }

    def _trace(self, method: str, budget: int, repetition: int) -> Trace:
        trials = self.ledger(method, budget, repetition).trials
        return [(trial.configuration, trial.epochs) for trial in trials]


def shown_value(value: Value) -> str:
    """Return a hyperparameter's value as it stands in the picture."""
    if isinstance(value, tuple):
        return "/".join(map(str, value))
    return value if isinstance(value, str) else f"{value:g}"


def _axis(name: str, values: tuple[Value, ...]) -> dict[str, Any]:
    return {
        "name": name,
        "values": [shown_value(value) for value in values],
        "words": isinstance(values[0], str),
    }


def _rounds(table: SearchTable) -> list[dict[str, int]]:
    """Return the rounds of one pass of Hyperband, with how many configurations each has."""
    rounds = []
    for number, (count, first) in enumerate(brackets(table.epochs, KEPT), start=1):
        left, epochs, at, before = min(count, len(table.settings)), first, 1, 0
        while left and epochs <= table.epochs:
            one = {"bracket": number, "round": at, "count": left, "before": before}
            rounds.append(one | {"epochs": epochs})
            left, epochs, at, before = left // KEPT, epochs * KEPT, at + 1, left
    return rounds
