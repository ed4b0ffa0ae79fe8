"""Data sets that come with their own test part: 28x28 clothes and digits, 32x32 colour images."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from cnnlab.data import stratified
from cnnlab.data.split import Split, make_part

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from cnnlab.text import Text

_SEED = 20
_WHITE = 255


class Published(NamedTuple):
    """The four arrays of a data set, as its authors ordered them, uint8."""

    x_train: NDArray[Any]
    y_train: NDArray[Any]
    x_test: NDArray[Any]
    y_test: NDArray[Any]


def to_split(name: str, arrays: Published, validation: int, classes: tuple[Text, ...]) -> Split:
    """Return the published test part as it is, and `validation` of the training images set aside.

    Those are drawn with a fixed seed and keep the classes' shares; the published order stays.
    """
    labels = arrays.y_train.ravel()
    held_out = stratified.draw(labels, validation, stratified.fixed_generator(_SEED))
    kept = stratified.others(labels, held_out)
    return Split(
        name=name,
        train=make_part(arrays.x_train[kept], labels[kept], _WHITE),
        validation=make_part(arrays.x_train[held_out], labels[held_out], _WHITE),
        test=make_part(arrays.x_test, arrays.y_test.ravel(), _WHITE),
        classes=classes,
    )


def class_counts(labels: NDArray[Any]) -> list[int]:
    """Return how many labels 0, 1, ... 9 there are."""
    return [int(count) for count in np.bincount(labels.ravel(), minlength=10)]
