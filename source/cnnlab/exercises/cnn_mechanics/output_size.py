"""How many positions a window has along one axis, for Keras' two kinds of padding."""

from __future__ import annotations

import itertools
import math
from typing import TYPE_CHECKING

from cnnlab.checks import Cases, Exercise, Mistake, Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import numpy as np

    Call = tuple[int, int, int, str]


def _draw(padding: str, *strides: int) -> Callable[[np.random.Generator], Iterator[Call]]:
    """Return a drawer of calls; several sizes in a row leave every remainder."""

    def make(random: np.random.Generator) -> Iterator[Call]:
        first, odd = int(random.integers(9, 20)), int(random.choice((3, 5)))
        for kernel_size, stride in itertools.product((odd, odd + 1), strides):
            for input_size in range(first, first + max(strides)):
                yield input_size, kernel_size, stride, padding
        yield odd, odd, strides[-1], padding  # the window just fits

    return make


def by_keras(input_size: int, kernel_size: int, stride: int, padding: str) -> int:
    """Return the size that the Keras layer itself reports."""
    import keras

    # An own name and zeros leave Keras' counters and the learner's random generators alone.
    own = {"kernel_initializer": "zeros", "name": "measured"}
    layer = keras.layers.Conv1D(1, kernel_size, stride, padding, **own)
    return int(layer.compute_output_shape((None, input_size, 1))[1])


def by_formula(input_size: int, kernel_size: int, stride: int, padding: str) -> int:
    if padding == "same":
        return -(-input_size // stride)
    return (input_size - kernel_size) // stride + 1


def by_counting_starts(input_size: int, kernel_size: int, stride: int, padding: str) -> int:
    end = input_size if padding == "same" else input_size - kernel_size + 1
    return sum(1 for _ in range(0, end, stride))


def by_ceiling(input_size: int, kernel_size: int, stride: int, padding: str) -> int:
    positions = input_size if padding == "same" else input_size - kernel_size + 1
    return math.ceil(positions / stride)


def by_padded_size(input_size: int, kernel_size: int, stride: int, padding: str) -> int:
    padded = input_size + (kernel_size - 1) * (padding == "same")
    return (padded - kernel_size) // stride + 1


def without_plus_one(input_size: int, kernel_size: int, stride: int, padding: str) -> int:
    if padding == "same":
        return -(-input_size // stride)
    return (input_size - kernel_size) // stride


def forgets_the_kernel(input_size: int, kernel_size: int, stride: int, padding: str) -> int:
    return -(-input_size // stride) if padding == "same" else input_size // stride


def ignores_stride(input_size: int, kernel_size: int, stride: int, padding: str) -> int:
    return input_size if padding == "same" else input_size - kernel_size + 1


def rounds_up_for_valid(input_size: int, kernel_size: int, stride: int, padding: str) -> int:
    if padding == "same":
        return -(-input_size // stride)
    return -(-(input_size - kernel_size) // stride) + 1


def rounds_down_for_same(input_size: int, kernel_size: int, stride: int, padding: str) -> int:
    if padding == "same":
        return input_size // stride
    return (input_size - kernel_size) // stride + 1


def same_means_unchanged(input_size: int, kernel_size: int, stride: int, padding: str) -> int:
    return input_size if padding == "same" else (input_size - kernel_size) // stride + 1


def half_kernel_on_each_side(input_size: int, kernel_size: int, stride: int, padding: str) -> int:
    padded = input_size + 2 * (kernel_size // 2) * (padding == "same")
    return (padded - kernel_size) // stride + 1


def padding_ignored(input_size: int, kernel_size: int, stride: int, padding: str) -> int:
    return (input_size - kernel_size) // stride + 1


def divides_without_rounding(input_size: int, kernel_size: int, stride: int, padding: str) -> float:
    if padding == "same":
        return input_size / stride
    return (input_size - kernel_size) / stride + 1


output_size = Exercise(
    cases=[
        Cases(1, Text(en="valid, stride 1", ko="valid, 스트라이드 1"), _draw("valid", 1)),
        Cases(
            1.5,
            Text(en="valid, with a remainder", ko="valid, 나머지가 있을 때"),
            _draw("valid", 2, 3),
        ),
        Cases(
            1.5,
            Text(en="same, with a remainder", ko="same, 나머지가 있을 때"),
            _draw("same", 1, 2, 3),
        ),
    ],
    oracle=by_keras,
    also_correct=[by_formula, by_counting_starts, by_ceiling, by_padded_size],
    mistakes=[
        Mistake(
            without_plus_one,
            en="You counted the steps between positions, not the positions. The first position "
            "needs no step: add 1.",
            ko="위치의 개수가 아니라 이동 횟수를 세었습니다. 첫 위치는 이동 없이 얻으므로 1을 "
            "더하십시오.",
        ),
        Mistake(
            forgets_the_kernel,
            en="You left the kernel size out. With `valid` the window may not reach over the end "
            "of the input. Where is the last position at which it still fits?",
            ko="커널 크기를 쓰지 않았습니다. `valid`에서는 창이 입력의 끝을 넘을 수 없습니다. 창이 "
            "들어가는 마지막 위치는 어디입니까?",
        ),
        Mistake(
            ignores_stride,
            en="You left the stride out. With stride s only every s-th position is used.",
            ko="스트라이드를 쓰지 않았습니다. 스트라이드가 s이면 s칸마다 한 위치만 씁니다.",
        ),
        Mistake(
            rounds_up_for_valid,
            en="You rounded up for `valid`. A last step that does not fit is not taken, and the "
            "pixels left over at the end are never read: round down.",
            ko="`valid`에서 올림했습니다. 끝을 넘는 이동은 하지 않고, 끝에 남는 픽셀은 읽지 "
            "않습니다. 내림하십시오.",
        ),
        Mistake(
            rounds_down_for_same,
            en="You rounded down for `same`. Padding completes the last window: round up.",
            ko="`same`에서 내림했습니다. 패딩이 마지막 창을 채우므로 올림하십시오.",
        ),
        Mistake(
            same_means_unchanged,
            en="You returned the input size for `same`. It is kept at stride 1 only; with stride s "
            "it is divided by s and rounded up.",
            ko="`same`에서 입력 크기를 그대로 반환했습니다. 크기가 유지되는 것은 스트라이드가 1일 "
            "때뿐입니다. 스트라이드가 s이면 s로 나누어 올림합니다.",
        ),
        Mistake(
            half_kernel_on_each_side,
            en="You padded `kernel_size // 2` on both sides, one too many for an even kernel. With "
            "`same` you need no padding at all to count: only the size and the stride matter.",
            ko="양쪽에 `kernel_size // 2`씩 넣었습니다. 커널 크기가 짝수이면 한 픽셀이 남습니다. "
            "`same`에서는 패딩을 구하지 않아도 됩니다. 입력 크기와 스트라이드만으로 정해집니다.",
        ),
        Mistake(
            padding_ignored,
            en="You used the rule of `valid` for both. Look at `padding`: with `same`, the kernel "
            "size does not matter.",
            ko="두 경우 모두 `valid` 규칙을 썼습니다. `padding`을 확인하십시오. `same`이면 커널 "
            "크기와 상관없습니다.",
        ),
        Mistake(
            divides_without_rounding,
            en="You divided without rounding. Round down for `valid`, up for `same`.",
            ko="나눈 뒤 정수로 만들지 않았습니다. `valid`에서는 내림, `same`에서는 올림하십시오.",
        ),
    ],
    hints=[
        Text(
            en="Put a window of size 3 on 7 pixels and move it by 2. Where can it start?",
            ko="픽셀 7개 위에 크기 3인 창을 놓고 2칸씩 옮겨 보십시오. 어디에서 시작할 수 있습니까?",
        ),
        Text(
            en="With `valid`, the last start is at `input_size - kernel_size`. Count the starts "
            "0, stride, 2·stride, … up to there.",
            ko="`valid`에서 마지막 시작 위치는 `input_size - kernel_size`입니다. 0, stride, "
            "2·stride, …를 거기까지 세십시오.",
        ),
        Text(
            en="With `same`, starts go on to the end of the input: 0, stride, … < `input_size`.",
            ko="`same`에서는 시작 위치가 입력 끝까지 이어집니다. `input_size`보다 작은 0, stride, "
            "…입니다.",
        ),
    ],
)
