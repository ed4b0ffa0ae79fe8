"""What share of the highest learning rate each schedule uses at four moments of a training."""

from __future__ import annotations

from dataclasses import replace

from autograder.measure.hyperparameters import SMALL_CNN
from autograder.measure.record import Row
from cnnlab.train import Setting, learning_rates
from cnnlab.train.setting import SCHEDULES

WARM_UPS = (0.0, 0.1)
TRAINING = replace(SMALL_CNN, learning_rate=1.0, epochs=15)


def rows() -> list[Row]:
    """Return one row per schedule and warm-up, in per cent of the highest learning rate."""
    return [
        _shares(replace(TRAINING, schedule=schedule, warm_up=warm_up))
        for schedule in SCHEDULES
        for warm_up in WARM_UPS
    ]


def _shares(setting: Setting) -> Row:
    percent = 100 * learning_rates(setting)
    half = setting.updates // 2
    return {
        "schedule": setting.schedule,
        "warm_up": setting.warm_up,
        "updates": setting.updates,
        "first": float(percent[0]),
        "at_a_quarter": float(percent[half // 2]),
        "at_half": float(percent[half]),
        "last": float(percent[-1]),
    }
