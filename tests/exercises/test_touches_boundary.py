"""No rounding decides a case of `touches_boundary`: the best trial is never near a tenth."""

from __future__ import annotations

import numpy as np

from cnnlab.checks.library import exercises_of

EXERCISE = exercises_of("hyperparameter-search")["touches_boundary"]
SEEDS = range(20)


def test_the_best_trial_is_clear_of_the_margin_and_the_only_best() -> None:
    for group in EXERCISE.cases:
        for seed in SEEDS:
            for values, accuracies, low, high, scale in group.make(np.random.default_rng(seed)):
                assert (accuracies == accuracies.max()).sum() == 1
                assert low <= values.min() and values.max() <= high
                axis = np.array([values[accuracies.argmax()], low, high])
                axis = np.log(axis) if scale == "log" else axis
                position = (axis[0] - axis[1]) / (axis[2] - axis[1])
                assert min(abs(position - 0.1), abs(position - 0.9)) > 0.005
