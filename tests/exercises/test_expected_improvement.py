"""The answer key of `expected_improvement` is what many simulated trials improve on average."""

from __future__ import annotations

import numpy as np

from cnnlab.checks.library import exercises_of

EXERCISE = exercises_of("hyperparameter-search")["expected_improvement"]
SEEDS = range(5)


def test_simulated_trials_improve_as_much() -> None:
    random = np.random.default_rng(1)
    for seed in SEEDS:
        for group in EXERCISE.cases:
            for mean, deviation, best in group.make(np.random.default_rng(seed)):
                errors = random.normal(mean, deviation, (20_000, *mean.shape))
                simulated = np.maximum(best - errors, 0).mean(axis=0)
                # Five standard errors of this many trials, and a little where nothing varies.
                allowed = 5 * deviation / np.sqrt(20_000) + 1e-9
                right = EXERCISE.oracle(mean, deviation, best)
                assert (np.abs(simulated - right) <= allowed).all()


def test_an_improvement_is_never_negative() -> None:
    for seed in SEEDS:
        for group in EXERCISE.cases:
            for arguments in group.make(np.random.default_rng(seed)):
                assert (EXERCISE.oracle(*arguments) >= 0).all()
