"""Tuning one hyperparameter after another, in several orders, against random search.

A search begins with a configuration that is drawn: nobody knows beforehand what is usual in a new
space. It tries all values of the hyperparameters of its first step, keeps the best ones, and goes
on with the next step. An order costs the same wherever it begins.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from itertools import product

import numpy as np

from autograder.measure.hyperparameter_search.race import raced
from autograder.measure.record import Row
from cnnlab.train import search
from cnnlab.train.search.race import Method

Steps = tuple[tuple[str, ...], ...]

ONE_BY_ONE: dict[str, Steps] = {
    "learning rate first": (
        ("learning_rate",), ("batch_size",), ("optimizer",), ("width",), ("dropout",),
    ),
    "learning rate last": (
        ("dropout",), ("width",), ("optimizer",), ("batch_size",), ("learning_rate",),
    ),
}  # fmt: skip
A_PAIR_FIRST: dict[str, Steps] = {
    "learning rate and optimizer together": (
        ("learning_rate", "optimizer"), ("batch_size",), ("width",), ("dropout",),
    ),
}  # fmt: skip
# What all values of all steps cost, in trainings; the best one of a step is known in the next.
RACES = ((18, ONE_BY_ONE), (29, A_PAIR_FIRST))


def rows() -> list[Row]:
    """Return one row per order, or random search of the same budget, and repetition."""
    return [
        row
        for trainings, orders in RACES
        for row in raced({**_methods(orders), "random": search.random_search}, [trainings])
    ]


def _methods(orders: Mapping[str, Steps]) -> dict[str, Method]:
    return {name: partial(one_after_another, steps=steps) for name, steps in orders.items()}


def one_after_another(ledger: search.Ledger, random: np.random.Generator, steps: Steps) -> None:
    """Try all values of each step's hyperparameters, and keep the best ones for the next step."""
    table = ledger.table
    chosen = table.values(int(random.integers(len(table.settings))))
    for names in steps:
        each = [
            {**chosen, **dict(zip(names, values, strict=True))}
            for values in product(*(table.axes[name] for name in names))
        ]
        answers = [ledger.train(table.configuration(**one)) for one in each]
        chosen = each[int(np.argmax(answers))]
