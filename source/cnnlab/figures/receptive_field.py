"""What one output value sees: measured pixels, and the growth from layer to layer."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike

from cnnlab.figures.learner import LearnerFunction, NotReadyError, ask, drawn_by_learner
from cnnlab.figures.numbers import number_table
from cnnlab.figures.page import Figure
from cnnlab.text import Text

_LARGEST_DRAWN = 31

_SEEN = Text(
    en="1 marks a pixel whose change changes the output value. These pixels fill a square with "
    "side {side}.",
    ko="1은 그 픽셀을 바꾸면 출력값도 바뀐다는 뜻입니다. 이 픽셀들은 한 변이 {side}인 "
    "정사각형을 채웁니다.",
)
_PIXELS = Text(en="input pixels", ko="입력 픽셀")
_GROWTH = Text(
    en="Each number is the first layer in which the value in the middle sees that pixel, by your "
    "`receptive_field`. Sides of the squares, layer by layer: {sides}.",
    ko="각 숫자는 가운데 값이 그 픽셀을 처음으로 보게 되는 층의 번호이며, 여러분의 "
    "`receptive_field` 함수로 계산했습니다. 층마다 정사각형의 한 변은 {sides}입니다.",
)
_UNDRAWABLE = Text(
    en="Your `receptive_field` returned the sides {sides}. The figure draws sides that grow from "
    "layer to layer, from 1 to {largest}. Its check above says more.",
    ko="여러분의 `receptive_field` 함수가 반환한 변의 길이는 {sides}입니다. 이 그림은 1부터 "
    "{largest}까지, 층마다 줄어들지 않는 길이를 그립니다. 위의 확인 셀에서 더 자세히 알 수 "
    "있습니다.",
)


def seen_pixels(changed: ArrayLike) -> Figure:
    """Return a figure of the pixels (rows, columns) whose change reached one output value."""
    seen = np.asarray(changed, dtype=bool)
    side = int(seen.any(axis=1).sum())
    table = number_table(seen.astype(float), _PIXELS, marked=seen)
    return Figure(rows=[[table]], caption=_SEEN.format(side=side))


@drawn_by_learner
def receptive_growth(receptive_field: LearnerFunction, layers: Sequence[tuple[int, int]]) -> Figure:
    """Return a figure of nested squares: what a value sees after 1, 2, ... `layers`.

    layers: (kernel_size, stride) of each layer, first layer first.
    """
    depths = range(1, len(layers) + 1)
    sides = [int(ask(receptive_field, list(layers[:depth]), shape=())) for depth in depths]
    listed = ", ".join(str(side) for side in sides)
    if sides != sorted(sides) or not 1 <= sides[0] <= sides[-1] <= _LARGEST_DRAWN:
        raise NotReadyError(_UNDRAWABLE.format(sides=listed, largest=_LARGEST_DRAWN))
    first_seen = np.zeros((sides[-1], sides[-1]))
    for depth, side in reversed(list(zip(depths, sides, strict=True))):
        start = (sides[-1] - side) // 2
        first_seen[start : start + side, start : start + side] = depth
    return Figure(rows=[[number_table(first_seen, _PIXELS)]], caption=_GROWTH.format(sides=listed))
