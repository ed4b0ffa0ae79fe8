"""No rounding decides a role: what a value loses is never near the tolerance."""

from __future__ import annotations

import numpy as np

from cnnlab.checks.library import exercises_of

EXERCISE = exercises_of("hyperparameter-search")["roles"]
SEEDS = range(20)


def test_a_little_more_or_less_tolerance_changes_nothing() -> None:
    for group in EXERCISE.cases:
        for seed in SEEDS:
            for accuracies, compared, tolerance in group.make(np.random.default_rng(seed)):
                right = EXERCISE.oracle(accuracies, compared, tolerance)
                for other in (tolerance - 0.05, tolerance + 0.05):
                    assert EXERCISE.oracle(accuracies, compared, other) == right


def test_every_role_appears() -> None:
    found = {
        role
        for group in EXERCISE.cases
        for arguments in group.make(np.random.default_rng(1))
        for role in EXERCISE.oracle(*arguments)
    }
    assert found == {"scientific", "nuisance", "fixed"}
