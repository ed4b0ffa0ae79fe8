"""Grid, random, Bayesian search and Hyperband at equal budgets, on the measured table `space`.

A repetition (`seed`) decides what is drawn, and with which of the table's seeds the search sees its
accuracies. What it chose is judged by the other seeds.
"""

from __future__ import annotations

from autograder.measure.hyperparameter_search import space
from autograder.measure.record import Row
from cnnlab.train import search

REPETITIONS = 100
TRAININGS = (14, 27, 40)  # budgets, in trainings of all epochs; 14 pay one pass of Hyperband


def rows() -> list[Row]:
    """Return one row per method, budget and repetition."""
    table = search.search_table("hyperparameter_search/space")
    budgets = [space.EPOCHS * count for count in TRAININGS]
    found = search.race(table, budgets, REPETITIONS)
    return [
        {
            "method": method,
            "trainings": count,
            "seed": repetition,
            "accuracy": round(float(found.judged[row, column, repetition]), 4),
            "seen": round(float(found.seen[row, column, repetition]), 4),
        }
        for row, method in enumerate(found.methods)
        for column, count in enumerate(TRAININGS)
        for repetition in range(REPETITIONS)
    ]
