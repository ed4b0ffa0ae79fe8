"""Right answers to `cross_entropy_from_logits`: the mean of -log p, from logits."""

from __future__ import annotations

import math
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[Any]


def by_gaps(logits: Array, labels: Array) -> float:
    """Return the mean, exact in fractions, of how far each log of a sum lies above its logit."""
    losses = []
    for row, label in zip(logits.tolist(), labels.tolist(), strict=True):
        gaps = sorted(Fraction(logit) - Fraction(row[label]) for logit in row)
        rest = math.fsum(math.exp(gap - gaps[-1]) for gap in gaps[:-1])
        losses.append(gaps[-1] + Fraction(math.log1p(rest)))
    return float(sum(losses) / len(losses))


def log_probabilities(logits: Array) -> Array:
    """Return log p for every image and class."""
    return np.asarray(logits - np.logaddexp.reduce(logits, axis=1, keepdims=True))


def by_shift(logits: Array, labels: Array) -> float:
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_sums = np.log(np.exp(shifted).sum(axis=1))
    return float((log_sums - shifted[np.arange(len(labels)), labels]).mean())


def by_pairs_of_logits(logits: Array, labels: Array) -> Any:
    losses = np.logaddexp.reduce(logits, axis=1) - logits[range(len(labels)), labels]
    return np.mean(losses)


def by_loops(logits: Array, labels: Array) -> float:
    total = 0.0
    for row, label in zip(logits, labels, strict=True):
        largest = max(row)
        total += largest + math.log(sum(math.exp(logit - largest) for logit in row)) - row[label]
    return total / len(labels)


def by_hard_targets(logits: Array, labels: Array) -> float:
    targets = labels[:, None] == np.arange(logits.shape[1])
    return float(-(targets * log_probabilities(logits)).sum() / len(logits))


def in_float32(logits: Array, labels: Array) -> Any:
    shifted = (logits - logits.max(axis=1, keepdims=True)).astype(np.float32)
    log_sums = np.log(np.exp(shifted).sum(axis=1))
    return np.float32((log_sums - np.take_along_axis(shifted, labels[:, None], 1)[:, 0]).mean())


def by_scipy(logits: Array, labels: Array) -> float:
    from scipy.special import log_softmax

    return float(-log_softmax(logits, axis=1)[np.arange(len(labels)), labels].mean())


def by_keras(logits: Array, labels: Array) -> float:
    import keras

    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    return float(loss(labels, logits.astype("float32")))
