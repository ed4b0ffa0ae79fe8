"""How many numbers the course's CNN learns, from the image, the two filter counts, the classes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cnnlab.checks import Cases, Exercise, Text
from cnnlab.exercises.conv2d_tuning import _parameters as answers
from cnnlab.exercises.conv2d_tuning._parameters_known import KNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np

    Call = tuple[tuple[int, int, int], int, int, int]
    Random = np.random.Generator


def _filters(random: Random) -> tuple[int, int]:
    first, second = random.choice(range(6, 40), 2, replace=False)
    return int(first), int(second)


def _digits(random: Random) -> Iterator[Call]:
    for _ in range(2):
        yield (28, 28, 1), *_filters(random), 10


def _colour(random: Random) -> Iterator[Call]:
    yield (32, 32, 3), *_filters(random), 10
    yield (28, 28, 4), *_filters(random), int(random.integers(3, 9))
    yield (24, 40, 3), *_filters(random), int(random.integers(11, 20))


def _odd(random: Random) -> Iterator[Call]:
    # Remainders of 1, 2 and 3 on each axis, never the same twice on one image; never 28 by 28.
    size = 4 * int(random.integers(4, 7))
    for rows, columns in ((1, 2), (2, 3), (3, 1)):
        yield (size + rows, size + columns, 2), *_filters(random), int(random.integers(11, 20))


cnn_parameters = Exercise(
    cases=[
        Cases(1, Text(en="28 × 28 pixels, 10 classes", ko="28 × 28 픽셀, 클래스 10개"), _digits),
        Cases(1, Text(en="other images and classes", ko="다른 이미지와 클래스 수"), _colour),
        Cases(1, Text(en="pooling leaves a remainder", ko="풀링에서 나머지가 남을 때"), _odd),
    ],
    oracle=answers.by_keras,
    also_correct=[
        answers.by_formula,
        answers.by_making_the_weights,
        answers.by_numpy,
        answers.by_walking,
    ],
    mistakes=KNOWN,
    hints=[
        Text(
            en="Three of the layers learn something. For each of them: how many values does one "
            "filter or one unit read at a time?",
            ko="학습하는 층은 셋입니다. 각 층에서 필터 하나나 유닛 하나는 한 번에 값을 몇 개 "
            "읽습니까?",
        ),
        Text(
            en="The second convolution reads `dim_1` channels, each with a 3 × 3 kernel. The dense "
            "layer reads every value that is left after the second pooling. What shape is that?",
            ko="두 번째 합성곱 층은 채널 `dim_1`개를 각각 3 × 3 커널로 읽습니다. 밀집층은 두 번째 "
            "풀링 뒤에 남은 값을 모두 읽습니다. 그 모양은 무엇입니까?",
        ),
        Text(
            en="Each of the three layers has (values read + 1) × (filters or units) parameters. "
            "`same` keeps rows and columns; each pooling halves both with `//`.",
            ko="세 층의 파라미터는 각각 (읽는 값의 수 + 1) × (필터나 유닛 수)개입니다. `same`은 "
            "행과 열의 수를 유지하고, 풀링은 둘 다 `//`로 절반이 되게 합니다.",
        ),
    ],
)
