"""Wrong answers to `cross_entropy_from_logits`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from cnnlab.exercises.hyperparameter_map._cross_entropies import by_shift, log_probabilities
from cnnlab.exercises.hyperparameter_map._softmaxes import by_shift as softmax

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[Any]


def _of_right_class(values: Array, labels: Array) -> Array:
    return np.asarray(values[np.arange(len(labels)), labels])


def _losses(logits: Array, labels: Array) -> Array:
    return -_of_right_class(log_probabilities(logits), labels)


def softmax_twice(logits: Array, labels: Array) -> Any:
    return by_shift(softmax(logits), labels)


def logarithm_of_zero(logits: Array, labels: Array) -> Any:
    with np.errstate(all="ignore"):
        return float(-np.log(_of_right_class(softmax(logits), labels)).mean())


def not_shifted(logits: Array, labels: Array) -> Any:
    with np.errstate(all="ignore"):
        log_sums = np.log(np.exp(logits).sum(axis=1))
        return float((log_sums - _of_right_class(logits, labels)).mean())


def shifted_by_the_largest_of_all(logits: Array, labels: Array) -> Any:
    shifted = logits - logits.max()
    with np.errstate(all="ignore"):
        log_sums = np.log(np.exp(shifted).sum(axis=1))
    return float((log_sums - _of_right_class(shifted, labels)).mean())


def probabilities_not_shifted(logits: Array, labels: Array) -> Any:
    with np.errstate(all="ignore"):
        exponentials = np.exp(logits)
        probabilities = exponentials / exponentials.sum(axis=1, keepdims=True)
        return float(-np.log(_of_right_class(probabilities, labels)).mean())


def cut_off_probabilities(logits: Array, labels: Array) -> Any:
    return float(-np.log(np.clip(_of_right_class(softmax(logits), labels), 1e-7, 1)).mean())


def added_up(logits: Array, labels: Array) -> Any:
    return float(_losses(logits, labels).sum())


def over_all_numbers(logits: Array, labels: Array) -> Any:
    return float(_losses(logits, labels).sum() / logits.size)


def not_averaged(logits: Array, labels: Array) -> Any:
    return _losses(logits, labels)


def negative(logits: Array, labels: Array) -> Any:
    return -by_shift(logits, labels)


def base_two(logits: Array, labels: Array) -> Any:
    return by_shift(logits, labels) / float(np.log(2))


def base_ten(logits: Array, labels: Array) -> Any:
    return by_shift(logits, labels) / float(np.log(10))


def of_the_likeliest_class(logits: Array, labels: Array) -> Any:
    return by_shift(logits, logits.argmax(axis=1))


def every_label_in_every_row(logits: Array, labels: Array) -> Any:
    return float(-log_probabilities(logits)[:, labels].mean())


def counted_from_one(logits: Array, labels: Array) -> Any:
    return by_shift(logits, labels - 1)


def logit_alone(logits: Array, labels: Array) -> Any:
    return float(-_of_right_class(logits, labels).mean())


def largest_for_the_sum(logits: Array, labels: Array) -> Any:
    return float((logits.max(axis=1) - _of_right_class(logits, labels)).mean())


def largest_not_added_back(logits: Array, labels: Array) -> Any:
    log_sums = np.log(np.exp(logits - logits.max(axis=1, keepdims=True)).sum(axis=1))
    return float((log_sums - _of_right_class(logits, labels)).mean())


def logits_for_probabilities(logits: Array, labels: Array) -> Any:
    with np.errstate(all="ignore"):
        return float(-np.log(_of_right_class(logits, labels)).mean())


def mean_inside_the_logarithm(logits: Array, labels: Array) -> Any:
    with np.errstate(all="ignore"):
        return float(-np.log(_of_right_class(softmax(logits), labels).mean()))


def no_logarithm(logits: Array, labels: Array) -> Any:
    return float(_of_right_class(softmax(logits), labels).mean())


def one_minus_probability(logits: Array, labels: Array) -> Any:
    return 1 - float(_of_right_class(softmax(logits), labels).mean())


def squared_errors(logits: Array, labels: Array) -> Any:
    targets = np.eye(logits.shape[1])[labels]
    return float(((softmax(logits) - targets) ** 2).sum(axis=1).mean())


def entropy(logits: Array, labels: Array) -> Any:
    return float(-(softmax(logits) * log_probabilities(logits)).sum(axis=1).mean())


def over_the_first_axis(logits: Array, labels: Array) -> Any:
    return float(-_of_right_class(log_probabilities(logits.T).T, labels).mean())


def first_image_only(logits: Array, labels: Array) -> Any:
    return by_shift(logits[:1], labels[:1])


def exponential_of_the_mean(logits: Array, labels: Array) -> Any:
    with np.errstate(all="ignore"):
        return float(np.exp(by_shift(logits, labels)))


def share_of_wrong_answers(logits: Array, labels: Array) -> Any:
    return float((logits.argmax(axis=1) != labels).mean())


def in_place(logits: Array, labels: Array) -> Any:
    logits -= logits.max(axis=1, keepdims=True)
    return by_shift(logits, labels)
