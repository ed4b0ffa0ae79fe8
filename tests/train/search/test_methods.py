"""The four ways to search: their budgets, their order, and that they find what is there."""

from itertools import pairwise
from math import prod

import numpy as np
import pytest

from cnnlab.train.search import METHODS, Ledger, replay, search_table
from cnnlab.train.search.halving import brackets, successive_halving
from cnnlab.train.search.plain import levels_per_axis
from tests.train.search.spaces import BEST, bowl

REPETITIONS = range(20)


@pytest.mark.parametrize("name", METHODS)
def test_no_method_pays_more_than_its_budget(name: str) -> None:
    for budget in (27, 100, 300):
        assert 0 < replay(METHODS[name], bowl(), budget).spent <= budget


@pytest.mark.parametrize("name", METHODS)
def test_a_repetition_comes_out_the_same_again(name: str) -> None:
    first, second, other = (replay(METHODS[name], bowl(), 270, one) for one in (4, 4, 5))
    assert first.trials == second.trials
    assert first.trials != other.trials


@pytest.mark.parametrize("name", ["random", "bayesian", "hyperband"])
def test_with_enough_budget_the_best_is_found(name: str) -> None:
    ledger = replay(METHODS[name], bowl(noise=0), 27 * 36)
    assert ledger.choices()[-1].configuration == BEST


def test_a_guided_search_finds_the_best_sooner_than_a_random_one() -> None:
    table, tries = bowl(), 12

    def found(name: str) -> int:
        made = [replay(METHODS[name], table, tries * 27, one) for one in REPETITIONS]
        return sum(BEST in {trial.configuration for trial in ledger.trials} for ledger in made)

    assert found("bayesian") >= 18
    assert found("random") <= 14


def test_nothing_is_trained_twice() -> None:
    for name in ("random", "bayesian", "grid"):
        trials = replay(METHODS[name], bowl(), 300).trials
        assert len({trial.configuration for trial in trials}) == len(trials)


@pytest.mark.parametrize(("budget", "taken"), [(7, 6), (14, 12), (27, 24), (54, 48)])
def test_the_grids_of_the_measured_space_are_as_the_lesson_tells(budget: int, taken: int) -> None:
    axes = {name: len(values) for name, values in search_table().axes.items()}
    counts = dict(zip(axes, levels_per_axis(list(axes.values()), budget), strict=True))
    assert prod(counts.values()) == taken
    if budget == 7:
        assert {axis: count for axis, count in counts.items() if count > 1} == {
            "learning_rate": 3,
            "width": 2,
        }


def test_a_grid_has_every_combination_of_its_values() -> None:
    table = bowl()
    trials = replay(METHODS["grid"], table, 27 * 9).trials
    levels = table.levels[[trial.configuration for trial in trials]]
    assert len(trials) == 9
    assert [len(np.unique(levels[:, axis])) for axis in range(2)] == [3, 3]


@pytest.mark.parametrize(
    ("lengths", "trainings", "expected"),
    [
        ([12, 3], 9, [3, 3]),
        ([12, 3], 36, [12, 3]),
        ([12, 3], 1000, [12, 3]),
        ([3, 2, 2, 12, 3], 14, [2, 1, 1, 3, 2]),
        ([3, 2, 2, 12, 3], 40, [2, 2, 2, 2, 2]),
        ([4, 4], 1, [1, 1]),
    ],
)
def test_the_values_of_a_grid_are_spread_over_its_axes(
    lengths: list[int], trainings: int, expected: list[int]
) -> None:
    assert levels_per_axis(lengths, trainings) == expected


def test_the_brackets_are_those_of_the_paper() -> None:
    assert brackets(81, 3) == [(81, 1), (34, 3), (15, 9), (8, 27), (5, 81)]
    assert brackets(27, 3) == [(27, 1), (12, 3), (6, 9), (4, 27)]


def test_halving_keeps_the_best_and_resumes_them() -> None:
    ledger = Ledger(bowl(noise=0), budget=1000)
    successive_halving(ledger, range(27), 1, 3)
    rounds = [[one for one in ledger.trials if one.epochs == epochs] for epochs in (1, 3, 9, 27)]
    assert [len(one) for one in rounds] == [27, 9, 3, 1]
    for before, after in pairwise(rounds):
        kept = {one.configuration for one in after}
        worst = min(one.accuracy for one in before if one.configuration in kept)
        assert all(one.accuracy <= worst for one in before if one.configuration not in kept)
    assert ledger.spent == 27 * 1 + 9 * 2 + 3 * 6 + 1 * 18
