"""A kernel that answers edges of one direction; every kernel that does so is right."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

from cnnlab.checks import Cases, Exercise, Mistake, Text
from cnnlab.checks.exercise import Observation
from cnnlab.exercises.cnn_mechanics import _edge_kernels as kernels


def _only(direction: str) -> Callable[[np.random.Generator], Iterator[tuple[str]]]:
    def make(_random: np.random.Generator) -> Iterator[tuple[str]]:
        yield (direction,)

    return make


edge_kernel = Exercise(
    cases=[
        Cases(1.5, Text(en="vertical edges", ko="세로 에지"), _only("vertical")),
        Cases(1.5, Text(en="horizontal edges", ko="가로 에지"), _only("horizontal")),
    ],
    oracle=kernels.sobel,
    also_correct=[kernels.prewitt, kernels.scharr_in_float32, kernels.forward_difference],
    observe=Observation(
        kernels.answers,
        Text(
            en="signs of the sums on (a plain wall, an edge where brightness rises, an edge of the "
            "other direction)",
            ko="(밝기가 고른 벽, 밝아지는 에지, 다른 방향의 에지)에서 나온 합의 부호",
        ),
    ),
    mistakes=[
        Mistake(
            kernels.wrong_axis,
            en="Your kernel answers the edges of the other direction. A vertical edge is a change "
            "from left to right, so the kernel must change from left to right.",
            ko="커널이 다른 방향의 에지에 반응합니다. 세로 에지는 왼쪽에서 오른쪽으로 밝기가 "
            "바뀌는 곳이므로, 커널도 왼쪽에서 오른쪽으로 값이 달라져야 합니다.",
        ),
        Mistake(
            kernels.wrong_sign,
            en="The sign is reversed: where the brightness rises, your sum is negative. Which side "
            "of the kernel meets the brighter pixels?",
            ko="부호가 반대입니다. 밝아지는 곳에서 합이 음수입니다. 더 밝은 픽셀은 커널의 어느 "
            "쪽과 만납니까?",
        ),
        Mistake(
            kernels.horizontal_upside_down,
            en="Vertical is right; horizontal has the wrong sign. Row 0 is the top of the image, "
            "so rising from top to bottom means larger weights at the bottom.",
            ko="세로는 맞고 가로는 부호가 반대입니다. 0행이 이미지의 맨 위이므로, 위에서 아래로 "
            "밝아지려면 아래쪽 가중치가 더 커야 합니다.",
        ),
        Mistake(
            kernels.always_vertical,
            en="Both directions give the vertical kernel. Look at `direction`; exchanging rows and "
            "columns turns one kernel into the other.",
            ko="두 방향 모두 세로 에지용 커널입니다. `direction`을 확인하십시오. 행과 열을 바꾸면 "
            "다른 방향의 커널이 됩니다.",
        ),
        Mistake(
            kernels.always_horizontal,
            en="Both directions give the horizontal kernel. Look at `direction`; exchanging rows "
            "and columns turns one kernel into the other.",
            ko="두 방향 모두 가로 에지용 커널입니다. `direction`을 확인하십시오. 행과 열을 바꾸면 "
            "다른 방향의 커널이 됩니다.",
        ),
        Mistake(
            kernels.blur,
            en="Your kernel responds to a plain wall, where nothing changes. The weights of an "
            "edge kernel must add up to 0.",
            ko="아무 변화도 없는 벽에서 커널이 반응합니다. 에지 커널의 가중치를 모두 더하면 "
            "0이어야 합니다.",
        ),
        Mistake(
            kernels.outline,
            en="Your kernel answers a rising edge with both signs, and edges of every direction: "
            "it finds outlines. Let it compare two opposite sides only.",
            ko="밝아지는 에지 하나에서 양수와 음수가 모두 나오고, 모든 방향의 에지에 반응합니다. "
            "윤곽선 커널입니다. 마주 보는 두 쪽만 비교하게 하십시오.",
        ),
        Mistake(
            kernels.diagonal,
            en="Your kernel also answers the edges of the other direction. Each row of a kernel "
            "for vertical edges must add up to 0 by itself.",
            ko="커널이 다른 방향의 에지에도 반응합니다. 세로 에지용 커널은 각 행의 합이 저마다 "
            "0이어야 합니다.",
        ),
        Mistake(
            kernels.all_zero,
            en="Your kernel answers nothing. Weigh one side of the window against the other.",
            ko="커널이 어디에서도 반응하지 않습니다. 창의 한쪽과 다른 쪽을 비교하게 하십시오.",
        ),
        Mistake(
            kernels.one_row,
            en="The idea is right, the shape is not: repeat that row, or column, so that the "
            "kernel is 3×3.",
            ko="방법은 맞지만 모양이 다릅니다. 그 행이나 열을 반복해 3×3 커널로 만드십시오.",
        ),
    ],
    hints=[
        Text(
            en="On a plain wall every pixel is the same. What must the nine weights add up to?",
            ko="밝기가 고른 벽에서는 모든 픽셀이 같습니다. 가중치 아홉 개의 합은 얼마여야 합니까?",
        ),
        Text(
            en="For a vertical edge, compare the right column of the window with the left one: one "
            "gets positive weights, the other negative ones.",
            ko="세로 에지를 찾으려면 창의 오른쪽 열과 왼쪽 열을 비교하십시오. 한쪽에는 양수, "
            "다른 쪽에는 음수 가중치를 둡니다.",
        ),
        Text(
            en="The kernel for horizontal edges is the other one with rows and columns exchanged: "
            "`.T`.",
            ko="가로 에지용 커널은 세로 에지용 커널의 행과 열을 바꾼 것입니다: `.T`",
        ),
    ],
)
