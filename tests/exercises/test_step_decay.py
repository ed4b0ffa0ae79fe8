"""The answer key of `step_decay` is Keras' exponential decay, taken in steps."""

from __future__ import annotations

import keras
import numpy as np

from cnnlab.checks.library import exercises_of

EXERCISE = exercises_of("hyperparameters")["step_decay"]


def test_every_rate_is_that_of_keras() -> None:
    schedule = keras.optimizers.schedules.ExponentialDecay(1.5, 7, 0.7, staircase=True)
    rates = [EXERCISE.oracle(step, 1.5, 0.7, 7) for step in range(40)]
    np.testing.assert_allclose(rates, [float(schedule(step)) for step in range(40)], atol=1e-5)
