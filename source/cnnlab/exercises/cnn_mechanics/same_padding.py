"""How many zeros `padding="same"` puts before and after one axis, as TensorFlow does it."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from cnnlab.checks import Cases, Exercise, Mistake, Text
from cnnlab.exercises.cnn_mechanics._windows import measured_padding, missing_pixels, split

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import numpy as np

    Call = tuple[int, int, int]
    Sides = tuple[int, int]


def _kernels(*kernel_sizes: int) -> Callable[[np.random.Generator], Iterator[Call]]:
    def make(random: np.random.Generator) -> Iterator[Call]:
        for kernel_size in kernel_sizes:
            yield int(random.integers(8, 20)), kernel_size, 1

    return make


def _strides(random: np.random.Generator) -> Iterator[Call]:
    first = int(random.integers(8, 15))
    for kernel_size, stride in itertools.product((3, 4, 5), (2, 3)):
        for input_size in range(first, first + stride):
            yield input_size, kernel_size, stride
    yield 3 * first, 1, 3  # the last window ends before the input does


def by_formula(input_size: int, kernel_size: int, stride: int) -> Sides:
    return split(max(missing_pixels(input_size, kernel_size, stride), 0))


def by_remainder(input_size: int, kernel_size: int, stride: int) -> Sides:
    last_step = input_size % stride or stride
    return split(max(kernel_size - last_step, 0))


def by_growing(input_size: int, kernel_size: int, stride: int) -> Sides:
    windows = len(range(0, input_size, stride))
    before = after = 0
    while (before + input_size + after - kernel_size) // stride + 1 < windows:
        before, after = after, before + 1
    return before, after


def no_padding(input_size: int, kernel_size: int, stride: int) -> Sides:
    return 0, 0


def whole_total_on_each_side(input_size: int, kernel_size: int, stride: int) -> Sides:
    total = max(missing_pixels(input_size, kernel_size, stride), 0)
    return total, total


def everything_after(input_size: int, kernel_size: int, stride: int) -> Sides:
    return 0, max(missing_pixels(input_size, kernel_size, stride), 0)


def odd_pixel_before(input_size: int, kernel_size: int, stride: int) -> Sides:
    before, after = by_formula(input_size, kernel_size, stride)
    return after, before


def odd_pixel_lost(input_size: int, kernel_size: int, stride: int) -> Sides:
    before, _ = by_formula(input_size, kernel_size, stride)
    return before, before


def half_kernel_on_each_side(input_size: int, kernel_size: int, stride: int) -> Sides:
    return kernel_size // 2, kernel_size // 2


def stride_forgotten(input_size: int, kernel_size: int, stride: int) -> Sides:
    return split(kernel_size - 1)


def one_step_too_many(input_size: int, kernel_size: int, stride: int) -> Sides:
    return split(max(missing_pixels(input_size, kernel_size, stride) + stride, 0))


def windows_rounded_down(input_size: int, kernel_size: int, stride: int) -> Sides:
    windows = input_size // stride
    return split(max((windows - 1) * stride + kernel_size - input_size, 0))


def negative_total(input_size: int, kernel_size: int, stride: int) -> Sides:
    return split(missing_pixels(input_size, kernel_size, stride))


def halves_of_a_pixel(input_size: int, kernel_size: int, stride: int) -> tuple[float, float]:
    total = max(missing_pixels(input_size, kernel_size, stride), 0)
    return total / 2, total / 2


same_padding = Exercise(
    cases=[
        Cases(1, Text(en="odd kernel, stride 1", ko="홀수 커널, 스트라이드 1"), _kernels(3, 5, 7)),
        Cases(1, Text(en="even kernel, stride 1", ko="짝수 커널, 스트라이드 1"), _kernels(2, 4, 6)),
        Cases(1, Text(en="stride 2 and 3", ko="스트라이드 2와 3"), _strides),
    ],
    oracle=measured_padding,
    also_correct=[by_formula, by_remainder, by_growing],
    mistakes=[
        Mistake(
            no_padding,
            en="You added nothing. Zero padding means padding whose values are zeros; no padding "
            "at all is `valid`. How many zeros does the last window need?",
            ko="0을 하나도 넣지 않았습니다. 제로 패딩은 0으로 채우는 패딩이고, 패딩이 없는 것은 "
            "`valid`입니다. 마지막 창을 채우려면 0이 몇 개 필요합니까?",
        ),
        Mistake(
            whole_total_on_each_side,
            en="Each side got the whole total, twice the padding needed. Share the total out.",
            ko="양쪽에 전체 개수를 모두 넣어 패딩이 두 배가 되었습니다. 양쪽에 나누어 넣으십시오.",
        ),
        Mistake(
            everything_after,
            en="The total is right, but all of it went to the end. Half of it belongs before.",
            ko="전체 개수는 맞지만 모두 끝에 넣었습니다. 절반은 입력 앞에 넣으십시오.",
        ),
        Mistake(
            odd_pixel_before,
            en="When the total is odd, you put the extra zero before. TensorFlow puts it after.",
            ko="전체가 홀수일 때 남는 0 하나를 입력 앞에 넣었습니다. TensorFlow는 뒤에 넣습니다.",
        ),
        Mistake(
            odd_pixel_lost,
            en="When the total is odd, one zero got lost: `total // 2` twice is one too few. What "
            "is not before the input goes after it.",
            ko="전체 개수가 홀수일 때 0 하나가 사라졌습니다. `total // 2` 두 번은 하나 모자랍니다. "
            "앞에 넣지 않은 나머지는 뒤에 넣으십시오.",
        ),
        Mistake(
            half_kernel_on_each_side,
            en="You put `kernel_size // 2` on both sides. That holds for odd kernels and stride 1 "
            "only. First find the total: how far does the last window reach?",
            ko="양쪽에 `kernel_size // 2`씩 넣었습니다. 홀수 커널과 스트라이드 1에서만 맞습니다. "
            "먼저 전체 개수를 구하십시오. 마지막 창은 어디까지 닿습니까?",
        ),
        Mistake(
            stride_forgotten,
            en="You took `kernel_size - 1` as the total, which holds for stride 1. With a larger "
            "stride the last window stands elsewhere: compute where it starts and ends.",
            ko="전체 개수를 `kernel_size - 1`로 두었는데, 이는 스트라이드가 1일 때만 맞습니다. "
            "스트라이드가 더 크면 마지막 창의 자리가 달라집니다. 어디서 시작해 어디서 끝나는지 "
            "구하십시오.",
        ),
        Mistake(
            one_step_too_many,
            en="You went one step too far: the steps between windows are one fewer than windows.",
            ko="한 번 더 이동했습니다. 창 사이의 이동 횟수는 창의 개수보다 하나 적습니다.",
        ),
        Mistake(
            windows_rounded_down,
            en="You rounded the number of windows down. With `same` it is rounded up.",
            ko="창의 개수를 내림했습니다. `same`에서는 올림합니다.",
        ),
        Mistake(
            negative_total,
            en="The total came out negative: the last window ends before the input does. Then "
            "nothing is added, and nothing is cut off.",
            ko="전체 개수가 음수가 되었습니다. 마지막 창이 입력보다 먼저 끝나는 경우입니다. 이때는 "
            "더하지도 잘라 내지도 않습니다.",
        ),
        Mistake(
            halves_of_a_pixel,
            en="You put the same half on both sides, and half a pixel cannot be padded. Return "
            "whole numbers (`int`): round one side down and give the rest to the other.",
            ko="양쪽에 똑같이 절반씩 넣었는데, 픽셀은 반으로 나눌 수 없습니다. 정수(`int`)를 "
            "반환하십시오. 한쪽은 내림하고 나머지는 다른 쪽에 넣으십시오.",
        ),
    ],
    hints=[
        Text(
            en="Ten pixels, a window of size 3, stride 2: `same` gives 5 windows. Where does the "
            "fifth one start, and where does it end?",
            ko="픽셀 10개, 크기 3인 창, 스트라이드 2이면 `same`에서 창은 5개입니다. 다섯째 창은 "
            "어디서 시작해 어디서 끝납니까?",
        ),
        Text(
            en="Count the windows as in `output_size`. The last one starts `(windows - 1) * "
            "stride` after the first. The total is what it lacks at its end, never less than 0.",
            ko="`output_size`처럼 창의 개수를 구하십시오. 마지막 창은 첫 창보다 "
            "`(windows - 1) * stride`만큼 뒤에서 시작합니다. 그 끝에서 모자라는 만큼이 전체 "
            "개수이고, 0보다 작아지지 않습니다.",
        ),
        Text(
            en="`before` is half of the total, rounded down. `after` is the rest.",
            ko="`before`는 전체 개수의 절반을 내림한 것이고, `after`는 그 나머지입니다.",
        ),
    ],
)
