"""The answer key of `early_stop` is a short loop; here Keras' callback walks beside it."""

from __future__ import annotations

import numpy as np
import pytest

from cnnlab.checks.library import exercises_of
from cnnlab.exercises.hyperparameter_map._stops import by_keras

EXERCISE = exercises_of("hyperparameter-map")["early_stop"]


@pytest.mark.parametrize("seed", range(20))
def test_random_curves_end_where_keras_ends_them(seed: int) -> None:
    random = np.random.default_rng(seed)
    # Few values, so that ties come often; quarters, which a float32 holds exactly.
    values = (random.integers(1, 12, size=15) / 4).tolist()
    for restore_best_weights in (False, True):
        call = (
            values,
            int(random.integers(1, 5)),
            float(random.choice((0.0, 0.5, 1.125))),
            str(random.choice(("min", "max"))),
            restore_best_weights,
        )
        assert EXERCISE.oracle(*call) == by_keras(*call)


def test_a_best_epoch_is_restored_also_where_the_training_ran_to_its_end() -> None:
    call = ([3.0, 2.0, 1.0, 1.5], 3, 0.0, "min", True)
    assert EXERCISE.oracle(*call) == by_keras(*call) == (3, 2, 2)


@pytest.mark.parametrize("seed", range(20))
def test_no_gain_lies_near_the_margin_that_decides(seed: int) -> None:
    for group in EXERCISE.cases:
        for values, patience, min_delta, mode, restore in group.make(np.random.default_rng(seed)):
            last, _, _ = EXERCISE.oracle(values, patience, min_delta, mode, restore)
            for epoch in range(1, last + 1):
                _, best, _ = EXERCISE.oracle(values[:epoch], patience, min_delta, mode, restore)
                gap = abs(values[epoch] - values[best])
                assert gap == min_delta == 0 or abs(gap - min_delta) > 1e-3


def test_both_ways_of_keeping_and_both_modes_are_asked_for() -> None:
    calls = [call for group in EXERCISE.cases for call in group.make(np.random.default_rng(1))]
    assert {mode for *_, mode, _ in calls} == {"min", "max"}
    assert {restore for *_, restore in calls} == {False, True}
    stopped = {EXERCISE.oracle(*call)[0] < len(call[0]) - 1 for call in calls}
    assert stopped == {False, True}
