"""The shape in which every labelled data set arrives: train, validation and test."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from cnnlab.text import Text

Images = NDArray[np.float32]
Labels = NDArray[np.int64]
Indices = NDArray[np.intp]


class Part(NamedTuple):
    """Images and their labels, in the order in which Keras' `fit` takes them.

    Attributes:
        images: float32 in [0, 1], shape (n, rows, columns, channels).
        labels: int64, shape (n,), positions in `Split.classes`.
    """

    images: Images
    labels: Labels


@dataclass(frozen=True, eq=False, repr=False)
class Split:
    """A data set in three parts that share no image and are the same on every machine.

    `model.fit(*split.train, validation_data=split.validation)` trains on it.

    Attributes:
        name: the loader's name.
        train: what the weights are fitted to.
        validation: what hyperparameters are chosen by.
        test: what is looked at once, at the end.
        classes: the name of each label, in both languages.
    """

    name: str
    train: Part
    validation: Part
    test: Part
    classes: tuple[Text, ...]

    def __repr__(self) -> str:
        counts = f"train={len(self.train.labels):,}, validation={len(self.validation.labels):,}"
        shape = self.train.images.shape[1:]
        return f"Split({self.name}: {counts}, test={len(self.test.labels):,}, images {shape})"


def make_part(images: NDArray[Any], labels: NDArray[Any], white: int) -> Part:
    """Return a Part from images that run from 0 to `white`, with or without a channel axis."""
    scaled = images.astype(np.float32)
    scaled /= np.float32(white)
    if scaled.ndim == 3:
        scaled = scaled[..., np.newaxis]  # (n, rows, columns, 1)
    return Part(scaled, labels.astype(np.int64))
