"""Answers to `zero_gradient_share`, right and wrong: which units does a batch teach nothing?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Masks = NDArray[Any]


def by_gradients(masks: Masks) -> float:
    """Return the share of columns of zeros in the gradient of a real dense layer's weights."""
    inputs = np.ones((len(masks), 3))  # all positive: no gradient is zero because others cancel
    from_above = np.ones(masks.shape)
    gradient = inputs.T @ (masks * from_above)  # (inputs, units)
    return float((gradient == 0).all(axis=0).mean())


def by_any(masks: Masks) -> float:
    return 1 - float(masks.any(axis=0).mean())


def by_sums(masks: Masks) -> np.floating:
    return np.float64(np.mean(masks.sum(axis=0) == 0))


def by_largest(masks: Masks) -> float:
    _, units = masks.shape
    return float(np.count_nonzero(masks.max(axis=0) == 0) / units)


def by_loops(masks: Masks) -> float:
    dropped = 0
    for unit in range(masks.shape[1]):
        if all(example[unit] == 0 for example in masks):
            dropped += 1
    return dropped / int(masks.shape[1])


def by_sets(masks: Masks) -> float:
    left = set(range(masks.shape[1]))
    for example in masks.tolist():
        left -= {unit for unit, kept in enumerate(example) if kept}
    return len(left) / int(masks.shape[1])


def in_float32(masks: Masks) -> np.floating:
    return np.float32(1 - np.sign(masks.astype(np.float32)).max(axis=0).mean())


def share_of_zeros(masks: Masks) -> float:
    return float((masks == 0).mean())


def dropped_in_any_example(masks: Masks) -> float:
    return float((masks == 0).any(axis=0).mean())


def first_example_only(masks: Masks) -> float:
    return float((masks[0] == 0).mean())


def last_example_only(masks: Masks) -> float:
    return float((masks[-1] == 0).mean())


def examples_without_a_unit(masks: Masks) -> float:
    return float((masks == 0).all(axis=1).mean())


def divided_by_the_examples(masks: Masks) -> float:
    return float((masks == 0).all(axis=0).sum() / len(masks))


def divided_by_all_entries(masks: Masks) -> float:
    return float((masks == 0).all(axis=0).sum() / masks.size)


def how_many(masks: Masks) -> int:
    return int((masks == 0).all(axis=0).sum())


def without_decimals(masks: Masks) -> int:
    return how_many(masks) // int(masks.shape[1])


def kept_in_every_example(masks: Masks) -> float:
    return float((masks != 0).all(axis=0).mean())


def kept_in_any_example(masks: Masks) -> float:
    return float((masks != 0).any(axis=0).mean())


def in_most_examples(masks: Masks) -> float:
    return float(((masks == 0).mean(axis=0) > 0.5).mean())


def expected_from_the_rate(masks: Masks) -> float:
    return share_of_zeros(masks) ** len(masks)


def only_ones_are_kept(masks: Masks) -> float:
    return float((masks != 1).all(axis=0).mean())


def inverted_bits(masks: Masks) -> float:
    return float((~masks).all(axis=0).mean())


def in_percent(masks: Masks) -> float:
    return 100 * by_any(masks)
