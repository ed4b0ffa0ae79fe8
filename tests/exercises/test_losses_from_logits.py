"""What the lesson says of softmax and cross-entropy holds for their answer keys."""

from __future__ import annotations

import math

import numpy as np
import pytest

from cnnlab.checks.library import exercises_of
from cnnlab.exercises.hyperparameter_map import _cross_entropies_mistaken as mistaken

SOFTMAX = exercises_of("hyperparameter-map")["softmax"]
CROSS_ENTROPY = exercises_of("hyperparameter-map")["cross_entropy_from_logits"]


def test_equal_logits_cost_the_logarithm_of_the_number_of_classes() -> None:
    loss = CROSS_ENTROPY.oracle(np.full((3, 10), 7.0), np.array([0, 4, 9]))
    assert loss == pytest.approx(math.log(10))


def test_after_softmax_twice_a_loss_of_ten_classes_never_falls_below_1_461() -> None:
    sure = 1000 * np.eye(10)
    assert CROSS_ENTROPY.oracle(sure, np.arange(10)) == pytest.approx(0)
    assert mistaken.softmax_twice(sure, np.arange(10)) == pytest.approx(1.461, abs=5e-4)


def test_after_softmax_twice_no_probability_of_ten_classes_passes_0_232() -> None:
    once = SOFTMAX.oracle(1000 * np.eye(10))
    assert SOFTMAX.oracle(once).max() == pytest.approx(0.232, abs=5e-4)


def test_a_wrong_answer_costs_what_its_logit_lies_below_the_highest() -> None:
    logits = np.array([[0.0, 5000.0, 1.0]])
    assert CROSS_ENTROPY.oracle(logits, np.array([0])) == pytest.approx(5000)


def test_a_gradient_of_the_loss_is_the_probabilities_minus_the_hard_targets() -> None:
    random = np.random.default_rng(1)
    logits, labels = random.normal(size=(4, 5)), random.integers(5, size=4)
    expected = (SOFTMAX.oracle(logits) - np.eye(5)[labels]) / 4
    for index in np.ndindex(4, 5):
        step = np.zeros((4, 5))
        step[index] = 1e-6
        above, below = (CROSS_ENTROPY.oracle(logits + way * step, labels) for way in (1, -1))
        assert (above - below) / 2e-6 == pytest.approx(expected[index], abs=1e-6)


@pytest.mark.parametrize("exercise", [SOFTMAX, CROSS_ENTROPY], ids=["softmax", "cross-entropy"])
def test_some_logits_are_beyond_what_the_exponential_takes_on_both_sides(exercise) -> None:
    calls = [call for group in exercise.cases for call in group.make(np.random.default_rng(1))]
    assert max(call[0].max() for call in calls) > math.log(np.finfo(float).max)
    assert min(call[0].max() for call in calls) < math.log(np.finfo(float).tiny)
