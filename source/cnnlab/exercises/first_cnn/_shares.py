"""Answers to `accuracy`, right and wrong: which share of the images is named rightly?"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Logits = NDArray[np.float32]  # (images, classes)
Labels = NDArray[np.int64]  # (images,)


def by_keras(logits: Logits, labels: Labels) -> float:
    """Return what Keras' metric counts."""
    import keras

    metric = keras.metrics.SparseCategoricalAccuracy()
    metric.update_state(labels, logits)
    return float(metric.result())


def by_mean(logits: Logits, labels: Labels) -> float:
    return float(np.mean(logits.argmax(axis=1) == labels))


def by_counting(logits: Logits, labels: Labels) -> float:
    right = 0
    for row, label in zip(logits, labels, strict=True):
        best = 0
        for digit, logit in enumerate(row):
            if logit > row[best]:
                best = digit
        if best == label:
            right += 1
    return right / len(labels)


def by_sorting(logits: Logits, labels: Labels) -> np.float32:
    last = np.argsort(logits, axis=-1)[:, -1]
    return np.float32(np.count_nonzero(last == labels) / len(labels))


def by_looking_at_the_label(logits: Logits, labels: Labels) -> float:
    of_the_label = logits[np.arange(len(labels)), labels]
    return 1 - float((logits.max(axis=1) > of_the_label).mean())


def by_probabilities(logits: Logits, labels: Labels) -> float:
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    shares = powers / powers.sum(axis=1, keepdims=True)
    right = [np.argmax(share) == label for share, label in zip(shares, labels, strict=True)]
    return float(np.mean(right))


def number_right(logits: Logits, labels: Labels) -> int:
    return int(np.sum(np.argmax(logits, axis=1) == labels))


def in_percent(logits: Logits, labels: Labels) -> float:
    return 100 * by_mean(logits, labels)


def share_wrong(logits: Logits, labels: Labels) -> float:
    return float(np.mean(np.argmax(logits, axis=1) != labels))


def divided_by_the_classes(logits: Logits, labels: Labels) -> float:
    classes: int = logits.shape[1]
    return number_right(logits, labels) / classes


def rounded_down(logits: Logits, labels: Labels) -> int:
    return number_right(logits, labels) // len(labels)


def along_the_images(logits: Logits, labels: Labels) -> float:
    return float(np.mean(np.argmax(logits, axis=0) == labels))


def one_guess_for_all(logits: Logits, labels: Labels) -> float:
    return float(np.mean(np.argmax(logits) == labels))


def largest_values(logits: Logits, labels: Labels) -> float:
    return float(np.mean(np.max(logits, axis=1) == labels))


def smallest_logit(logits: Logits, labels: Labels) -> float:
    return float(np.mean(np.argmin(logits, axis=1) == labels))


def counted_from_one(logits: Logits, labels: Labels) -> float:
    return float(np.mean(np.argmax(logits, axis=1) + 1 == labels))


def first_image_only(logits: Logits, labels: Labels) -> float:
    return float(np.argmax(logits[0]) == labels[0])


def starts_at_zero(logits: Logits, labels: Labels) -> float:
    right = 0
    for row, label in zip(logits, labels, strict=True):
        best, largest = 0, 0.0
        for digit, logit in enumerate(row):
            if logit > largest:
                best, largest = digit, logit
        right += best == label
    return right / len(labels)


def one_answer_an_image(logits: Logits, labels: Labels) -> NDArray[np.bool_]:
    return np.asarray(np.argmax(logits, axis=1) == labels)


def guesses_only(logits: Logits, _labels: Labels) -> NDArray[np.intp]:
    return np.asarray(np.argmax(logits, axis=1))
