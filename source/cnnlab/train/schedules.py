"""The learning rate of every update, before the training begins."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from cnnlab.train.setting import Setting

_STEPS, _STEP_FACTOR = 3, 0.1  # "step": to a tenth at a third and at two thirds of the way
_EXPONENTIAL_END = 0.01  # "exponential": what is left of the learning rate at the end


def learning_rates(setting: Setting) -> NDArray[np.float32]:
    """Return the learning rate of each update, float32 of shape (updates,).

    The warm-up rises in a line and reaches the highest rate with its last update. The schedule
    runs over the updates that follow: cosine falls along half a wave to almost 0 (I. Loshchilov,
    F. Hutter, SGDR, 2016), exponential by the same factor each update, step twice to a tenth.
    """
    rising = round(setting.warm_up * setting.updates)
    way = np.arange(setting.updates - rising) / max(1, setting.updates - rising)  # 0 to below 1
    falling = {
        "constant": np.ones_like(way),
        "step": _STEP_FACTOR ** np.floor(way * _STEPS),
        "exponential": _EXPONENTIAL_END**way,
        "cosine": (1 + np.cos(np.pi * way)) / 2,
    }[setting.schedule]
    warm = np.arange(1, rising + 1) / max(1, rising)
    rates: NDArray[np.float32] = np.concatenate([warm, falling]).astype(np.float32)
    return rates * np.float32(setting.learning_rate)
