"""One recipe trained with several seeds: compiled once, then begun anew with other weights."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

import keras
import numpy as np
from numpy.typing import NDArray
from scipy.special import softmax

from cnnlab.data import Part
from cnnlab.train.batches import with_noise

CLASSES = 10
Floats = NDArray[np.float32]
Change = Callable[[Floats, np.random.Generator], Floats]
_SCORED_AT_ONCE = 500


@dataclass(frozen=True)
class Recipe:
    """How a network is made and trained.

    Attributes:
        build: from a seed, a model with logits at its end and weights of that seed.
        optimizer: makes a new optimizer.
        loss: of one-hot targets and logits.
        batch_size: divides the number of images.
        change: what an epoch's images become before they are seen.
    """

    build: Callable[[int], Any]
    optimizer: Callable[[], Any]
    batch_size: int
    epochs: int
    loss: Any = None
    change: Change | None = None


class Trained(NamedTuple):
    """A trained model, until the next one is asked for: it is the same object."""

    seed: int
    model: Any
    seconds: float


def trainings(
    recipe: Recipe, part: Part, seeds: Iterable[int], noisy_labels: float = 0.0
) -> Iterator[Trained]:
    """Yield the trained network of each seed."""
    model = recipe.build(0)
    cross_entropy = keras.losses.CategoricalCrossentropy(from_logits=True)
    model.compile(recipe.optimizer(), recipe.loss or cross_entropy)
    for seed in seeds:
        model.set_weights(recipe.build(seed).get_weights())
        _forget(model.optimizer)
        labels = with_noise(part.labels, noisy_labels, CLASSES, seed)
        images, targets = _in_order(recipe, part.images, labels, seed)
        started = time.perf_counter()
        model.fit(images, targets, recipe.batch_size, epochs=1, shuffle=False, verbose=0)
        yield Trained(seed, model, time.perf_counter() - started)


def logits_of(model: Any, images: Floats) -> Floats:
    """Return what the network gives for the images at inference, (images, classes)."""
    found: Floats = model.predict(images, _SCORED_AT_ONCE, verbose=0)
    return found


def percent_right(model: Any, part: Part) -> float:
    """Return the accuracy in per cent."""
    said = logits_of(model, part.images).argmax(axis=1)
    return round(100 * float(np.mean(said == part.labels)), 2)


def percent_sure(model: Any, part: Part) -> float:
    """Return the mean probability of the network's own answers, in per cent."""
    probabilities = softmax(logits_of(model, part.images).astype(np.float64), axis=1)
    return round(100 * float(probabilities.max(axis=1).mean()), 2)


def _in_order(
    recipe: Recipe, images: Floats, labels: NDArray[np.int64], seed: int
) -> tuple[Floats, Floats]:
    """Return the images and targets of all epochs in the order in which they are seen."""
    if len(images) % recipe.batch_size:
        raise ValueError(
            f"Received {len(images)} images and batch size {recipe.batch_size}. "
            "Expected a batch size that divides them: one call of `fit` sees all epochs. "
            "Try fewer images."
        )
    generator = np.random.default_rng([seed, 1])
    seen, targets = [], []
    for _ in range(recipe.epochs):
        order = generator.permutation(len(images))
        shown = images[order]
        seen.append(recipe.change(shown, generator) if recipe.change else shown)
        targets.append(np.eye(CLASSES, dtype=np.float32)[labels[order]])
    return np.concatenate(seen), np.concatenate(targets)


def _forget(optimizer: Any) -> None:
    for memory in optimizer.variables:
        if memory is not optimizer.learning_rate:
            memory.assign(np.zeros(memory.shape, memory.dtype))
