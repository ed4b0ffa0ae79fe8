"""Mistakes of `im2col` about where windows lie: positions, stride and padding."""

from __future__ import annotations

from cnnlab.checks import Mistake
from cnnlab.exercises.cnn_mechanics._im2col_unrolling import (
    Starts,
    Unrolling,
    all_sides,
    every_start,
)


def _placed(name: str, starts: Starts) -> Unrolling:
    return Unrolling(name, row_starts=starts, column_starts=starts)


PLACE_MISTAKES = [
    Mistake(
        _placed("last_position_missing", lambda *numbers: every_start(*numbers)[:-1]),
        en="The last windows of each axis are missing. The last start is `size - kernel_size`, and "
        "`range` leaves its end out.",
        ko="축마다 마지막 창이 빠졌습니다. 마지막 시작 위치는 `size - kernel_size`이며 `range`는 "
        "끝 값을 포함하지 않습니다.",
    ),
    Mistake(
        _placed(
            "windows_side_by_side",
            lambda size, kernel_size, _stride, _: range(0, size - kernel_size + 1, kernel_size),
        ),
        en="Your windows move by `kernel_size` and do not overlap. They move by `stride`.",
        ko="창이 `kernel_size`만큼 움직여 서로 겹치지 않습니다. `stride`만큼 움직이십시오.",
    ),
    Mistake(
        _placed(
            "stride_ignored", lambda size, kernel_size, _stride, _: range(size - kernel_size + 1)
        ),
        en="Your windows move by 1 whatever the stride is. With stride s they start at 0, s, 2·s, "
        "…",
        ko="스트라이드와 상관없이 창이 한 칸씩 움직입니다. 스트라이드가 s이면 0, s, 2·s, …에서 "
        "시작합니다.",
    ),
    Mistake(
        Unrolling(
            "stride_on_rows_only",
            column_starts=lambda size, kernel_size, _stride, _: range(size - kernel_size + 1),
        ),
        en="You used the stride on the rows only. The columns move by it too.",
        ko="스트라이드를 행에만 썼습니다. 열도 그만큼 움직입니다.",
    ),
    Mistake(
        Unrolling(
            "stride_on_columns_only",
            row_starts=lambda size, kernel_size, _stride, _: range(size - kernel_size + 1),
        ),
        en="You used the stride on the columns only. The rows move by it too.",
        ko="스트라이드를 열에만 썼습니다. 행도 그만큼 움직입니다.",
    ),
    Mistake(
        _placed("windows_not_moved_by_stride", lambda *numbers: range(len(every_start(*numbers)))),
        en="The number of windows is right, but they start at 0, 1, 2, … The number of a window is "
        "not its place in the image: multiply it by the stride.",
        ko="창의 수는 맞지만 창이 0, 1, 2, …에서 시작합니다. 창의 번호는 이미지 안의 위치가 "
        "아닙니다. 스트라이드를 곱하십시오.",
    ),
    Mistake(
        Unrolling("padding_ignored", amounts=lambda _padding, _: [(0, 0)] * 3),
        en="You did not pad. Put `padding` zeros on every side first.",
        ko="패딩을 하지 않았습니다. 먼저 사방에 0을 `padding`개씩 넣으십시오.",
    ),
    Mistake(
        Unrolling("padded_after_only", amounts=lambda padding, _: [(0, padding)] * 2 + [(0, 0)]),
        en="You padded below and on the right only. Pad all four sides.",
        ko="아래와 오른쪽에만 패딩했습니다. 네 변 모두 패딩하십시오.",
    ),
    Mistake(
        Unrolling("padded_before_only", amounts=lambda padding, _: [(padding, 0)] * 2 + [(0, 0)]),
        en="You padded above and on the left only. Pad all four sides.",
        ko="위와 왼쪽에만 패딩했습니다. 네 변 모두 패딩하십시오.",
    ),
    Mistake(
        Unrolling(
            "rows_padded_only", amounts=lambda padding, _: [(padding, padding), (0, 0), (0, 0)]
        ),
        en="You padded above and below only. The columns need zeros too.",
        ko="위와 아래에만 패딩했습니다. 열 방향에도 0이 필요합니다.",
    ),
    Mistake(
        Unrolling("channels_padded_too", amounts=lambda padding, _: [(padding, padding)] * 3),
        en="You padded the channels too: `np.pad(image, padding)` pads every axis. Give it one "
        "pair for each axis, `(0, 0)` for the channels.",
        ko="채널까지 패딩했습니다. `np.pad(image, padding)`은 모든 축을 패딩합니다. 축마다 쌍을 "
        "하나씩 주고 채널에는 `(0, 0)`을 주십시오.",
    ),
    Mistake(
        Unrolling(
            "padding_split_in_two",
            amounts=lambda padding, _: all_sides(padding // 2, 0),
        ),
        en="You split `padding` between the two sides. Here each side gets `padding` zeros.",
        ko="`padding`을 양쪽에 나누었습니다. 여기서는 양쪽에 각각 `padding`개씩 넣습니다.",
    ),
    Mistake(
        Unrolling(
            "padding_from_the_kernel",
            amounts=lambda padding, kernel_size: all_sides(kernel_size // 2 * (padding > 0), 0),
        ),
        en="You computed the padding from the kernel size. Use the argument `padding`.",
        ko="커널 크기로 패딩을 계산했습니다. 인수 `padding`을 쓰십시오.",
    ),
    Mistake(
        Unrolling("pads_edge_values", fill="edge"),
        en="You padded by repeating the border's values. Pad with zeros.",
        ko="가장자리 값을 반복해 패딩했습니다. 0으로 패딩하십시오.",
    ),
    Mistake(
        _placed(
            "positions_of_the_unpadded_image",
            lambda size, kernel_size, stride, padding: range(
                0, size - 2 * padding - kernel_size + 1, stride
            ),
        ),
        en="You padded, but counted the positions on the image without its padding. Count them on "
        "the padded image.",
        ko="패딩을 하고도 위치는 패딩 전 이미지에서 세었습니다. 패딩한 이미지에서 세십시오.",
    ),
]
