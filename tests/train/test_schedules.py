"""The learning rate of every update follows its formula."""

from __future__ import annotations

import numpy as np
import pytest

from cnnlab.train import Setting
from cnnlab.train.schedules import learning_rates


def rates(**values: object) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
    setting = Setting(images=100, batch_size=10, epochs=6, learning_rate=0.5, **values)  # type: ignore[arg-type]
    return learning_rates(setting)


def test_a_constant_rate_stays() -> None:
    assert rates().shape == (60,) and (rates() == np.float32(0.5)).all()


def test_the_warm_up_rises_in_a_line_to_the_highest() -> None:
    warm = rates(warm_up=0.2)
    assert np.allclose(warm[:12], 0.5 * np.arange(1, 13) / 12) and (warm[12:] == 0.5).all()


def test_cosine_falls_along_half_a_wave() -> None:
    cosine = rates(schedule="cosine")
    assert cosine[0] == 0.5 and cosine[30] == pytest.approx(0.25, rel=1e-5)
    assert (np.diff(cosine) < 0).all() and 0 < cosine[-1] < 0.001


def test_step_falls_twice_to_a_tenth() -> None:
    step = rates(schedule="step")
    assert np.allclose(step, np.repeat([0.5, 0.05, 0.005], 20))


def test_exponential_falls_by_the_same_factor() -> None:
    exponential = rates(schedule="exponential")
    factors = exponential[1:] / exponential[:-1]
    assert np.allclose(factors, factors[0]) and factors[0] < 1
