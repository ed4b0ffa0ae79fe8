"""No rounding decides a case of `accuracy_at_budget`, and every epoch can be told by its value."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest

from autograder.prove import judged
from cnnlab.checks.library import exercises_of

EXERCISE = exercises_of("dropout-and-batch-size")["accuracy_at_budget"]
SEEDS = range(20)


def calls(position: int) -> list[tuple[np.ndarray, float, float, float]]:
    make = EXERCISE.cases[position].make
    return [call for seed in SEEDS for call in make(np.random.default_rng(seed))]


def test_costs_and_budgets_are_exact_quarters_of_each_other() -> None:
    for position in range(3):
        for _, cost, budget, _ in calls(position):
            assert (Fraction(budget) / Fraction(cost)).denominator in (1, 4)


def test_a_group_holds_what_its_title_says() -> None:
    for _, cost, budget, _ in calls(0):
        assert (Fraction(budget) / Fraction(cost)).denominator == 1
    for accuracies, cost, budget, _ in calls(1):
        assert 1 < budget / cost < len(accuracies) and budget % cost
    for accuracies, cost, budget, _ in calls(2):
        assert budget < cost or budget > len(accuracies) * cost


def test_every_accuracy_is_a_share_and_differs_from_all_others() -> None:
    for position in range(3):
        for accuracies, _, _, start in calls(position):
            values = np.sort([start, *accuracies])
            assert values[0] > 0 and values[-1] < 1
            assert np.diff(values).min() > 1e-3


@pytest.mark.parametrize("kind", [float, np.float64, np.float32, np.asarray])
def test_any_kind_of_number_is_accepted(kind: type) -> None:
    def accuracy_at_budget(*arguments: object) -> object:
        return kind(EXERCISE.oracle(*arguments))

    assert judged(EXERCISE, accuracy_at_budget, 1).points == EXERCISE.points
