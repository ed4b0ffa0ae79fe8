"""How long one update of a network takes on this machine; to be measured while it is quiet.

An epoch runs as one compiled call, so what is measured is the update and not Python around it.
"""

from __future__ import annotations

import time

import numpy as np

from autograder.measure.record import Row
from cnnlab.train import Setting
from cnnlab.train.engine_tensorflow import TensorFlowEngine
from cnnlab.train.images import training_part

IMAGES = 1024  # of one timing, or one batch if that is larger
MOST_UPDATES = 64
REPETITIONS = 7


def engine_of(setting: Setting) -> TensorFlowEngine:
    """Return what trains the setting's network, ready for its first update."""
    images, labels = training_part(setting)
    engine = TensorFlowEngine(setting, images, classes=10)
    engine.reset(0, labels)
    return engine


def best_timing(engine: TensorFlowEngine, setting: Setting, batch_size: int) -> Row:
    """Return the best of several timings of an update, after one that compiles."""
    updates = min(MOST_UPDATES, max(1, IMAGES // batch_size))
    order = np.arange(updates * batch_size, dtype=np.int32) % setting.images
    batches = list(order.reshape(updates, batch_size))
    rates = np.full(updates, setting.learning_rate, np.float32)
    engine.epoch(batches, rates)
    times = []
    for _ in range(REPETITIONS):
        started = time.perf_counter()
        engine.epoch(batches, rates)
        times.append(time.perf_counter() - started)
    one = min(times) / updates
    return {
        "batch_size": batch_size,
        "updates": updates,
        "repetitions": REPETITIONS,
        "milliseconds_per_update": 1e3 * one,
        "milliseconds_per_image": 1e3 * one / batch_size,
        "seconds_per_epoch": one * -(-setting.images // batch_size),
    }
