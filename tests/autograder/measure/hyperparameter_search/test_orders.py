"""Tuning one hyperparameter after another."""

from functools import partial

import numpy as np
import pytest

from autograder.measure.hyperparameter_search import orders
from autograder.measure.hyperparameter_search.orders import Steps, one_after_another
from cnnlab.train.search import replay
from tests.train.search.spaces import BEST, bowl

RATE_FIRST: Steps = (("learning_rate",), ("batch_size",))
TOGETHER: Steps = (("learning_rate", "batch_size"),)


@pytest.mark.parametrize("steps", [RATE_FIRST, RATE_FIRST[::-1], TOGETHER])
def test_without_interactions_every_order_finds_the_best(steps: Steps) -> None:
    ledger = replay(partial(one_after_another, steps=steps), bowl(noise=0), 10_000)
    assert ledger.choices()[-1].configuration == BEST


@pytest.mark.parametrize(("steps", "trainings"), [(RATE_FIRST, 12 + 3 - 1), (TOGETHER, 36)])
def test_what_is_known_is_not_paid_for_again(steps: Steps, trainings: int) -> None:
    table = bowl()
    ledger = replay(partial(one_after_another, steps=steps), table, 10_000)
    assert ledger.spent == trainings * table.epochs


@pytest.mark.parametrize(("trainings", "methods"), orders.RACES)
def test_the_budgets_pay_all_steps_of_an_order(trainings: int, methods: dict[str, Steps]) -> None:
    values = {"learning_rate": 12, "batch_size": 3, "width": 3, "optimizer": 2, "dropout": 2}
    for steps in methods.values():
        each = [int(np.prod([values[name] for name in names])) for names in steps]
        assert 1 + sum(count - 1 for count in each) == trainings
        assert sorted(name for names in steps for name in names) == sorted(values)
