"""The cases of `conclude` stay away from ties, and its verdict is the course's own."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import stats

from cnnlab.checks.library import exercises_of
from cnnlab.exercises.hyperparameters import _conclusions as answers
from cnnlab.train.intervals import paired_difference

EXERCISE = exercises_of("hyperparameters")["conclude"]
WORDS = {"higher": "better", "lower": "worse", "cannot tell": "cannot tell"}
CALLS = [
    call
    for seed in range(20)
    for group in EXERCISE.cases
    for call in group.make(np.random.default_rng(seed))
]


def test_no_interval_ends_near_zero() -> None:
    for first, second, quantile in CALLS:
        differences = first - second
        half = quantile * differences.std(ddof=1) / np.sqrt(differences.size)
        assert abs(abs(differences.mean()) / half - 1) > 0.05


def test_every_group_has_more_than_one_verdict() -> None:
    for group in EXERCISE.cases:
        calls = group.make(np.random.default_rng(1))
        assert {EXERCISE.oracle(*call) for call in calls} == set(WORDS.values())


def test_accuracies_are_shares() -> None:
    assert all(array.min() > 0 and array.max() < 1 for call in CALLS for array in call[:2])


@pytest.mark.parametrize("seed", range(5))
def test_the_verdict_is_that_of_the_courses_own_comparison(seed: int) -> None:
    random = np.random.default_rng(seed)
    first, second = random.normal(0.9, 0.01, 3), random.normal(0.87, 0.01, 3)
    verdict = paired_difference(first.tolist(), second.tolist()).verdict
    assert EXERCISE.oracle(first, second, 4.302653) == WORDS[verdict]


def test_scipys_paired_test_gives_the_same_verdicts() -> None:
    for first, second, quantile in CALLS:
        statistic = float(stats.ttest_rel(first, second).statistic)
        sure = abs(statistic) > quantile
        verdict = "cannot tell" if not sure else "better" if statistic > 0 else "worse"
        assert EXERCISE.oracle(first, second, quantile) == verdict


def test_the_mistakes_own_quantiles_are_those_of_the_t_distribution() -> None:
    for seeds, quantile in answers._OF_95.items():
        assert quantile == pytest.approx(stats.t.ppf(0.975, seeds - 1), abs=1e-5)
