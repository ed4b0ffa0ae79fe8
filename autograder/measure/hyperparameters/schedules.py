"""Four schedules with and without warm-up, at three highest learning rates of SGD with momentum."""

from __future__ import annotations

from dataclasses import replace

from autograder.measure.hyperparameters import SMALL_CNN
from cnnlab.train.setting import SCHEDULES

SEEDS = range(10)
LEARNING_RATES = (0.01, 0.03, 0.1)
WARM_UPS = (0.0, 0.1)
SETTINGS = [
    replace(
        SMALL_CNN,
        optimizer="momentum",
        learning_rate=rate,
        schedule=schedule,
        warm_up=warm_up,
        epochs=15,
    )
    for rate in LEARNING_RATES
    for schedule in SCHEDULES
    for warm_up in WARM_UPS
]
