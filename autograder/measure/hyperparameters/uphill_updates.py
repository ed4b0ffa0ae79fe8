"""How often a single update of SGD raises the loss over all training images.

A batch's gradient leads down for that batch only; with all images in the batch it is the true one,
and a step goes up only where it is too long.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from autograder.measure.hyperparameters import SMALL_CNN
from autograder.measure.record import Row
from cnnlab.train import Setting
from cnnlab.train.batches import epoch_orders
from cnnlab.train.engine_tensorflow import TensorFlowEngine
from cnnlab.train.images import training_part

SEEDS = range(6)
UPDATES = 150
SGD = replace(SMALL_CNN, optimizer="sgd")
LEARNING_RATES = (0.01, 0.1)
BATCH_SIZES = (8, 64, SGD.images)


def rows() -> list[Row]:
    """Return one row per learning rate, batch size and seed: the share of updates that went up."""
    engine = TensorFlowEngine(SGD, training_part(SGD).images, classes=10)
    return [
        _follow(engine, replace(SGD, learning_rate=rate, batch_size=size), seed)
        for rate in LEARNING_RATES
        for size in BATCH_SIZES
        for seed in SEEDS
    ]


def _follow(engine: TensorFlowEngine, setting: Setting, seed: int) -> Row:
    images, labels = training_part(setting)
    engine.reset(seed, labels)
    losses = [engine.score(images, labels).loss]
    for batch in _batches(setting, seed):
        engine.epoch([batch], np.array([setting.learning_rate], np.float32))
        losses.append(engine.score(images, labels).loss)
    rising = int(np.count_nonzero(np.diff(losses) > 0))
    return {
        "learning_rate": setting.learning_rate,
        "batch_size": setting.batch_size,
        "seed": seed,
        "updates": UPDATES,
        "uphill": rising,
        "uphill_percent": 100 * rising / UPDATES,
        "first_loss": losses[0],
        "last_loss": losses[-1],
    }


def _batches(setting: Setting, seed: int) -> list[np.ndarray[tuple[int], np.dtype[np.int32]]]:
    epochs = -(-UPDATES // setting.steps_per_epoch)
    orders = epoch_orders(replace(setting, epochs=epochs), seed)
    size = setting.batch_size
    batches = [order[at : at + size] for order in orders for at in range(0, len(order), size)]
    return batches[:UPDATES]
