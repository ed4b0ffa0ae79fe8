"""What becomes of a training whose learning rate is far too high, next to one that is right."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import keras
import numpy as np

from autograder.measure.hyperparameters import SMALL_CNN
from autograder.measure.record import Row
from autograder.measure.trained_networks import new_network, train, validation_part
from cnnlab.data import Part
from cnnlab.train import Setting
from cnnlab.train.engine import Score, score_of
from cnnlab.train.images import training_part
from cnnlab.train.setting import Optimizer

SEEDS = range(6)
# The first of each is right.
LEARNING_RATES: dict[Optimizer, tuple[float, ...]] = {
    "sgd": (0.1, 1.0, 10.0),
    "adam": (0.003, 0.1, 1.0),
}
EPOCHS = 5


def rows() -> list[Row]:
    """Return one row per optimizer, learning rate and seed."""
    return [row for optimizer in LEARNING_RATES for row in _of_optimizer(optimizer)]


def _of_optimizer(optimizer: Optimizer) -> Iterator[Row]:
    for rate in LEARNING_RATES[optimizer]:
        for seed in SEEDS:
            yield _train(
                replace(SMALL_CNN, optimizer=optimizer, learning_rate=rate, epochs=EPOCHS), seed
            )


def _train(setting: Setting, seed: int) -> Row:
    model = new_network(setting, seed)
    losses = train(model, setting, seed)
    training = _score(model, training_part(setting))
    return {
        "optimizer": setting.optimizer,
        "learning_rate": setting.learning_rate,
        "seed": seed,
        "epochs": EPOCHS,
        "loss_of_a_guess": float(np.log(10)),
        "training_loss": training.loss,
        "highest_epoch_loss": float(losses.max()),
        "ever_infinite_or_nan": not np.isfinite(losses).all(),
        "weights_finite": all(np.isfinite(one).all() for one in model.get_weights()),
        "training_accuracy": round(100 * training.accuracy, 2),
        "validation_accuracy": round(100 * _score(model, validation_part()).accuracy, 2),
        **_dead_units(model, setting),
    }


def _score(model: Any, part: Part) -> Score:
    return score_of(model.predict(part.images, 500, verbose=0), part.labels)


def _dead_units(model: Any, setting: Setting) -> Row:
    """Return each layer's per cent of filters that answer to no training image at any place."""
    convolutions = [one for one in model.layers if isinstance(one, keras.layers.Conv2D)]
    looking = keras.Model(model.inputs, [one.output for one in convolutions])
    maps = looking.predict(training_part(setting).images, 500, verbose=0)
    return {
        f"dead_percent_{number}": 100 * float(1 - (each > 0).any(axis=(0, 1, 2)).mean())
        for number, each in enumerate(maps, start=1)
    }
