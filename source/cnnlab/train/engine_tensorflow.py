"""What trains a network with TensorFlow: a whole epoch in one call, over images held as constants.

`make bench-train` measures what that saves against Keras' `fit`.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnnlab.train.engine import EVALUATED_AT_ONCE, Floats, Labels, Score, score_of
from cnnlab.train.networks import network
from cnnlab.train.optimizers import optimizer
from cnnlab.train.setting import Setting


class TensorFlowEngine:
    """One model, one optimizer and one compiled epoch, used for all seeds; see `Engine`."""

    def __init__(self, setting: Setting, images: Floats, classes: int) -> None:
        import tensorflow as tf

        self._setting, self._classes = setting, classes
        self._model = network(setting, images.shape[1:], classes, seed=0)
        self._optimizer = optimizer(setting)
        self._optimizer.build(self._model.trainable_variables)
        self._images = tf.constant(images)
        self._labels = tf.Variable(np.zeros(len(images), np.int64), trainable=False)
        # Sizes are left open: one compilation serves every number of batches and every last batch.
        batches = tf.TensorSpec((None, None), tf.int32)
        rates = tf.TensorSpec((None,), tf.float32)
        some = tf.TensorSpec((None, *images.shape[1:]), tf.float32)
        self._epoch = tf.function(self._updates, [batches, rates])
        self._logits = tf.function(lambda images: self._model(images, training=False), [some])

    def reset(self, seed: int, labels: Labels) -> None:
        """See `Engine`. To copy a new network's weights costs less than to compile it."""
        shape = tuple(self._images.shape[1:])
        fresh = network(self._setting, shape, self._classes, seed)
        for ours, drawn in zip(self._model.variables, fresh.variables, strict=True):
            ours.assign(drawn)
        for memory in self._optimizer.variables:
            memory.assign(np.zeros(memory.shape, memory.dtype))
        self._labels.assign(labels)

    def epoch(self, batches: list[NDArray[np.int32]], rates: Floats) -> Floats:
        """See `Engine`; batches of the same size in a row go through one call."""
        losses, start = [], 0
        while start < len(batches):
            end = start
            while end < len(batches) and len(batches[end]) == len(batches[start]):
                end += 1
            some = np.stack(batches[start:end])
            losses.append(self._epoch(some, rates[start:end]).numpy())
            start = end
        return np.concatenate(losses)

    def score(self, images: Floats, labels: Labels) -> Score:
        """See `Engine`."""
        parts = [
            self._logits(images[start : start + EVALUATED_AT_ONCE]).numpy()
            for start in range(0, len(images), EVALUATED_AT_ONCE)
        ]
        return score_of(np.concatenate(parts), labels)

    def _updates(self, batches: Any, rates: Any) -> Any:
        import tensorflow as tf

        steps = tf.shape(batches)[0]
        losses = tf.TensorArray(tf.float32, size=steps)
        for step in tf.range(steps):
            losses = losses.write(step, self._update(batches[step], rates[step]))
        return losses.stack()

    def _update(self, batch: Any, rate: Any) -> Any:
        import tensorflow as tf

        variables = self._model.trainable_variables
        labels = tf.gather(self._labels, batch)
        with tf.GradientTape() as tape:
            logits = self._model(tf.gather(self._images, batch), training=True)
            each = tf.nn.sparse_softmax_cross_entropy_with_logits(labels, logits)
            loss = tf.reduce_mean(each)
        self._optimizer.learning_rate.assign(rate)
        self._optimizer.apply(tape.gradient(loss, variables), variables)
        return loss
