"""Pooling in numbers: the windows of a small map, their maxima and their averages."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from cnnlab.figures.by_hand import MAP
from cnnlab.figures.numbers import number_table
from cnnlab.figures.page import Figure, sign
from cnnlab.text import Text

_MAXIMUM = Text(en="maximum", ko="최댓값")
_AVERAGE = Text(en="average", ko="평균")
_POOLING = Text(
    en="Windows of {size}×{size}, side by side; every second one is framed. Each window gives one "
    "value: its maximum, or its average. Rows and columns that fill no window are left out.",
    ko="{size}×{size} 창을 나란히 놓고 하나 걸러 테두리를 그렸습니다. 창마다 값 하나, 곧 "
    "최댓값 또는 평균이 나옵니다. 창을 채우지 못한 행과 열은 버립니다.",
)


def pooling_by_hand(values: ArrayLike, size: int) -> Figure:
    """Return a figure of a small map (rows, columns) pooled in windows of `size`, stride `size`."""
    array = np.asarray(values, dtype=float)
    rows, columns = array.shape[0] // size, array.shape[1] // size
    used = array[: rows * size, : columns * size]
    windows = used.reshape(rows, size, columns, size)
    places = np.add.outer(np.arange(array.shape[0]) // size, np.arange(array.shape[1]) // size)
    framed = places % 2 == 0
    framed[rows * size :], framed[:, columns * size :] = False, False
    return Figure(
        rows=[
            [
                number_table(array, MAP, marked=framed),
                sign("→"),
                number_table(windows.max(axis=(1, 3)), _MAXIMUM),
                number_table(windows.mean(axis=(1, 3)), _AVERAGE),
            ]
        ],
        caption=_POOLING.format(size=size),
    )
