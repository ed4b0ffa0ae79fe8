"""Pooling: one number for each window of each channel, with Keras' two kinds of padding."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cnnlab.checks import Cases, Exercise, Mistake, Text
from cnnlab.exercises.cnn_mechanics import _pooling as answers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import numpy as np
    from numpy.typing import NDArray

    Call = tuple[NDArray[Any], int, int, str, str]
    Random = np.random.Generator


def _maps(random: Random, rows: int, columns: int, channels: int) -> NDArray[Any]:
    return random.integers(-99, 100, size=(rows, columns, channels)) / 10


def _without_remainder(mode: str) -> Callable[[Random], Iterator[Call]]:
    def make(random: Random) -> Iterator[Call]:
        for size in (2, 3):
            rows, columns = 2 * size, size * int(random.integers(3, 5))
            yield _maps(random, rows, columns, 1), size, size, mode, "valid"

    return make


def _any_stride(random: Random) -> Iterator[Call]:
    for size, stride in ((2, 2), (3, 2), (2, 3), (3, 1)):
        rows = int(random.integers(6, 9))
        for mode in ("max", "average"):
            # Of two neighbouring sizes at most one leaves no remainder.
            yield _maps(random, rows, rows + 1, 1), size, stride, mode, "valid"


def _same(mode: str) -> Callable[[Random], Iterator[Call]]:
    def make(random: Random) -> Iterator[Call]:
        for size, stride in ((2, 2), (3, 2), (3, 1), (2, 3)):
            rows = int(random.integers(5, 8))
            # All values are negative, so that a zero of the padding would win any maximum.
            maps = -1 - abs(_maps(random, rows, rows + 1, 1))
            yield maps, size, stride, mode, "same"

    return make


def _several_channels(random: Random) -> Iterator[Call]:
    for mode in ("max", "average"):
        for padding in ("valid", "same"):
            # No remainder, so that nothing but the channels can go wrong here.
            yield _maps(random, 4, 6, 3), 2, 2, mode, padding


pool = Exercise(
    cases=[
        Cases(1, Text(en="max, valid", ko="최대 풀링, valid"), _without_remainder("max")),
        Cases(1, Text(en="average, valid", ko="평균 풀링, valid"), _without_remainder("average")),
        Cases(
            1,
            Text(en="remainders, stride other than size", ko="나머지, 크기와 다른 스트라이드"),
            _any_stride,
        ),
        Cases(1, Text(en="max, same, negative values", ko="최대 풀링, same, 음수"), _same("max")),
        Cases(1, Text(en="average, same", ko="평균 풀링, same"), _same("average")),
        Cases(1, Text(en="several channels", ko="여러 채널"), _several_channels),
    ],
    oracle=answers.by_keras,
    also_correct=[answers.by_loops, answers.by_views, answers.by_shifted_maps],
    mistakes=[
        Mistake(
            answers.always_max,
            en='The maximum came out for both modes. With `mode="average"` the result is the '
            "mean of the window.",
            ko='두 방식 모두 최댓값이 나왔습니다. `mode="average"`이면 창의 평균을 구해야 합니다.',
        ),
        Mistake(
            answers.always_average,
            en='The mean came out for both modes. With `mode="max"` the result is the largest '
            "value of the window.",
            ko='두 방식 모두 평균이 나왔습니다. `mode="max"`이면 창에서 가장 큰 값을 구해야 '
            "합니다.",
        ),
        Mistake(
            answers.sum_for_average,
            en="You took the sum of each window. The average divides it by the number of values.",
            ko="창마다 합을 구했습니다. 평균은 합을 값의 개수로 나눈 것입니다.",
        ),
        Mistake(
            answers.stride_always_one,
            en="The window moved by 1 each time. Let it start at every `stride`-th position only.",
            ko="창이 매번 1칸씩 이동했습니다. `stride`칸마다 한 번씩만 시작하게 하십시오.",
        ),
        Mistake(
            answers.stride_always_the_size,
            en="The window moved by its own size. Often both are equal, but `stride` is an "
            "argument of its own: windows may overlap or leave gaps.",
            ko="창이 자기 크기만큼 이동했습니다. 둘이 같은 경우가 많지만 `stride`는 따로 주는 "
            "인수입니다. 창이 겹치거나 떨어질 수 있습니다.",
        ),
        Mistake(
            answers.remainder_kept,
            en="You kept the windows that reach over the end. With `valid` they are left out, even "
            "if pixels remain unread: round the number of windows down.",
            ko="끝을 넘는 창까지 계산했습니다. `valid`에서는 읽지 않는 픽셀이 남더라도 그런 창을 "
            "쓰지 않습니다. 창의 수를 내림하십시오.",
        ),
        Mistake(
            answers.padding_ignored,
            en="You used `valid` for both. With `same` the last windows may reach over the end; "
            "the size is the input size divided by the stride, rounded up.",
            ko="두 경우 모두 `valid`로 계산했습니다. `same`에서는 마지막 창이 끝을 넘을 수 있고, "
            "결과의 크기는 입력 크기를 스트라이드로 나누어 올림한 값입니다.",
        ),
        Mistake(
            answers.zeros_in_the_maximum,
            en="Zeros of the padding took part in the maximum: where all values are negative, 0 "
            "wins. Padding must never win. Which value is smaller than any other?",
            ko="패딩의 0이 최댓값 계산에 들어갔습니다. 값이 모두 음수이면 0이 뽑힙니다. 패딩이 "
            "뽑혀서는 안 됩니다. 어떤 수보다도 작은 값은 무엇입니까?",
        ),
        Mistake(
            answers.zeros_in_the_average,
            en="Pixels of the padding were counted in the average. Divide by the number of real "
            "pixels in the window, not by `size * size`.",
            ko="패딩까지 평균에 넣었습니다. `size * size`가 아니라 창 안에 있는 실제 픽셀의 개수로 "
            "나누십시오.",
        ),
        Mistake(
            answers.infinity_in_the_average,
            en="You padded with minus infinity for both modes. It suits the maximum only and "
            "spoils every average it takes part in. Average over the real pixels alone.",
            ko="두 방식 모두 음의 무한대로 채웠습니다. 최대 풀링에만 맞고, 평균에 들어가면 값을 쓸 "
            "수 없게 됩니다. 실제 픽셀만으로 평균을 구하십시오.",
        ),
        Mistake(
            answers.half_the_size_each_side,
            en="You padded `size // 2` on both sides. The total depends on the input size and the "
            "stride; find it as in `same_padding`, once for each axis.",
            ko="양쪽에 `size // 2`씩 채웠습니다. 전체 개수는 입력 크기와 스트라이드에 따라 "
            "다릅니다. `same_padding`처럼 축마다 구하십시오.",
        ),
        Mistake(
            answers.stride_forgotten_in_sides,
            en="You padded `size - 1` in total, which holds for stride 1. Use the stride for the "
            "padding too, as in `same_padding`.",
            ko="전체를 `size - 1`만큼 채웠는데, 이는 스트라이드가 1일 때만 맞습니다. "
            "`same_padding`처럼 패딩에도 스트라이드를 쓰십시오.",
        ),
        Mistake(
            answers.odd_pixel_before,
            en="When the padding is odd, you put the extra pixel before the map. TensorFlow puts "
            "it after.",
            ko="패딩이 홀수일 때 남는 픽셀을 특성 맵 앞에 넣었습니다. TensorFlow는 뒤에 넣습니다.",
        ),
        Mistake(
            answers.pools_over_channels,
            en="The channels were pooled into one. Every channel is pooled by itself: as many come "
            "out as went in.",
            ko="채널을 하나로 합쳤습니다. 채널마다 따로 풀링하므로 들어온 채널 수만큼 나와야 "
            "합니다.",
        ),
    ],
    hints=[
        Text(
            en="A map of 5 × 7 pixels, windows of size 2, stride 2: where does each window start "
            "with `valid`? Which pixels does none of them read?",
            ko="5 × 7 픽셀의 특성 맵, 크기 2인 창, 스트라이드 2입니다. `valid`에서 창은 어디에서 "
            "시작합니까? 어느 창도 읽지 않는 픽셀은 무엇입니까?",
        ),
        Text(
            en="Cut the window out with slices of rows and columns, then take the maximum or the "
            "mean over these two axes only (`axis=(0, 1)`). The channels stay.",
            ko="행과 열을 슬라이스해 창을 잘라 낸 다음, 그 두 축에 대해서만 최댓값이나 평균을 "
            "구하십시오(`axis=(0, 1)`). 채널은 그대로 남습니다.",
        ),
        Text(
            en="With `same` you need no padding: let the window start `before` pixels earlier and "
            "use only what lies inside the map. Mind that a slice with a negative start counts "
            "from the end.",
            ko="`same`에서도 값을 채울 필요는 없습니다. 창을 `before`만큼 앞에서 시작하고 특성 맵 "
            "안에 있는 값만 쓰십시오. 슬라이스의 시작이 음수이면 끝에서부터 센다는 점에 "
            "주의하십시오.",
        ),
    ],
)
