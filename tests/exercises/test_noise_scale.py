"""The noise scale is the batch size at which the noise of a batch is as large as its gradient."""

from __future__ import annotations

import numpy as np
import pytest

from cnnlab.checks.library import exercises_of

EXERCISE = exercises_of("dropout-and-batch-size")["noise_scale"]
CALLS = [
    call
    for seed in range(20)
    for group in EXERCISE.cases
    for call in group.make(np.random.default_rng(seed))
]


def test_random_batches_of_that_many_examples_have_as_much_noise_as_gradient() -> None:
    random = np.random.default_rng(1)
    gradients = [1, -1, 2] + random.normal(size=(50, 3)) * [4, 6, 8]
    scale = EXERCISE.oracle(gradients)
    batch_size = round(scale)
    batches = gradients[random.integers(len(gradients), size=(20_000, batch_size))].mean(axis=1)
    noise = float(((batches - gradients.mean(axis=0)) ** 2).sum(axis=1).mean())
    gradient = float((gradients.mean(axis=0) ** 2).sum())
    assert batch_size > 5
    assert noise / gradient == pytest.approx(scale / batch_size, rel=0.05)


def test_it_has_no_unit() -> None:
    gradients = CALLS[0][0]
    assert EXERCISE.oracle(1000 * gradients) == pytest.approx(EXERCISE.oracle(gradients))


def test_the_mean_gradient_is_never_near_zero() -> None:
    for (gradients,) in CALLS:
        assert np.abs(gradients.mean(axis=0)).min() > 0.9


def test_little_and_much_noise_are_both_asked_for() -> None:
    scales = [EXERCISE.oracle(*call) for call in CALLS]
    assert min(scales) == 0
    assert max(scales) > 50
    assert any(0.01 < scale < 1 for scale in scales)
