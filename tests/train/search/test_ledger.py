"""The account of a search: what it costs, when it ends, what it would choose."""

import pytest

from cnnlab.train.search import BudgetSpent, Ledger
from tests.train.search.spaces import BEST, bowl


def test_a_training_that_goes_on_costs_its_new_epochs_only() -> None:
    ledger = Ledger(bowl(), budget=100)
    ledger.train(0, 3)
    ledger.train(0, 9)
    assert [(one.epochs, one.spent) for one in ledger.trials] == [(3, 3), (9, 9)]


def test_what_is_known_costs_nothing() -> None:
    ledger = Ledger(bowl(), budget=27)
    assert ledger.train(4) == ledger.train(4)
    ledger.train(4, 3)
    ledger.train(4)
    assert ledger.spent == 27


def test_what_exceeds_the_budget_is_not_trained() -> None:
    ledger = Ledger(bowl(), budget=30)
    ledger.train(0)
    with pytest.raises(BudgetSpent):
        ledger.train(1, 4)
    assert len(ledger.trials) == 1
    ledger.train(1, 3)
    assert ledger.spent == 30


def test_the_last_answer_of_a_configuration_decides_the_choice() -> None:
    table = bowl(noise=0)
    table.accuracies[1, :, 0] = 99.0  # a lucky first epoch
    ledger = Ledger(table, budget=1000)
    ledger.train(1, 1)
    ledger.train(BEST)
    ledger.train(1)
    assert [one.configuration for one in ledger.choices()] == [1, 1, BEST]


def test_a_choice_is_judged_by_the_seeds_that_the_search_did_not_see() -> None:
    table = bowl()
    ledger = Ledger(table, budget=27, seed=1)
    ledger.train(5)
    [trial] = ledger.trials
    assert trial.accuracy == table.accuracies[5, 1, 26]
    assert ledger.judged(trial) == pytest.approx(table.accuracies[5, [0, 2], 26].mean())
