"""No two accuracies of a rung are equal, and the groups hold what their titles say."""

from __future__ import annotations

from typing import Any

import numpy as np

from cnnlab.checks.library import exercises_of

EXERCISE = exercises_of("hyperparameter-search")["successive_halving"]
SEEDS = range(10)


def calls(position: int) -> list[Any]:
    make = EXERCISE.cases[position].make
    return [call for seed in SEEDS for call in make(np.random.default_rng(seed))]


def rungs(curves: Any, first_epochs: int, eta: int) -> list[tuple[int, int]]:
    """Return how many train in each rung, and up to which epoch."""
    found = [(len(curves), first_epochs)]
    while found[-1][0] >= eta and found[-1][1] * eta <= curves.shape[1]:
        found.append((found[-1][0] // eta, found[-1][1] * eta))
    return found


def test_no_two_accuracies_of_a_rung_are_equal() -> None:
    for position in range(4):
        for curves, first_epochs, eta in calls(position):
            for _, epochs in rungs(curves, first_epochs, eta):
                trained = np.asarray(EXERCISE.oracle(curves, first_epochs, eta)[1]) >= epochs
                assert np.diff(np.sort(curves[trained, epochs - 1])).min(initial=1) > 0


def test_the_epochs_are_those_of_the_rungs() -> None:
    for position in range(4):
        for call in calls(position):
            trained = np.asarray(EXERCISE.oracle(*call)[1])
            for count, epochs in rungs(*call):
                assert (trained >= epochs).sum() == count


def test_a_group_holds_what_its_title_says() -> None:
    for call in calls(0):
        assert rungs(*call)[-1] == (1, call[0].shape[1])
    for call in calls(1):
        assert rungs(*call)[-1][0] > 1
    for call in calls(2):
        assert len(call[0]) % call[2] and rungs(*call)[-1][1] < call[0].shape[1]
    for call in calls(3):
        assert len(rungs(*call)) == 1
