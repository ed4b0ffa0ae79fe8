"""The share of hidden units whose weights get no gradient at all from one batch, with dropout.

A network with one hidden layer of 64 units and 8x8 digits, at its first weights. With `tanh`
only dropout can make a gradient exactly zero; a ReLU that is off does so too.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from itertools import product
from typing import Any

import keras
import numpy as np
import tensorflow as tf

from autograder.measure.record import Row
from cnnlab.data import Part, small_digits

ACTIVATIONS = ("tanh", "relu")
RATES = (0.0, 0.5)
BATCH_SIZES = (1, 2, 4, 8, 16, 64)
BATCHES, UNITS = 60, 64


def rows() -> list[Row]:
    """Return one row per activation, rate and batch size."""
    part = small_digits().train
    return [_of(part, *chosen) for chosen in product(ACTIVATIONS, RATES, BATCH_SIZES)]


def _of(part: Part, activation: str, rate: float, batch_size: int) -> Row:
    gradient_of = _compiled(activation, rate)
    generator = np.random.RandomState(batch_size)
    shares = []
    for _ in range(BATCHES):
        batch = generator.choice(len(part.labels), batch_size, replace=False)
        gradient = np.asarray(gradient_of(part.images[batch], part.labels[batch]))
        shares.append(float(np.mean(~gradient.any(axis=0))))
    return {
        "activation": activation,
        "rate": rate,
        "batch_size": batch_size,
        "units": UNITS,
        "batches": BATCHES,
        "percent_without_gradient": 100 * float(np.mean(shares)),
        "percent_expected_from_masks": 100 * rate**batch_size,
    }


@cache
def _compiled(activation: str, rate: float) -> Callable[..., Any]:
    """Return what gives the gradient of the hidden layer's kernel, (pixels, units)."""
    model, kernel = _network(activation, rate)

    def gradient(images: Any, labels: Any) -> Any:
        with tf.GradientTape() as tape:
            logits = model(images, training=True)
            each = tf.nn.sparse_softmax_cross_entropy_with_logits(labels, logits)
            loss = tf.reduce_mean(each)
        return tape.gradient(loss, kernel)

    images, labels = tf.TensorSpec((None, 8, 8, 1)), tf.TensorSpec((None,), tf.int64)
    compiled: Callable[..., Any] = tf.function(gradient, [images, labels])
    return compiled


def _network(activation: str, rate: float) -> tuple[keras.Model, Any]:
    hidden = keras.layers.Dense(
        UNITS, activation, kernel_initializer=keras.initializers.GlorotUniform(0)
    )
    output = keras.layers.Dense(10, kernel_initializer=keras.initializers.GlorotUniform(1))
    dropout = keras.layers.Dropout(rate, seed=2)
    layers = [keras.Input((8, 8, 1)), keras.layers.Flatten(), hidden, dropout, output]
    return keras.Sequential(layers), hidden.kernel.value
