"""Answers to `smooth_labels`, right and wrong: which targets does label smoothing make?"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[Any]


def by_fractions(labels: Array, classes: int, amount: float) -> Array:
    """Return the targets of exact arithmetic: what is given up is shared out class by class."""
    given_up = Fraction(str(amount))
    rows = []
    for label in labels.tolist():
        row = [given_up / classes for _ in range(classes)]
        row[label] += 1 - given_up
        rows.append([float(target) for target in row])
    return np.array(rows)


def one_hot(labels: Array, classes: int) -> Array:
    return np.asarray(np.eye(classes)[labels])


def by_rule(labels: Array, classes: int, amount: float) -> Array:
    return one_hot(labels, classes) * (1 - amount) + amount / classes


def by_mean_of_two(labels: Array, classes: int, amount: float) -> Array:
    uniform = np.ones((len(labels), classes)) / classes
    hard = labels[:, None] == np.arange(classes)
    return np.asarray(np.average([hard, uniform], axis=0, weights=[1 - amount, amount]))


def by_choice(labels: Array, classes: int, amount: float) -> Array:
    right = 1 - amount * (classes - 1) / classes
    return np.where(labels[:, None] == np.arange(classes), right, amount / classes)


def in_float32(labels: Array, classes: int, amount: float) -> Array:
    targets = np.full((len(labels), classes), np.float32(amount) / classes, np.float32)
    targets[np.arange(len(labels)), labels] += np.float32(1) - np.float32(amount)
    return targets


def by_keras(labels: Array, classes: int, amount: float) -> Array:
    """Return the targets that Keras' loss must have used, class by class.

    With the logit t for one class and 0 for the others, the loss is log(e^t + classes - 1) minus t
    times that class's target.
    """
    import keras

    loss = keras.losses.CategoricalCrossentropy(
        from_logits=True, label_smoothing=amount, reduction=None
    )
    logit, columns = 4.0, []
    hard = one_hot(labels, classes).astype("float32")
    for number in range(classes):
        logits = np.zeros((len(labels), classes), "float32")
        logits[:, number] = logit
        losses = keras.ops.convert_to_numpy(loss(hard, logits))
        columns.append((np.log(np.exp(logit) + classes - 1) - losses) / logit)
    return np.stack(columns, axis=1)


def shared_by_the_others(labels: Array, classes: int, amount: float) -> Array:
    hard = one_hot(labels, classes)
    return hard * (1 - amount) + (1 - hard) * amount / (classes - 1)


def right_class_left_out(labels: Array, classes: int, amount: float) -> Array:
    hard = one_hot(labels, classes)
    return hard * (1 - amount) + (1 - hard) * amount / classes


def right_class_stays_one(labels: Array, classes: int, amount: float) -> Array:
    return np.asarray(np.maximum(one_hot(labels, classes), amount / classes))


def right_class_gives_one_share(labels: Array, classes: int, amount: float) -> Array:
    hard = one_hot(labels, classes)
    return hard * (1 - amount / classes) + (1 - hard) * amount / classes


def nothing_given_up(labels: Array, classes: int, amount: float) -> Array:
    return one_hot(labels, classes) + amount / classes


def divided_by_the_sum(labels: Array, classes: int, amount: float) -> Array:
    return nothing_given_up(labels, classes, amount) / (1 + amount)


def whole_amount_for_each(labels: Array, classes: int, amount: float) -> Array:
    hard = one_hot(labels, classes)
    return hard * (1 - amount) + (1 - hard) * amount


def only_shrunk(labels: Array, classes: int, amount: float) -> Array:
    return one_hot(labels, classes) * (1 - amount)


def towards_one_half(labels: Array, classes: int, amount: float) -> Array:
    return one_hot(labels, classes) * (1 - amount) + amount / 2


def exchanged(labels: Array, classes: int, amount: float) -> Array:
    return one_hot(labels, classes) * amount + (1 - amount) / classes


def amount_ignored(labels: Array, classes: int, amount: float) -> Array:
    return one_hot(labels, classes)


def divided_by_the_images(labels: Array, classes: int, amount: float) -> Array:
    return one_hot(labels, classes) * (1 - amount) + amount / len(labels)


def classes_of_the_labels(labels: Array, classes: int, amount: float) -> Array:
    return by_rule(labels, int(labels.max()) + 1, amount)


def counted_from_one(labels: Array, classes: int, amount: float) -> Array:
    return by_rule(labels - 1, classes, amount)


def transposed(labels: Array, classes: int, amount: float) -> Array:
    return by_rule(labels, classes, amount).T


def first_label_only(labels: Array, classes: int, amount: float) -> Array:
    return np.asarray(by_rule(labels, classes, amount)[0])


def every_label_in_every_row(labels: Array, classes: int, amount: float) -> Array:
    targets = np.full((len(labels), classes), amount / classes)
    targets[:, labels] += 1 - amount
    return targets


def right_class_only(labels: Array, classes: int, amount: float) -> Array:
    return np.full(len(labels), 1 - amount + amount / classes)


def cut_to_whole_numbers(labels: Array, classes: int, amount: float) -> Array:
    return by_rule(labels, classes, amount).astype(labels.dtype)
