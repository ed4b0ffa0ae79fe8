"""The cases of `judge_sources` stay away from ties, and its verdicts are the course's own."""

from __future__ import annotations

import numpy as np
import pytest

from cnnlab.checks.library import exercises_of
from cnnlab.train.intervals import paired_difference, t_quantile

EXERCISE = exercises_of("transfer-learning")["judge_sources"]
WORDS = {"higher": "helps", "lower": "hurts", "cannot tell": "cannot tell"}
CALLS = [
    call
    for seed in range(10)
    for group in EXERCISE.cases
    for call in group.make(np.random.default_rng(seed))
]


def test_no_interval_ends_near_zero() -> None:
    for sources, scratch, quantiles in CALLS:
        differences = sources - scratch
        errors = differences.std(axis=2, ddof=1) / differences.shape[2] ** 0.5
        ratios = np.abs(differences.mean(axis=2)) / errors / quantiles[errors.size - 1]
        assert (np.abs(ratios - 1) > 0.03).all()


@pytest.mark.parametrize("seed", range(3))
def test_every_group_has_every_verdict(seed: int) -> None:
    for group in EXERCISE.cases:
        calls = group.make(np.random.default_rng(seed))
        found = {verdict for call in calls for verdict in EXERCISE.oracle(*call)}
        assert found == set(WORDS.values())


def test_accuracies_are_per_cent_and_there_are_quantiles_to_spare() -> None:
    for sources, scratch, quantiles in CALLS:
        assert min(sources.min(), scratch.min()) > 0
        assert max(sources.max(), scratch.max()) < 100
        assert sources.shape[0] * sources.shape[1] < len(quantiles)


def test_the_verdicts_are_those_of_the_courses_own_comparison() -> None:
    for sources, scratch, _ in CALLS[-4:]:
        comparisons, seeds = sources.shape[0] * sources.shape[1], scratch.shape[1]
        quantiles = [t_quantile(seeds, count) for count in range(1, comparisons + 1)]
        expected = [
            WORDS[paired_difference(source[size], scratch[size], comparisons).verdict]
            for source in sources
            for size in range(len(scratch))
        ]
        assert EXERCISE.oracle(sources, scratch, quantiles) == expected
