"""The cases of `compare_all` stay away from ties, and its verdicts are the course's own."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from autograder.prove import judged
from cnnlab.checks.library import exercises_of
from cnnlab.exercises.dropout_and_batch_size._all_pairs_cases import QUANTILES
from cnnlab.train.intervals import paired_difference, t_quantile

EXERCISE = exercises_of("dropout-and-batch-size")["compare_all"]
WORDS = {"higher": "better", "lower": "worse", "cannot tell": "cannot tell"}
CALLS = [
    call
    for seed in range(20)
    for group in EXERCISE.cases
    for call in group.make(np.random.default_rng(seed))
]


def test_no_interval_ends_near_zero() -> None:
    for accuracies, quantiles in CALLS:
        pairs = list(itertools.combinations(accuracies, 2))
        for first, second in pairs:
            differences = second - first
            half = quantiles[len(pairs) - 1] * differences.std(ddof=1) / differences.size**0.5
            assert abs(abs(differences.mean()) / half - 1) > 0.03


@pytest.mark.parametrize("seed", range(4))
def test_every_group_has_every_verdict(seed: int) -> None:
    for group in EXERCISE.cases:
        calls = group.make(np.random.default_rng(seed))
        found = {verdict for call in calls for verdict in EXERCISE.oracle(*call)}
        assert found == set(WORDS.values())


def test_accuracies_are_shares_and_there_are_quantiles_to_spare() -> None:
    for accuracies, quantiles in CALLS:
        settings, seeds = accuracies.shape
        assert accuracies.min() > 0 and accuracies.max() < 1
        assert settings < seeds
        assert settings * (settings - 1) // 2 < len(quantiles)  # one too far is still inside


def test_the_quantiles_are_those_of_the_course() -> None:
    for seeds, quantiles in QUANTILES.items():
        for comparisons, quantile in enumerate(quantiles, start=1):
            assert quantile == pytest.approx(t_quantile(seeds, comparisons), abs=6e-4)


@pytest.mark.parametrize("seed", range(5))
def test_the_verdicts_are_those_of_the_courses_own_comparison(seed: int) -> None:
    random = np.random.default_rng(seed)
    accuracies = np.array([[0.87], [0.88], [0.91]]) + random.normal(0, 0.01, (3, 5))
    quantiles = [t_quantile(5, comparisons) for comparisons in range(1, 6)]
    expected = tuple(
        WORDS[paired_difference(second.tolist(), first.tolist(), 3).verdict]
        for first, second in itertools.combinations(accuracies, 2)
    )
    assert EXERCISE.oracle(accuracies, quantiles) == expected


def test_a_word_that_is_nearly_right_earns_nothing() -> None:
    def compare_all(accuracies: object, quantiles: object) -> list[str]:
        return [word.capitalize() for word in EXERCISE.oracle(accuracies, quantiles)]

    assert judged(EXERCISE, compare_all, 1).points == 0
