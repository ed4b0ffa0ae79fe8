"""Keras' optimizers by the names that a setting uses."""

from __future__ import annotations

from typing import Any

from cnnlab.train.setting import Setting

_MOMENTUM = 0.9


def optimizer(setting: Setting) -> Any:
    """Return the Keras optimizer of a setting; its learning rate is set before each update."""
    import keras

    rate = setting.learning_rate
    if setting.optimizer == "adam":
        return keras.optimizers.Adam(rate)
    if setting.optimizer == "rmsprop":
        return keras.optimizers.RMSprop(rate)
    momentum = 0.0 if setting.optimizer == "sgd" else _MOMENTUM
    return keras.optimizers.SGD(rate, momentum, nesterov=setting.optimizer == "nesterov")
