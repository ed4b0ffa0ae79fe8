"""Squares of two photographs, turned: which photograph, and by how many quarter turns."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from cnnlab.bases.glyphs import SIDE
from cnnlab.data.photographs import photograph
from cnnlab.data.split import Part, Split
from cnnlab.text import Text

if TYPE_CHECKING:
    from numpy.typing import NDArray

_NAMES = (("china", Text(en="temple", ko="사원")), ("flower", Text(en="flower", ko="꽃")))
_LUMA = np.array([0.299, 0.587, 0.114], np.float32)  # ITU-R BT.601
_TURNS = 4
# Each photograph is cut into strips of this width; no square of a held-out strip is trained on.
_STRIP = 80
_HELD_OUT_STRIPS = (2, 6)


def turned_squares(generator: np.random.RandomState, training: int, held_out: int) -> Split:
    """Return grey squares of 28x28 pixels whose label is the photograph and the turn, 8 classes.

    The idea that a turn is a label that nobody has to write: S. Gidaris, P. Singh, N. Komodakis,
    Unsupervised Representation Learning by Predicting Image Rotations, ICLR 2018.
    """
    pictures = [_strips(photograph(name) @ _LUMA) for name, _ in _NAMES]
    shown = [np.delete(strips, _HELD_OUT_STRIPS, axis=0) for strips in pictures]
    others = [strips[list(_HELD_OUT_STRIPS)] for strips in pictures]
    train, validation, test = (
        _part(areas, count, generator)
        for areas, count in ((shown, training), (others, held_out), (others, held_out))
    )
    classes = tuple(
        Text(en="{name}, {degrees}°", ko="{name}, {degrees}°").format(name=name, degrees=90 * turn)
        for _, name in _NAMES
        for turn in range(_TURNS)
    )
    return Split("photographs", train, validation, test, classes)


def _strips(picture: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return a grey photograph as (strips, rows, columns)."""
    rows, columns = picture.shape
    return picture.reshape(rows, columns // _STRIP, _STRIP).swapaxes(0, 1)


def _part(areas: list[NDArray[np.float32]], count: int, generator: np.random.RandomState) -> Part:
    labels = generator.permutation(np.arange(count) % (_TURNS * len(areas))).astype(np.int64)
    images = [_square(areas[label // _TURNS], label % _TURNS, generator) for label in labels]
    return Part(np.stack(images)[..., np.newaxis], labels)


def _square(
    strips: NDArray[np.float32], turns: int, generator: np.random.RandomState
) -> NDArray[np.float32]:
    """Return one square: of 28 pixels, or of 56 whose means over 2x2 are taken."""
    area = strips[generator.randint(len(strips))]
    step = generator.randint(1, 3)
    side = step * SIDE
    row, column = (generator.randint(edge - side + 1) for edge in area.shape)
    cut = area[row : row + side, column : column + side]
    means = cut.reshape(SIDE, step, SIDE, step).mean(axis=(1, 3))
    turned: NDArray[np.float32] = np.rot90(means, turns).astype(np.float32)
    return turned
