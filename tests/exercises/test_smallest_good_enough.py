"""The cases of `smallest_good_enough` stay away from ties, and its rule is the course's own."""

from __future__ import annotations

import numpy as np

from cnnlab.checks.library import exercises_of
from cnnlab.train.intervals import Difference

EXERCISE = exercises_of("conv2d-tuning")["smallest_good_enough"]
CALLS = [
    call
    for seed in range(20)
    for group in EXERCISE.cases
    for call in group.make(np.random.default_rng(seed))
]


def test_no_interval_ends_near_zero() -> None:
    for _, accuracies, quantile in CALLS:
        apart = accuracies - accuracies[accuracies.mean(axis=1).argmax()]
        half = quantile * apart.std(axis=1, ddof=1) / np.sqrt(apart.shape[1])
        others = half > 1e-9
        assert (np.abs(np.abs(apart.mean(axis=1)[others]) / half[others] - 1) > 0.04).all()


def test_accuracies_are_shares() -> None:
    assert all(accuracies.min() > 0 and accuracies.max() < 1 for _, accuracies, _ in CALLS)


def test_a_setting_is_left_out_where_the_course_would_call_it_lower() -> None:
    for costs, accuracies, quantile in CALLS:
        best = accuracies[accuracies.mean(axis=1).argmax()]
        found = EXERCISE.oracle(costs, accuracies, quantile)
        for setting, row in enumerate(accuracies):
            apart = row - best
            half = quantile * apart.std(ddof=1) / np.sqrt(apart.size)
            lower = Difference(float(apart.mean()), float(half)).verdict == "lower"
            assert lower or (costs[found], found) <= (costs[setting], setting)
