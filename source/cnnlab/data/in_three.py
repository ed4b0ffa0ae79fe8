"""A data set that comes in one piece, cut into train, validation and test."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from cnnlab.data import stratified
from cnnlab.data.split import Split, make_part

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from cnnlab.data.split import Indices, Part
    from cnnlab.text import Text

_SEED = 2


def in_three(
    name: str,
    images: NDArray[Any],
    labels: NDArray[Any],
    held_out: int,
    white: int,
    classes: tuple[Text, ...],
) -> Split:
    """Return the split: `held_out` images each for validation and test, drawn with a fixed seed.

    Every part holds each class in its share, and so do its first few hundred images. `white` is
    the value of a white pixel.
    """
    generator = stratified.fixed_generator(_SEED)
    test = stratified.draw(labels, held_out, generator)
    rest = stratified.others(labels, test)
    validation = rest[stratified.draw(labels[rest], held_out, generator)]
    train = np.setdiff1d(rest, validation)

    def part(positions: Indices) -> Part:
        ordered = stratified.in_rounds(labels, positions, generator)
        return make_part(images[ordered], labels[ordered], white)

    return Split(name, part(train), part(validation), part(test), classes)
