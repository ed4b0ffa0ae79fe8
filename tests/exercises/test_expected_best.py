"""The answer key of `expected_best` is the mean over all choices, where these can be counted."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from cnnlab.checks.library import exercises_of

EXERCISE = exercises_of("hyperparameter-search")["expected_best"]


@pytest.mark.parametrize("tries", range(1, 10))
def test_it_is_the_mean_over_all_choices(tries: int) -> None:
    scores = np.random.default_rng(tries).integers(0, 8, 9) / 8  # some of them equal
    best = [max(chosen) for chosen in itertools.combinations(scores, tries)]
    assert EXERCISE.oracle(scores, tries) == pytest.approx(np.mean(best))
