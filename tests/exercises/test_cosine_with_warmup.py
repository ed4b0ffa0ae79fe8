"""The rate of `cosine_with_warmup` is the one that the course's own trainings use."""

from __future__ import annotations

import keras
import numpy as np
import pytest

from cnnlab.checks.library import exercises_of
from cnnlab.train import Setting
from cnnlab.train.schedules import learning_rates

EXERCISE = exercises_of("hyperparameters")["cosine_with_warmup"]


@pytest.mark.parametrize(("warm_up", "warmup_steps"), [(0.0, 0), (0.1, 6), (0.5, 30)])
def test_every_rate_of_a_training_is_the_same(warm_up: float, warmup_steps: int) -> None:
    setting = Setting(
        schedule="cosine", warm_up=warm_up, learning_rate=0.5, images=100, batch_size=10, epochs=6
    )
    rates = [EXERCISE.oracle(step, 60, warmup_steps, 0.5) for step in range(60)]
    np.testing.assert_allclose(rates, learning_rates(setting), atol=1e-7)


def test_without_warm_up_the_wave_is_that_of_keras() -> None:
    schedule = keras.optimizers.schedules.CosineDecay(1.5, 40)
    rates = [EXERCISE.oracle(step, 40, 0, 1.5) for step in range(60)]
    np.testing.assert_allclose(rates, [float(schedule(step)) for step in range(60)], atol=1e-5)
