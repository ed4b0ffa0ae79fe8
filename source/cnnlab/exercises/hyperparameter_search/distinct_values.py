"""How many different values of one hyperparameter a search has tried."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from cnnlab.checks import Cases, Exercise, Text
from cnnlab.exercises.hyperparameter_search import _distinct as answers
from cnnlab.exercises.hyperparameter_search._distinct_known import KNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator

    Call = tuple[answers.Array, int]


def _grids(random: np.random.Generator) -> Iterator[Call]:
    rates = [0.0002, 0.0004, round(float(random.uniform(0.01, 0.1)), 4)]
    units = [8.0, 16.0, 32.0, float(random.integers(40, 90))]
    grid = np.array([(rate, width) for rate in rates for width in units])
    yield grid, 1
    yield random.permutation(grid), 0


def _all_different(random: np.random.Generator) -> Iterator[Call]:
    rates = 10 ** random.permutation(np.linspace(-4, -1, 9))
    shares = random.permutation(np.linspace(0.05, 0.45, 9))
    yield np.column_stack([rates, shares]), 0
    yield np.column_stack([rates, shares])[:7], 1


def _some_equal(random: np.random.Generator) -> Iterator[Call]:
    rates = [0.0001, 0.0001, 0.0002, 0.0001, 0.03, 0.0002, 0.0002, 0.03, 0.01, 0.0001, 0.0001]
    units = [32, 64, 32, 32, 64, 96, 96, 64, 48, 64, 64]
    shares = [0.1, 0.1, 0.3, 0.2, 0.1, 0.1, 0.3, 0.1, 0.4, 0.5, 0.5]
    points = np.column_stack([rates, np.array(units, float), shares])
    points[:, 0] *= 1 + random.integers(0, 5) / 100
    for column in (0, 1, 2):
        yield points, column


distinct_values = Exercise(
    cases=[
        Cases(0.5, Text(en="a grid", ko="격자"), _grids),
        Cases(0.5, Text(en="all values different", ko="값이 모두 다를 때"), _all_different),
        Cases(1, Text(en="some values equal", ko="일부 값이 같을 때"), _some_equal),
    ],
    oracle=answers.by_set,
    also_correct=[answers.by_unique, answers.by_sorting, answers.by_loops],
    mistakes=KNOWN,
    hints=[
        Text(
            en="Draw the 9 points of a 3 × 3 grid and look at them from below: how many places on "
            "the horizontal axis do you see?",
            ko="3 × 3 격자의 점 9개를 그리고 아래에서 보십시오. 가로축에서 서로 다른 자리가 몇 "
            "군데 보입니까?",
        ),
        Text(
            en="A row of `points` is one trial, a column one hyperparameter. Take the column "
            "first.",
            ko="`points`의 행은 시도 하나, 열은 하이퍼파라미터 하나입니다. 먼저 열을 꺼내십시오.",
        ),
        Text(
            en="`np.unique` of the column, or a `set`, holds each value once. Return its length.",
            ko="그 열의 `np.unique`나 `set`에는 값이 한 번씩만 들어갑니다. 그 길이를 반환하십시오.",
        ),
    ],
)
