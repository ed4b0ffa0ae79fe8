"""How many updates an epoch of Keras' `fit` makes, counted by a callback."""

from __future__ import annotations

import keras
import numpy as np

from autograder.measure.record import Row

# (images, batch size): divisible, with a remainder, and a batch larger than the images.
PAIRS = (2000, 100), (2000, 32), (2050, 100), (1000, 256), (50, 64)


def rows() -> list[Row]:
    """Return one row per pair: updates, whole batches, and images in the last batch."""
    return [_count(images, size) for images, size in PAIRS]


def _count(images: int, size: int) -> Row:
    model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
    model.compile("sgd", "mse")
    done = []
    counter = keras.callbacks.LambdaCallback(
        on_train_batch_end=lambda batch, logs: done.append((batch, logs))
    )
    values = np.zeros((images, 1), np.float32)
    model.fit(values, values, size, callbacks=[counter], verbose=0)
    return {
        "images": images,
        "batch_size": size,
        "updates": len(done),
        "optimizer_iterations": int(model.optimizer.iterations),
        "whole_batches": images // size,
        "images_in_last_batch": images - size * (len(done) - 1),
    }
