"""How many multiply-accumulate operations a network makes for one image."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cnnlab.checks import Cases, Exercise, Text
from cnnlab.exercises.conv2d_tuning import _macs as answers
from cnnlab.exercises.conv2d_tuning._course_cnn import course_cnn
from cnnlab.exercises.conv2d_tuning._macs_known import KNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np

    from cnnlab.exercises._layer_lists import Layers

    Call = tuple[tuple[int, int, int], Layers]
    Random = np.random.Generator


def _image(random: Random, channels: int) -> tuple[int, int, int]:
    # Neighbouring sizes, of which one is odd: no square, and a remainder when pooled.
    rows = int(random.integers(13, 19))
    return rows, rows + 1, channels


def _several(random: Random, how_many: int) -> list[int]:
    return [int(number) for number in random.choice(range(4, 12), how_many, replace=False)]


def _conv_layers(random: Random) -> Iterator[Call]:
    first, second, third = _several(random, 3)
    yield _image(random, 1), [("conv", first, 3)]
    yield _image(random, 3), [("conv", second, 5)]
    yield _image(random, 3), [("conv", first, 3), ("conv", second, 2), ("conv", third, 1)]


def _dense_layers(random: Random) -> Iterator[Call]:
    filters, hidden, units = _several(random, 3)
    yield _image(random, 2), [("flatten",), ("dense", units)]
    yield _image(random, 3), [("flatten",), ("dense", hidden), ("dense", units)]
    yield _image(random, 2), [("conv", filters, 3), ("flatten",), ("dense", units)]


def _pooling(random: Random) -> Iterator[Call]:
    first, second, units = _several(random, 3)
    convs: Layers = [("conv", first, 3), ("conv", second, 3)]
    for size in (2, 3):
        yield _image(random, 2), [convs[0], ("pool", size)]
        yield _image(random, 2), [convs[0], ("pool", size), convs[1]]
        yield _image(random, 3), [("pool", size), ("flatten",), ("dense", units)]


def _networks(random: Random) -> Iterator[Call]:
    first, second, units = _several(random, 3)
    yield (28, 28, 1), course_cnn(first, second, 10)
    yield _image(random, 3), course_cnn(second, first, units)
    *convs, last = course_cnn(first, second, 10)
    yield _image(random, 3), [*convs, ("dense", units), last]


count_macs = Exercise(
    cases=[
        Cases(1, Text(en="convolutional layers", ko="합성곱 층"), _conv_layers),
        Cases(1, Text(en="dense layers", ko="밀집층"), _dense_layers),
        Cases(1, Text(en="pooling in between", ko="사이의 풀링"), _pooling),
        Cases(1, Text(en="whole networks", ko="전체 신경망"), _networks),
    ],
    oracle=answers.by_keras,
    also_correct=[
        answers.by_walking,
        answers.by_variables,
        answers.by_arrays,
        answers.by_recursion,
    ],
    mistakes=KNOWN,
    hints=[
        Text(
            en="How many multiplications does one value of a feature map take? And how many such "
            "values does the layer make?",
            ko="특성 맵의 값 하나를 구하려면 곱셈을 몇 번 합니까? 그 층은 그런 값을 몇 개 "
            "만듭니까?",
        ),
        Text(
            en="Walk through the layers with the current shape, as in `count_parameters` of the "
            "lesson before. Each layer first adds its work, then changes the shape for the next.",
            ko="앞 단원의 `count_parameters`처럼 현재 모양을 기억하며 층을 차례로 지나가십시오. "
            "층마다 먼저 계산량을 더하고, 다음 층을 위해 모양을 바꿉니다.",
        ),
        Text(
            en="A convolution makes `rows * columns * filters` values, and each takes "
            "`kernel_size * kernel_size * channels` multiplications. A dense unit multiplies each "
            "value that enters once.",
            ko="합성곱 층은 값을 `rows * columns * filters`개 만들고, 값마다 곱셈을 "
            "`kernel_size * kernel_size * channels`번 합니다. 밀집층의 유닛은 들어오는 값마다 한 "
            "번씩 곱합니다.",
        ),
    ],
)
