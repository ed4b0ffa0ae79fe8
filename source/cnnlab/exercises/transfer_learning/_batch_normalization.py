"""Answers to `which_statistics`, right and wrong: what batch normalization uses and keeps."""

from __future__ import annotations

import numpy as np

Answer = tuple[str, bool]


def by_keras(trainable: bool, training: bool) -> Answer:
    """Return what a real layer does with a batch of mean 3, after it has seen nothing."""
    import keras
    from keras import ops

    layer = keras.layers.BatchNormalization(name="asked")
    layer.build((None, 1))
    layer.trainable = trainable
    values = ops.convert_to_tensor(np.array([[2.0], [4.0]], np.float32))
    mean = float(np.mean(ops.convert_to_numpy(layer(values, training=training))))
    moved = float(ops.convert_to_numpy(layer.moving_mean)[0]) != 0
    return "batch" if abs(mean) < 0.5 else "moving", moved


def by_and(trainable: bool, training: bool) -> Answer:
    learns = trainable and training
    return "batch" if learns else "moving", learns


def by_branches(trainable: bool, training: bool) -> Answer:
    if not trainable:
        return "moving", False
    if training:
        return "batch", True
    return "moving", False


def by_a_table(trainable: bool, training: bool) -> Answer:
    return {2: ("batch", True)}.get(trainable + training, ("moving", False))


def by_numpy(trainable: bool, training: bool) -> tuple[str, np.bool_]:
    both = np.all([trainable, training])
    return str(np.where(both, "batch", "moving")), both


def training_alone(_: bool, training: bool) -> Answer:
    return by_and(True, training)


def trainable_alone(trainable: bool, _: bool) -> Answer:
    return by_and(trainable, True)


def either(trainable: bool, training: bool) -> Answer:
    return by_and(True, trainable or training)


def statistics_exchanged(trainable: bool, training: bool) -> Answer:
    used, moved = by_and(trainable, training)
    return "moving" if used == "batch" else "batch", moved


def frozen_by_its_batch(trainable: bool, training: bool) -> Answer:
    return "batch" if training else "moving", trainable and training


def frozen_but_moving(trainable: bool, training: bool) -> Answer:
    return by_and(trainable, training)[0], training


def moving_at_inference(trainable: bool, training: bool) -> Answer:
    return by_and(trainable, training)[0], trainable


def moving_when_used(trainable: bool, training: bool) -> Answer:
    used, moved = by_and(trainable, training)
    return used, not moved
