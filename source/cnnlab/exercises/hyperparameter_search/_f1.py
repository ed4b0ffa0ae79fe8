"""Answers to `f1_scores`, right and wrong: a score for each class, blind to the easy cases."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]


def by_scikit_learn(labels: Array, predictions: Array, classes: int) -> list[float]:
    """Return scikit-learn's score of each class; a learner's may be a list or an array."""
    from sklearn.metrics import f1_score  # slow to import

    names = list(range(classes))
    scores = f1_score(labels, predictions, labels=names, average=None, zero_division=0)
    return [float(score) for score in scores]


def by_counts(labels: Array, predictions: Array, classes: int) -> Array:
    found, wrong, missed = counts(labels, predictions, classes)
    return _share(2 * found, 2 * found + wrong + missed)


def by_harmonic_mean(labels: Array, predictions: Array, classes: int) -> list[float]:
    scores = []
    for one in range(classes):
        hits = int(((labels == one) & (predictions == one)).sum())
        if hits == 0:
            scores.append(0.0)
            continue
        precision, recall = hits / (predictions == one).sum(), hits / (labels == one).sum()
        scores.append(2 * precision * recall / (precision + recall))
    return scores


def by_confusion_matrix(labels: Array, predictions: Array, classes: int) -> Array:
    table = np.zeros((classes, classes))
    np.add.at(table, (labels, predictions), 1)
    # A row for each label, a column for each prediction: what is called or is so, counted twice.
    counted = np.maximum(table.sum(axis=0) + table.sum(axis=1), 1)
    return np.asarray(2 * table.diagonal() / counted)


def in_float32(labels: Array, predictions: Array, classes: int) -> Array:
    return by_counts(labels, predictions, classes).astype(np.float32)


def counts(labels: Array, predictions: Array, classes: int) -> tuple[Array, Array, Array]:
    """Return how many of each class were found, wrongly called, and missed."""
    each = np.arange(classes)[:, None]
    so, called = labels == each, predictions == each
    return (so & called).sum(axis=1), (~so & called).sum(axis=1), (so & ~called).sum(axis=1)


def listed(scores: Callable[[Array, Array, int], Array]) -> Callable[..., list[float]]:
    """Return the same answer as a list: a list and an array of a learner are both named by it."""

    @wraps(scores)
    def as_list(labels: Array, predictions: Array, classes: int) -> list[float]:
        return [float(score) for score in scores(labels, predictions, classes)]

    return as_list


def _share(part: Array, whole: Array) -> Array:
    """Return part / whole, 0 where the whole is 0."""
    return np.asarray(part / np.maximum(whole, 1))


def precision_only(labels: Array, predictions: Array, classes: int) -> Array:
    found, wrong, _ = counts(labels, predictions, classes)
    return _share(found, found + wrong)


def recall_only(labels: Array, predictions: Array, classes: int) -> Array:
    found, _, missed = counts(labels, predictions, classes)
    return _share(found, found + missed)


def plain_mean(labels: Array, predictions: Array, classes: int) -> Array:
    precision = precision_only(labels, predictions, classes)
    return (precision + recall_only(labels, predictions, classes)) / 2


def geometric_mean(labels: Array, predictions: Array, classes: int) -> Array:
    precision = precision_only(labels, predictions, classes)
    return np.asarray(np.sqrt(precision * recall_only(labels, predictions, classes)))


def found_counted_once(labels: Array, predictions: Array, classes: int) -> Array:
    found, wrong, missed = counts(labels, predictions, classes)
    return _share(found, found + wrong + missed)


def two_only_above(labels: Array, predictions: Array, classes: int) -> Array:
    return 2 * found_counted_once(labels, predictions, classes)


def product_not_doubled(labels: Array, predictions: Array, classes: int) -> Array:
    return by_counts(labels, predictions, classes) / 2


def each_class_against_the_rest(labels: Array, predictions: Array, classes: int) -> Array:
    _, wrong, missed = counts(labels, predictions, classes)
    return 1 - (wrong + missed) / len(labels)


def others_are_found_too(labels: Array, predictions: Array, classes: int) -> Array:
    _, wrong, missed = counts(labels, predictions, classes)
    right = len(labels) - wrong - missed
    return np.asarray(2 * right / (2 * right + wrong + missed))


def accuracy_for_all(labels: Array, predictions: Array, classes: int) -> Array:
    return np.full(classes, np.mean(labels == predictions))


def accuracy_alone(labels: Array, predictions: Array, classes: int) -> float:
    return float(np.mean(labels == predictions))


def mean_of_classes(labels: Array, predictions: Array, classes: int) -> float:
    return float(by_counts(labels, predictions, classes).mean())


def last_class_only(labels: Array, predictions: Array, classes: int) -> float:
    return float(by_counts(labels, predictions, classes)[-1])


def in_per_cent(labels: Array, predictions: Array, classes: int) -> Array:
    return 100 * by_counts(labels, predictions, classes)


def nothing_over_nothing(labels: Array, predictions: Array, classes: int) -> Array:
    found, wrong, missed = counts(labels, predictions, classes)
    with np.errstate(invalid="ignore"):
        return np.asarray(2 * found / (2 * found + wrong + missed))


def undefined_precision(labels: Array, predictions: Array, classes: int) -> Array:
    found, wrong, missed = counts(labels, predictions, classes)
    with np.errstate(invalid="ignore"):
        precision, recall = found / (found + wrong), found / (found + missed)
        return np.asarray(2 * precision * recall / (precision + recall))


def full_marks_for_nothing(labels: Array, predictions: Array, classes: int) -> Array:
    scores = nothing_over_nothing(labels, predictions, classes)
    return np.asarray(np.where(np.isnan(scores), 1.0, scores))


def only_classes_with_labels(labels: Array, predictions: Array, classes: int) -> Array:
    return np.asarray(by_counts(labels, predictions, classes)[np.unique(labels)])


def only_classes_that_occur(labels: Array, predictions: Array, classes: int) -> Array:
    occurring = np.union1d(labels, predictions)
    return np.asarray(by_counts(labels, predictions, classes)[occurring])


def counted_up_to_the_largest(labels: Array, predictions: Array, classes: int) -> Array:
    largest = max(int(labels.max()), int(predictions.max()))
    return by_counts(labels, predictions, largest + 1)
