"""The gradients of a network's parameters, with TensorFlow: of a batch, and of each example."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from cnnlab.data import Part

Gradients = NDArray[np.float32]


def of_batch(model: Any, part: Part) -> Gradients:
    """Return the gradient of the mean loss over `part`, as one row of all parameters."""
    return np.asarray(_batch(model)(part.images, part.labels))


def of_examples(model: Any, part: Part) -> Gradients:
    """Return the gradient of each example's loss, (examples, parameters)."""
    return np.asarray(_examples(model)(part.images, part.labels))


@lru_cache(maxsize=2)
def _batch(model: Any) -> Any:
    return tf.function(lambda images, labels: _flat(model, images, labels))


@lru_cache(maxsize=2)
def _examples(model: Any) -> Any:
    def one(image: Any, label: Any) -> Any:
        return _flat(model, image[None], label[None])

    def all_of_them(images: Any, labels: Any) -> Any:
        pairs = images, labels
        return tf.map_fn(lambda pair: one(*pair), pairs, fn_output_signature=tf.float32)

    return tf.function(all_of_them)


def _flat(model: Any, images: Any, labels: Any) -> Any:
    with tf.GradientTape() as tape:
        logits = model(images, training=False)
        losses = tf.nn.sparse_softmax_cross_entropy_with_logits(labels, logits)
        loss = tf.reduce_mean(losses)
    parts = tape.gradient(loss, model.trainable_variables)
    return tf.concat([tf.reshape(part, [-1]) for part in parts], axis=0)
