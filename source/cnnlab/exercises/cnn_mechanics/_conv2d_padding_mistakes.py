"""Mistakes of `conv2d` with the padding `same`."""

from __future__ import annotations

from cnnlab.checks import Mistake
from cnnlab.exercises.cnn_mechanics._convolution import Axis, Convolution, every_start, halves


def _halves_on(number: int, axis: Axis) -> tuple[int, int]:
    return halves(axis.zeros) if axis.number == number else (0, 0)


def _rounds_same_down(axis: Axis, padded_size: int) -> range:
    starts = every_start(axis, padded_size)
    return starts[: axis.size // axis.stride] if axis.same else starts


def _both_sides(zeros: int, axis: Axis) -> tuple[int, int]:
    return (zeros, zeros) if axis.same else (0, 0)


PADDING_MISTAKES = [
    Mistake(
        Convolution("same_ignored", amounts=lambda _: (0, 0)),
        en="You computed `valid` for `same` too. Look at `padding`: with `same` zeros go around "
        "the image first.",
        ko="`same`에서도 `valid`로 계산했습니다. `padding`을 확인하십시오. `same`이면 먼저 이미지 "
        "둘레에 0을 넣습니다.",
    ),
    Mistake(
        Convolution("pads_edge_values", fill="edge"),
        en="You padded by repeating the border's values. Layers pad with zeros.",
        ko="가장자리 값을 반복해 패딩했습니다. 합성곱 층은 0으로 패딩합니다.",
    ),
    Mistake(
        Convolution("odd_zero_before", amounts=lambda axis: halves(axis.zeros)[::-1]),
        en="With an odd total you put the odd zero before the image. TensorFlow puts it after: "
        "below and on the right.",
        ko="0의 개수가 홀수일 때 남는 0을 앞에 넣었습니다. TensorFlow는 뒤, 즉 아래와 오른쪽에 "
        "넣습니다.",
    ),
    Mistake(
        Convolution(
            "stride_forgotten_in_padding",
            amounts=lambda axis: halves(axis._replace(stride=1).zeros),
        ),
        en="You padded with `kernel_size - 1` zeros whatever the stride is. A larger stride may "
        "need fewer: only as many as complete the last window.",
        ko="스트라이드와 상관없이 0을 `kernel_size - 1`개 넣었습니다. 스트라이드가 크면 더 적을 수 "
        "있습니다. 마지막 창을 채울 만큼만 넣으십시오.",
    ),
    Mistake(
        Convolution(
            "half_a_kernel_on_both_sides", amounts=lambda axis: _both_sides(axis.kernel // 2, axis)
        ),
        en="You padded `kernel_size // 2` on both sides. That holds for odd kernels at stride 1; "
        "an even kernel makes the map one too large. Start from the total, then split it.",
        ko="양쪽에 `kernel_size // 2`씩 넣었습니다. 홀수 커널과 스트라이드 1에서만 맞고, 짝수 "
        "커널이면 맵이 1만큼 커집니다. 먼저 전체 개수를 구한 다음 양쪽에 나누십시오.",
    ),
    Mistake(
        Convolution(
            "whole_kernel_on_both_sides", amounts=lambda axis: _both_sides(axis.kernel - 1, axis)
        ),
        en="You padded `kernel_size - 1` zeros on each side. That is the total of both sides at "
        "stride 1: share it out.",
        ko="양쪽에 각각 0을 `kernel_size - 1`개 넣었습니다. 스트라이드 1에서 그 수는 양쪽을 합한 "
        "개수입니다. 양쪽에 나누십시오.",
    ),
    Mistake(
        Convolution("all_zeros_after", amounts=lambda axis: (0, axis.zeros)),
        en="You put all zeros after the image. Split them: half before, half after.",
        ko="0을 모두 이미지 뒤에 넣었습니다. 앞에 반, 뒤에 반으로 나누십시오.",
    ),
    Mistake(
        Convolution("all_zeros_before", amounts=lambda axis: (axis.zeros, 0)),
        en="You put all zeros before the image. Only half of them go there, the others after.",
        ko="0을 모두 이미지 앞에 넣었습니다. 반만 앞에 넣고 나머지는 뒤에 넣으십시오.",
    ),
    Mistake(
        Convolution("rows_padded_only", amounts=lambda axis: _halves_on(0, axis)),
        en="You padded above and below only. The columns need zeros on the left and right.",
        ko="위아래에만 패딩했습니다. 열 방향, 즉 왼쪽과 오른쪽에도 0이 필요합니다.",
    ),
    Mistake(
        Convolution("columns_padded_only", amounts=lambda axis: _halves_on(1, axis)),
        en="You padded left and right only. The rows need zeros above and below.",
        ko="왼쪽과 오른쪽에만 패딩했습니다. 행 방향, 즉 위와 아래에도 0이 필요합니다.",
    ),
    Mistake(
        Convolution(
            "positions_of_the_unpadded_image",
            starts=lambda axis, _: every_start(axis, axis.size),
        ),
        en="You padded, then counted the positions on the image without its padding. Use the "
        "padded size, or round `size / stride` up.",
        ko="패딩을 하고도 위치는 패딩 전 이미지에서 세었습니다. 패딩한 크기를 쓰거나 "
        "`size / stride`를 올림하십시오.",
    ),
    Mistake(
        Convolution("rounds_same_down", starts=_rounds_same_down),
        en="With `same` you rounded `size / stride` down and lost the last window. Zeros complete "
        "it: round up.",
        ko="`same`에서 `size / stride`를 내림하여 마지막 창을 잃었습니다. 0이 그 창을 채우므로 "
        "올림하십시오.",
    ),
]
