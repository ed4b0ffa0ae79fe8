"""Training on a target task: from scratch, on a frozen base, or fine-tuned."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from cnnlab.bases import pretrained
from cnnlab.bases.architecture import keep_normalization, new_base, with_classifier
from cnnlab.data import Part
from cnnlab.train.engine import EVALUATED_AT_ONCE, Score, score_of
from cnnlab.train.targets import labelled_part, target_images
from cnnlab.train.transfer import USUAL_RATES, Transfer

BATCH_SIZE = 32


@dataclass(frozen=True, eq=False)
class TransferRun:
    """A finished training on a target task.

    Attributes:
        transfer, seed: what decided it.
        training, validation: the `Score` at the end, on the labelled images and on all validation
            images.
        seconds: of the updates, and of the features of a frozen base.
        model: the trained Keras model; it takes images that the base's `prepare` returns.
    """

    transfer: Transfer
    seed: int
    training: Score
    validation: Score
    seconds: float
    model: Any

    @property
    def accuracy(self) -> float:
        """The share of validation images that are right, from 0 to 1."""
        return self.validation.accuracy


def transfer(chosen: Transfer, seed: int) -> TransferRun:
    """Train once on the target task and return how it does.

    The seed draws the labelled images, the first weights of what is new, and the batches. Runs of
    one seed see the same images, whatever their source and mode.
    """
    images = target_images(chosen.target)
    base, prepare = _base(chosen, seed)
    labelled, validation = (
        Part(prepare(part.images), part.labels)
        for part in (labelled_part(images, chosen.labels, seed), images.validation)
    )
    fine_tuned = chosen.mode == "fine_tuned"
    model = with_classifier(base, len(images.classes), seed, chosen.top)
    started = time.perf_counter()
    if chosen.mode != "scratch":
        rate = USUAL_RATES["frozen"] if fine_tuned else chosen.rate
        _train_classifier(model, labelled, chosen.updates, rate, seed)
    if fine_tuned:
        keep_normalization(base)
    if chosen.mode != "frozen":
        _train(model, labelled, chosen.updates, chosen.rate, seed)
    seconds = time.perf_counter() - started
    training, held_out = (_score(model, part) for part in (labelled, validation))
    return TransferRun(chosen, seed, training, held_out, seconds, model)


def _base(chosen: Transfer, seed: int) -> tuple[Any, Any]:
    """Return the base that the training begins with, and what prepares images for it."""
    if chosen.mode == "scratch":
        return new_base(seed), np.asarray
    found = pretrained(chosen.source, seed)
    return found.base, found.prepare


def _train_classifier(model: Any, part: Part, updates: int, rate: float, seed: int) -> None:
    """Train the output layer alone: a frozen base gives each image's features once."""
    import keras

    below = keras.Model(model.input, model.get_layer("features").output)
    features = below.predict(part.images, EVALUATED_AT_ONCE, verbose=0)
    above = keras.Sequential([keras.Input(features.shape[1:]), model.get_layer("classifier")])
    _train(above, Part(features, part.labels), updates, rate, seed)


def _train(model: Any, part: Part, updates: int, rate: float, seed: int) -> None:
    import keras

    rates = keras.optimizers.schedules.CosineDecay(rate, updates)
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.Adam(rates), loss)
    for batch in _batches(len(part.labels), updates, seed):
        model.train_on_batch(part.images[batch], part.labels[batch])


def _batches(images: int, updates: int, seed: int) -> Iterator[np.ndarray[Any, Any]]:
    """Yield the positions of each update's images: every epoch all of them, in a new order."""
    generator = np.random.default_rng([seed, 1])
    size = min(BATCH_SIZE, images)
    while True:
        order = generator.permutation(images)
        for start in range(0, images - size + 1, size):
            if updates == 0:
                return
            updates -= 1
            yield order[start : start + size]


def _score(model: Any, part: Part) -> Score:
    return score_of(model.predict(part.images, EVALUATED_AT_ONCE, verbose=0), part.labels)
