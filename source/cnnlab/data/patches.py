"""Small squares of two photographs, each labelled by the area it was cut from."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from cnnlab.data.in_three import in_three
from cnnlab.data.photographs import photograph
from cnnlab.text import Text

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from cnnlab.data.split import Split

_SIDE = 16
_AREAS = 4  # of equal width in each photograph
_HELD_OUT = 400
_NAMES = (("china", Text(en="temple", ko="사원")), ("flower", Text(en="flower", ko="꽃")))
PATCH_NAMES = tuple(
    Text(en="{name} {area}", ko="{name} {area}").format(name=name, area=area + 1)
    for _, name in _NAMES
    for area in range(_AREAS)
)


def patches() -> Split:
    """Return 2,080 colour squares from eight areas: 1,280 for training, 400 and 400 held out.

    Images are float32 in [0, 1] of shape (n, 16, 16, 3), labels int64 of shape (n,). Each of two
    photographs is cut into four areas from left to right and each area into 260 squares that do
    not overlap; the label says which area a square comes from. Every part holds each area equally
    often. No network is needed. The images are few and neighbours look alike, so accuracies on
    them say little about other colour images.

    Source: as for `photograph`.
    """
    each = [_squares(photograph(name)) for name, _ in _NAMES]
    images = np.concatenate(each)
    labels = np.repeat(np.arange(len(PATCH_NAMES)), len(images) // len(PATCH_NAMES))
    return in_three("patches", images, labels, _HELD_OUT, white=1, classes=PATCH_NAMES)


def _squares(pixels: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the squares of a photograph, column after column, so that areas follow each other."""
    rows, columns = pixels.shape[0] // _SIDE, pixels.shape[1] // _SIDE
    whole = pixels[: rows * _SIDE, : columns * _SIDE]
    grid = whole.reshape(rows, _SIDE, columns, _SIDE, 3).transpose(2, 0, 1, 3, 4)
    return np.ascontiguousarray(grid.reshape(-1, _SIDE, _SIDE, 3))
