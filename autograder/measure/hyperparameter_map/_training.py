"""One recipe trained at several rates with several seeds: compiled once, then begun anew."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product
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
# Steps of so small networks cost less than the way from one to the next through Python.
_STEPS_AT_ONCE = 32


@dataclass(frozen=True)
class Recipe:
    """How a network is made and trained.

    Attributes:
        build: from a seed, a model with logits at its end and weights of that seed.
        learning_rates: each is trained with every seed.
        batch_size: divides the number of images.
        optimizer: makes a new optimizer.
        loss: of one-hot targets and logits; cross-entropy where there is none.
        change: what an epoch's images become before they are seen.
    """

    build: Callable[[int], Any]
    learning_rates: Sequence[float]
    batch_size: int
    epochs: int
    optimizer: Callable[[], Any] = keras.optimizers.Adam
    loss: Any = None
    change: Change | None = None


class Trained(NamedTuple):
    """A trained model, until the next one is asked for: it is the same object."""

    learning_rate: float
    seed: int
    model: Any
    seconds: float


def trainings(
    recipe: Recipe, part: Part, seeds: Iterable[int], noisy_labels: float = 0.0
) -> Iterator[Trained]:
    """Yield the trained network of each learning rate and seed."""
    if len(part.images) % recipe.batch_size:
        raise ValueError(
            f"Received {len(part.images)} images and batch size {recipe.batch_size}. "
            "Expected a batch size that divides them: one call of `fit` sees all epochs. "
            "Try fewer images."
        )
    model = _compiled(recipe, part)
    for rate, seed in product(recipe.learning_rates, seeds):
        model.set_weights(recipe.build(seed).get_weights())
        _forget(model.optimizer)
        model.optimizer.learning_rate = rate
        labels = with_noise(part.labels, noisy_labels, CLASSES, seed)
        images, targets = _in_order(recipe, part.images, labels, seed)
        started = time.perf_counter()
        _fit(model, recipe, images, targets)
        yield Trained(rate, seed, model, time.perf_counter() - started)


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


def _compiled(recipe: Recipe, part: Part) -> Any:
    """Return a model that has trained a little: the time to trace it is no training's."""
    model = recipe.build(0)
    cross_entropy = keras.losses.CategoricalCrossentropy(from_logits=True)
    model.compile(
        recipe.optimizer(), recipe.loss or cross_entropy, steps_per_execution=_STEPS_AT_ONCE
    )
    few = slice(recipe.batch_size)
    _fit(model, recipe, part.images[few], np.eye(CLASSES, dtype=np.float32)[part.labels[few]])
    return model


def _fit(model: Any, recipe: Recipe, images: Floats, targets: Floats) -> None:
    model.fit(images, targets, recipe.batch_size, epochs=1, shuffle=False, verbose=0)


def _in_order(
    recipe: Recipe, images: Floats, labels: NDArray[np.int64], seed: int
) -> tuple[Floats, Floats]:
    """Return the images and targets of all epochs in the order in which they are seen."""
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
