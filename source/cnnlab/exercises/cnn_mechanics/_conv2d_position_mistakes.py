"""Mistakes of `conv2d` about where windows lie: positions and stride."""

from __future__ import annotations

from cnnlab.checks import Mistake
from cnnlab.exercises.cnn_mechanics._convolution import Axis, Convolution, every_start, halves


def _strides_on(number: int, axis: Axis, padded_size: int) -> range:
    return every_start(axis if axis.number == number else axis._replace(stride=1), padded_size)


def _completes_the_last_window(axis: Axis) -> tuple[int, int]:
    return halves(axis.zeros) if axis.same else (0, (axis.kernel - axis.size) % axis.stride)


POSITION_MISTAKES = [
    Mistake(
        Convolution(
            "last_position_missing", starts=lambda axis, size: every_start(axis, size)[:-1]
        ),
        en="The last row and column of positions are missing. Windows may start at every index "
        "up to and including `size - kernel_size`: add 1 to the count.",
        ko="마지막 행과 열의 위치가 빠졌습니다. 창은 `size - kernel_size`까지, 그 위치를 포함해 "
        "시작할 수 있습니다. 개수에 1을 더하십시오.",
    ),
    Mistake(
        Convolution(
            "as_many_columns_as_rows",
            finish=lambda maps: maps[:, :, : maps.shape[1]],
        ),
        en="You used the number of rows for the columns too. Images need not be square: compute "
        "both sizes, each from its own axis.",
        ko="행의 수를 열에도 썼습니다. 이미지가 정사각형이라는 보장은 없습니다. 두 크기를 각 "
        "축에서 따로 계산하십시오.",
    ),
    Mistake(
        Convolution(
            "valid_padded_too", amounts=lambda axis: halves(axis._replace(same=True).zeros)
        ),
        en="You padded although `padding` is `valid`. With `valid` no zeros are added and the map "
        "is smaller than the image.",
        ko="`padding`이 `valid`인데 패딩을 했습니다. `valid`에서는 0을 넣지 않으며 맵이 이미지보다 "
        "작습니다.",
    ),
]

STRIDE_MISTAKES = [
    Mistake(
        Convolution(
            "stride_ignored", starts=lambda axis, size: every_start(axis._replace(stride=1), size)
        ),
        en="The windows move by 1 whatever the stride is. With stride s they start at 0, s, 2·s, …",
        ko="스트라이드와 상관없이 창이 한 칸씩 움직입니다. 스트라이드가 s이면 0, s, 2·s, …에서 "
        "시작합니다.",
    ),
    Mistake(
        Convolution("stride_on_rows_only", starts=lambda axis, size: _strides_on(0, axis, size)),
        en="You used the stride on the rows only. The columns move by `stride` too.",
        ko="스트라이드를 행에만 썼습니다. 열 방향으로도 `stride`만큼 움직입니다.",
    ),
    Mistake(
        Convolution("stride_on_columns_only", starts=lambda axis, size: _strides_on(1, axis, size)),
        en="You used the stride on the columns only. The rows move by `stride` too.",
        ko="스트라이드를 열에만 썼습니다. 행 방향으로도 `stride`만큼 움직입니다.",
    ),
    Mistake(
        Convolution(
            "windows_not_moved_by_stride",
            starts=lambda axis, size: range(len(every_start(axis, size))),
        ),
        en="The map has the right size, but its windows start at 0, 1, 2, … The output index is "
        "not the place in the image: multiply it by the stride.",
        ko="맵의 크기는 맞지만 창이 0, 1, 2, …에서 시작합니다. 출력 인덱스는 이미지 안의 위치가 "
        "아닙니다. 스트라이드를 곱하십시오.",
    ),
    Mistake(
        Convolution(
            "starts_late",
            starts=lambda axis, size: range(axis.stride - 1, size - axis.kernel + 1, axis.stride),
        ),
        en="The first window starts at `stride - 1`. Window 0 always starts at 0; the stride is "
        "the step after it.",
        ko="첫 창이 `stride - 1`에서 시작합니다. 0번 창은 언제나 0에서 시작하고, 스트라이드는 "
        "그다음 창까지의 간격입니다.",
    ),
    Mistake(
        Convolution("completes_the_last_window", amounts=_completes_the_last_window),
        en="With `valid` you rounded up and read beyond the image. A window that does not fit "
        "is left out: round down.",
        ko="`valid`에서 올림하여 이미지 밖까지 읽었습니다. 다 들어가지 않는 창은 사용하지 "
        "않습니다. 내림하십시오.",
    ),
]
