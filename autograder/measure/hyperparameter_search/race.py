"""Grid, random, Bayesian search and Hyperband at equal budgets, on the measured table `space`.

A repetition (`seed`) decides what is drawn, and with which of the table's seeds the search sees its
accuracies. What it chose is judged by the other seeds.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from autograder.measure.record import Row
from cnnlab.train import search
from cnnlab.train.search.race import Method

REPETITIONS = 100
TRAININGS = (7, 14, 27, 54)  # budgets, in trainings of all epochs; 14 pay one pass of Hyperband


def rows() -> list[Row]:
    """Return one row per method, budget and repetition."""
    return raced(search.METHODS, TRAININGS)


def raced(methods: Mapping[str, Method], trainings: Sequence[int]) -> list[Row]:
    """Return what methods choose on the table `space` with budgets of so many trainings each.

    seen      the accuracy of the choice that the search saw, in per cent
    accuracy  that of the same choice with the seeds that the search did not see
    """
    table = search.search_table("hyperparameter_search/space")
    budgets = [table.epochs * count for count in trainings]
    found = search.race(table, budgets, REPETITIONS, methods)
    return [
        {
            "method": method,
            "trainings": count,
            "seed": repetition,
            "accuracy": round(float(found.judged[row, column, repetition]), 4),
            "seen": round(float(found.seen[row, column, repetition]), 4),
        }
        for row, method in enumerate(found.methods)
        for column, count in enumerate(trainings)
        for repetition in range(REPETITIONS)
    ]
