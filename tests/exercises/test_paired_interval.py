"""What a search chooses is not the baseline, and luck never decides which row it is."""

from __future__ import annotations

import numpy as np

from cnnlab.checks.library import exercises_of

EXERCISE = exercises_of("hyperparameter-search")["paired_interval"]
SEEDS = range(20)


def test_the_chosen_row_is_clear_and_another_than_the_baseline() -> None:
    for group in EXERCISE.cases:
        for seed in SEEDS:
            for accuracies, searched, baseline, _ in group.make(np.random.default_rng(seed)):
                means = accuracies[:, :searched].mean(axis=1)
                second, best = np.sort(means)[-2:]
                assert best - second > 0.3
                assert means.argmax() != baseline
                assert accuracies.min() > 0 and accuracies.max() < 100
