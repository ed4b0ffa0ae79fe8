"""Races at equal budgets."""

import numpy as np
import pytest

from cnnlab.train.search import Ledger, race
from tests.train.search.spaces import bowl


def test_a_race_has_a_result_for_each_method_budget_and_repetition() -> None:
    found = race(bowl(), [54, 270], repetitions=6)
    assert found.methods == ("grid", "random", "bayesian", "hyperband")
    assert found.judged.shape == found.seen.shape == (4, 2, 6)
    assert found.means().shape == found.widths().shape == (4, 2)


def test_more_budget_does_not_make_random_search_worse() -> None:
    found = race(bowl(noise=0), [54, 270, 540], repetitions=30)
    random = found.judged[found.methods.index("random")]
    assert (np.diff(random, axis=0) >= 0).all()


def test_what_a_search_sees_of_its_choice_is_too_high() -> None:
    found = race(bowl(noise=3.0), [540], repetitions=60)
    assert found.seen.mean() > found.judged.mean() + 1


def test_a_method_of_ones_own_can_take_part() -> None:
    def always_the_first(ledger: Ledger, random: np.random.Generator) -> None:
        ledger.train(0)

    table = bowl(noise=0)
    found = race(table, [54], repetitions=3, methods={"mine": always_the_first})
    assert found.seen == pytest.approx(table.accuracies[0, 0, -1])


def test_differences_are_paired_by_repetition() -> None:
    found = race(bowl(), [270], repetitions=10)
    difference = found.difference("bayesian", "random", 270, comparisons=3)
    assert difference.pairs == 10
    expected = (found.judged[2] - found.judged[1]).mean()
    assert difference.mean == pytest.approx(expected)
