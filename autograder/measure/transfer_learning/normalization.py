"""What `trainable` and `training` do to batch normalization: a layer called, a model trained."""

from __future__ import annotations

from itertools import product
from typing import Any

import keras
import numpy as np

from autograder.measure.record import Row
from cnnlab.bases.architecture import keep_normalization, new_base

_IMAGES = np.random.default_rng(0).random((32, 28, 28, 1), "float32") * 3
_VALUES = np.random.default_rng(0).normal(5, 2, size=(64, 3)).astype("float32")


def rows() -> list[Row]:
    """Return a row for each pair of a layer that is called, and for each way to train a model."""
    return [*(_called(*pair) for pair in product((True, False), repeat=2)), *_fitted()]


def _called(trainable: bool, training: bool) -> Row:
    layer = keras.layers.BatchNormalization()
    layer.build((None, 3))
    layer.trainable = trainable
    output = keras.ops.convert_to_numpy(layer(_VALUES, training=training))
    return {
        "how": "layer called",
        "trainable": trainable,
        "training": training,
        "output_mean": round(float(output.mean()), 2),
        "moving_mean_moves": _moved(layer.moving_mean),
    }


def _fitted() -> list[Row]:
    """Train a model of a base once with each of the two ways that are said to keep statistics."""
    called, frozen = new_base(), new_base()
    keep_normalization(frozen)
    return [
        _after_fit(called, trainable=True, training=False),
        _after_fit(frozen, trainable=False, training=True),
    ]


def _after_fit(base: Any, *, trainable: bool, training: bool) -> Row:
    images = keras.Input((28, 28, 1))
    maps = base(images) if training else base(images, training=False)
    model = keras.Model(images, keras.layers.GlobalAveragePooling2D()(maps))
    model.compile("sgd", "mse")
    model.fit(_IMAGES, np.zeros((len(_IMAGES), 64)), verbose=0)
    means = [layer.moving_mean for layer in base.layers if hasattr(layer, "moving_mean")]
    return {
        "how": "model fitted",
        "trainable": trainable,
        "training": training,
        "output_mean": "",
        "moving_mean_moves": any(map(_moved, means)),
    }


def _moved(mean: Any) -> bool:
    return bool(np.abs(keras.ops.convert_to_numpy(mean)).max() > 0)
