"""Two colour photographs, whole or as small squares."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from cnnlab.data.errors import WrongRequest
from cnnlab.text import Text

if TYPE_CHECKING:
    from numpy.typing import NDArray

_NAMES = ("china", "flower")
_SIDE = 427  # rows of both photographs, and so the side of the largest square in them


def photograph(name: str, size: int | None = None) -> NDArray[np.float32]:
    """Return a photograph as float32 in [0, 1] of shape (rows, columns, 3): red, green, blue.

    Args:
        name: "flower" (a dahlia) or "china" (a temple).
        size: None for the whole photograph, (427, 640, 3). A number from 1 to 427 cuts out the
            square in the middle and shrinks it to (size, size, 3): each new pixel is the mean of
            the area that it covers.

    Raises:
        WrongRequest: there is no such photograph or size.

    Source: scikit-learn's `load_sample_image`; flickr.com, vultilion (flower) and danielbuechele
    (china), CC BY 2.0.
    """
    if name not in _NAMES or not (size is None or size in range(1, _SIDE + 1)):
        raise WrongRequest(
            received=Text(en="{name!r}, size={size!r}", ko="{name!r}, size={size!r}").format(
                name=name, size=size
            ),
            expected=Text(
                en='"flower" or "china", and size=None or a whole number from 1 to 427',
                ko='"flower" 또는 "china", 그리고 size=None 또는 1부터 427까지의 정수',
            ),
            advice=Text(
                en='data.photograph("flower", size=64)', ko='data.photograph("flower", size=64)'
            ),
        )
    from sklearn.datasets import load_sample_image

    pixels = load_sample_image(f"{name}.jpg").astype(np.float32) / np.float32(255)
    return pixels if size is None else _shrunk(_middle(pixels), size)


def _middle(pixels: NDArray[np.float32]) -> NDArray[np.float32]:
    left = (pixels.shape[1] - _SIDE) // 2
    return pixels[:, left : left + _SIDE]


def _shrunk(square: NDArray[np.float32], size: int) -> NDArray[np.float32]:
    """Return `square`, (side, side, channels), as (size, size, channels) by means over areas."""
    shares = _shares(len(square), size)
    means = np.einsum("ir,rcx,jc->ijx", shares, square, shares, optimize=True)
    return np.ascontiguousarray(means, dtype=np.float32).clip(0, 1)


def _shares(side: int, size: int) -> NDArray[np.float64]:
    """Return (size, side): the share that each old pixel has in each new one; rows sum to 1."""
    width = side / size
    starts = np.arange(size)[:, np.newaxis] * width
    pixels = np.arange(side)
    overlap = np.minimum(starts + width, pixels + 1) - np.maximum(starts, pixels)
    shares: NDArray[np.float64] = overlap.clip(min=0) / width
    return shares
