"""What trains a network on any of Keras' backends, update by update."""

from __future__ import annotations

from typing import Any, NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from cnnlab.train.networks import network
from cnnlab.train.optimizers import optimizer
from cnnlab.train.setting import Setting

Floats = NDArray[np.float32]
Labels = NDArray[np.int64]
EVALUATED_AT_ONCE = 500


class Score(NamedTuple):
    """Mean cross-entropy in nats, and the share of right answers from 0 to 1."""

    loss: float
    accuracy: float


class Engine(Protocol):
    """Trains one network at a time, again and again from new weights."""

    def reset(self, seed: int, labels: Labels) -> None:
        """Begin anew: the weights of `seed`, an optimizer without memory, these labels."""

    def epoch(self, batches: list[NDArray[np.int32]], rates: Floats) -> Floats:
        """Make one update a batch, with its learning rate; return the loss of each batch."""

    def score(self, images: Floats, labels: Labels) -> Score:
        """Return how the network does on images, without dropout."""


class AnyBackend:
    """The engine that needs nothing but Keras' public methods."""

    def __init__(self, setting: Setting, images: Floats, classes: int) -> None:
        self._setting, self._images, self._classes = setting, images, classes
        self._labels: Labels = np.empty(0, np.int64)
        self._model: Any = None

    def reset(self, seed: int, labels: Labels) -> None:
        """Build and compile the network; see `Engine`."""
        import keras

        self._labels = labels
        self._model = network(self._setting, self._images.shape[1:], self._classes, seed)
        loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
        self._model.compile(optimizer(self._setting), loss)

    def epoch(self, batches: list[NDArray[np.int32]], rates: Floats) -> Floats:
        """See `Engine`."""
        losses = []
        for batch, rate in zip(batches, rates, strict=True):
            self._model.optimizer.learning_rate = float(rate)
            losses.append(self._model.train_on_batch(self._images[batch], self._labels[batch]))
            self._model.reset_metrics()  # else the loss is the mean since the last reset
        return np.array(losses, np.float32)

    def score(self, images: Floats, labels: Labels) -> Score:
        """See `Engine`."""
        logits = self._model.predict(images, EVALUATED_AT_ONCE, verbose=0)
        return score_of(logits, labels)


def score_of(logits: Floats, labels: Labels) -> Score:
    """Return the score of logits (n, classes); what is not finite is never right."""
    highest = logits.max(axis=1, keepdims=True)
    with np.errstate(invalid="ignore", over="ignore"):
        log_sum = np.log(np.exp(logits - highest).sum(axis=1)) + highest[:, 0]
        losses = log_sum - logits[np.arange(len(labels)), labels]
    right = (logits.argmax(axis=1) == labels) & np.isfinite(losses)
    return Score(float(losses.mean()), float(right.mean()))
