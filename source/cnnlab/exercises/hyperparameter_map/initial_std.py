"""The spread of the first weights by Glorot (Xavier) and by He, from the fans of a kernel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cnnlab.checks import Cases, Exercise, Text
from cnnlab.exercises.hyperparameter_map import _first_weights as answers
from cnnlab.exercises.hyperparameter_map._first_weights_known import KNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np

    Call = tuple[tuple[int, ...], str]


def _dense(random: np.random.Generator) -> Iterator[Call]:
    few, many = int(random.integers(8, 12)), int(random.integers(30, 60))
    for shape in ((few, many), (many, few)):
        yield shape, "he"
        yield shape, "glorot"


def _kernel(random: np.random.Generator, *, growing: bool) -> tuple[int, ...]:
    """Return a kernel that is not square, with more filters than channels or fewer."""
    rows = int(random.integers(2, 4))
    few, many = int(random.integers(3, 5)), int(random.integers(8, 12))
    return (rows, rows + 2, few, many) if growing else (rows, rows + 2, many, few)


def _he(random: np.random.Generator) -> Iterator[Call]:
    for growing in (True, False):
        yield _kernel(random, growing=growing), "he"


def _glorot(random: np.random.Generator) -> Iterator[Call]:
    for growing in (True, False):
        yield _kernel(random, growing=growing), "glorot"


initial_std = Exercise(
    cases=[
        Cases(1, Text(en="dense layers", ko="밀집층"), _dense),
        Cases(1, Text(en="convolutions, He", ko="합성곱, He"), _he),
        Cases(1, Text(en="convolutions, Glorot", ko="합성곱, Glorot"), _glorot),
    ],
    oracle=answers.by_rule,
    also_correct=[
        answers.by_counting_weights,
        answers.by_cases,
        answers.by_the_limits,
        answers.in_float32,
    ],
    mistakes=KNOWN,
    hints=[
        Text(
            en="A unit adds up 100 products of inputs with variance 1 and weights with variance v. "
            "What is the variance of the sum? Which v keeps it at 1?",
            ko="유닛 하나가 분산이 1인 입력과 분산이 v인 가중치의 곱 100개를 더합니다. 합의 분산은 "
            "얼마입니까? v가 얼마이면 합의 분산이 1로 유지됩니까?",
        ),
        Text(
            en="A kernel of shape (3, 5, 4, 8): one output adds up 3 × 5 × 4 = 60 products, and "
            "one input value reaches 3 × 5 × 8 = 120 outputs.",
            ko="모양이 (3, 5, 4, 8)인 커널에서 출력 하나는 3 × 5 × 4 = 60개의 곱을 더하고, 입력값 "
            "하나는 3 × 5 × 8 = 120개의 출력에 닿습니다.",
        ),
        Text(
            en='The root of 2 over the fan-in for "he", of 2 over fan-in plus fan-out for '
            '"glorot". '
            "`math.prod(shape[:-2])` is rows times columns, and 1 for a dense layer.",
            ko='"he"는 2를 fan-in으로, "glorot"은 2를 fan-in과 fan-out의 합으로 나눈 것의 '
            "제곱근입니다. `math.prod(shape[:-2])`는 행 × 열이고, 밀집층에서는 1입니다.",
        ),
    ],
)
