"""What a layer makes of its inputs, and the sentences for inputs that don't fit it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from cnnlab.text import Text

Shape = tuple[int, ...]  # without the batch: (rows, columns, channels), or (units,)
Arguments = dict[str, Any]


class MisfitError(ValueError):
    """The shapes that reach a layer don't fit it; `reason` says why."""

    def __init__(self, reason: Text) -> None:
        super().__init__(reason.en)
        self.reason = reason


@dataclass(frozen=True)
class Effect:
    """A layer's output, the shapes of its weights in Keras' order, and what it computes.

    frozen    how many weights, counted from the end, training never changes
    products  multiplications for one image
    held      values besides the output that may be in memory for one image
    """

    output: Shape
    weights: tuple[Shape, ...] = ()
    frozen: int = 0
    products: int = 0
    held: int = 0


TWO_INPUTS = Text(
    en="it joins two inputs or more, and fewer reach it",
    ko="입력을 두 개 이상 합치는 층인데 입력이 모자랍니다",
)
ONE_INPUT = Text(
    en="it takes one input, and another number reaches it",
    ko="입력을 하나만 받는 층인데 입력의 개수가 다릅니다",
)
MAPS = Text(
    en="it takes maps of shape (rows, columns, channels), and `{shape}` reaches it",
    ko="모양이 (행, 열, 채널)인 맵을 받는 층인데 입력의 모양이 `{shape}`입니다",
)
NO_AXIS = Text(
    en="it has no axis {axis}: `{shape}` reaches it",
    ko="축 번호 {axis}에 해당하는 축이 없습니다. 입력의 모양은 `{shape}`입니다",
)
WINDOW = Text(
    en="its window of {window} does not fit into {size}",
    ko="크기 {window}인 창이 {size} 안에 들어가지 않습니다",
)
STRIDES_AND_DILATION = Text(
    en="strides and dilation are both above 1",
    ko="스트라이드와 팽창이 모두 1보다 큽니다",
)
GROUPS = Text(
    en="{groups} groups do not divide {channels} channels and {filters} filters",
    ko="채널 {channels}개와 필터 {filters}개를 그룹 {groups}개로 나눌 수 없습니다",
)
RESHAPE = Text(
    en="`{shape}` can't become `{target}`",
    ko="`{shape}` 모양은 `{target}` 모양으로 바꿀 수 없습니다",
)
UNLIKE = Text(
    en="the shapes {shapes} can't be joined",
    ko="모양이 {shapes}인 입력은 합칠 수 없습니다",
)
