"""A small CNN as a function of its hyperparameters: two numbers of filters and a dropout rate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cnnlab.checks import Exercise, Text
from cnnlab.checks.exercise import Observation
from cnnlab.checks.models import Requirement
from cnnlab.exercises.conv2d_tuning import _cnn_questions as questions
from cnnlab.exercises.conv2d_tuning import _cnns as answers
from cnnlab.exercises.conv2d_tuning._cnn_traits import seen
from cnnlab.exercises.conv2d_tuning._cnns_known import KNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np

    Call = tuple[int, int, float]


def _settings(random: np.random.Generator) -> Iterator[Call]:
    # No number is twice another, 32, 64 or a half: each of them is somebody's fixed number.
    fewer, more = int(random.integers(4, 8)), int(random.integers(17, 24))
    rates = [round(float(rate), 2) for rate in random.choice(range(10, 45, 5), 2, False) / 100]
    yield fewer, more, rates[0]
    yield more + 1, fewer + 5, rates[1]
    yield fewer, fewer + 1, 0.6


build_cnn = Exercise(
    requirements=[
        Requirement(
            1,
            Text(en="ten values for each digit", ko="이미지마다 값 열 개"),
            questions.digits_to_ten_values,
        ),
        Requirement(
            1,
            Text(en="logits, not softmaxed twice", ko="소프트맥스를 두 번 거치지 않는 로짓"),
            questions.gives_logits,
        ),
        Requirement(
            1.5,
            Text(
                en="two convolutions with `dim_1`, then `dim_2` filters",
                ko="필터가 `dim_1`개, 그다음 `dim_2`개인 합성곱 층 두 개",
            ),
            questions.two_convolutions,
        ),
        Requirement(
            1.5,
            Text(en="dropout with `rate`, in its place", ko="제자리에 있는 비율 `rate`의 드롭아웃"),
            questions.one_dropout,
        ),
    ],
    arguments=_settings,
    oracle=answers.by_a_list,
    also_correct=[
        answers.compiled_for_logits,
        answers.by_calls,
        answers.by_adding,
        answers.of_two_parts,
    ],
    observe=Observation(seen, Text(en="its traits", ko="모델의 특징")),
    mistakes=KNOWN,
    hints=[
        Text(
            en="Which layers see pictures, and which see a row of values? What has to stand "
            "between the two kinds?",
            ko="그림을 받는 층과 한 줄의 값을 받는 층은 각각 어느 것입니까? 두 종류 사이에는 "
            "무엇이 있어야 합니까?",
        ),
        Text(
            en="From the input on: convolution, pooling, convolution, pooling, flatten, dropout, "
            "output layer. Which of these take an argument of the function?",
            ko="입력부터 합성곱, 풀링, 합성곱, 풀링, 펼치기, 드롭아웃, 출력층의 순서입니다. 이 "
            "가운데 함수의 인수를 받는 것은 무엇입니까?",
        ),
        Text(
            en="Start a `keras.Sequential` with `keras.Input` of one digit. Both `Conv2D` get an "
            "activation, the last `Dense` of 10 units gets none. Return the model.",
            ko="숫자 이미지 하나의 모양을 준 `keras.Input`으로 `keras.Sequential`을 시작하십시오. "
            "`Conv2D` 두 개에는 활성화 함수를 주고, 유닛이 10개인 마지막 `Dense`에는 주지 "
            "마십시오. 모델을 반환하십시오.",
        ),
    ],
    seconds=20,
)
