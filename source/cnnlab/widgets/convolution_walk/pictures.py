"""The pictures that a window walks over."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from cnnlab.text import Text

LARGEST_SIDE = 64
# Which one of each digit: clear strokes in several directions.
_DIGITS = {3: 0, 4: 10, 7: 2, 8: 3}
_BLOSSOM = np.s_[7:31, 5:29]  # 24 x 24 pixels

_DIGIT = Text(en="digit {label}", ko="숫자 {label}")
_FLOWER = Text(en="flower (RGB)", ko="꽃 (RGB)")
_SMALL = Text(en="5 × 5 example", ko="5 × 5 예제")


@dataclass(frozen=True)
class Picture:
    """A named picture: values of shape (rows, columns, channels), one channel or three.

    `kernel` is the one that suits the picture, where a picture needs its own.
    """

    name: str
    label: str
    values: NDArray[np.float64]
    kernel: list[list[float]] | None = None

    def trait(self) -> dict[str, Any]:
        """Return the picture as the browser reads it, its values in C order."""
        rows, columns, channels = self.values.shape
        shape = {"rows": rows, "columns": columns, "channels": channels}
        values = {"values": self.values.ravel().tolist(), "kernel": self.kernel}
        return {"name": self.name, "label": self.label, **shape, **values}


def course_pictures() -> list[Picture]:
    """Return the course's pictures: digits, an RGB patch and the 5 x 5 example."""
    from cnnlab import data

    digits = [
        Picture(
            f"digit {label}", str(_DIGIT.format(label=label)), _tenths(data.one_digit(label, which))
        )
        for label, which in _DIGITS.items()
    ]
    flower = Picture("flower", str(_FLOWER), _tenths(data.photograph("flower", 36)[_BLOSSOM]))
    image, kernel = data.example_5x5()
    small = Picture("5x5", str(_SMALL), _checked("5x5", image), kernel=kernel.tolist())
    return [*digits, flower, small]


def own_pictures(arrays: Mapping[str, ArrayLike]) -> list[Picture]:
    """Return the caller's arrays, (rows, columns) or (rows, columns, 1 or 3), as pictures."""
    return [Picture(name, name, _checked(name, array)) for name, array in arrays.items()]


def _checked(name: str, array: ArrayLike) -> NDArray[np.float64]:
    values = np.asarray(array, dtype=np.float64)
    if values.ndim == 2:
        values = values[:, :, np.newaxis]
    fits = values.ndim == 3 and values.shape[2] in (1, 3) and min(values.shape[:2]) >= 1
    if not fits or max(values.shape[:2]) > LARGEST_SIDE or not np.isfinite(values).all():
        raise ValueError(
            f"Received the picture {name!r} of shape {np.shape(array)}. Expected finite numbers of "
            f"shape (rows, columns) or (rows, columns, 3), no side above {LARGEST_SIDE}. "
            "Try a patch: picture[:28, :28]."
        )
    return values


# Tenths, so that a sum by hand agrees with the sum on the screen.
def _tenths(values: NDArray[Any]) -> NDArray[np.float64]:
    return _checked("", np.round(values.astype(np.float64), 1))
