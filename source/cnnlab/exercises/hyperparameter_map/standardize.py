"""Standardization without a leak: train's statistics for both, constant columns, small integers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from cnnlab.checks import Cases, Exercise, Text
from cnnlab.checks.exercise import Observation
from cnnlab.exercises.hyperparameter_map import _columns as answers
from cnnlab.exercises.hyperparameter_map import _columns_seen as seen
from cnnlab.exercises.hyperparameter_map._columns_known import KNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    Array = NDArray[Any]
    Call = tuple[Array, Array]
    Random = np.random.Generator


def _columns(random: Random, examples: int, columns: int) -> Array:
    """Return columns of mean 0 and deviation 1, so that chance makes none of them narrow."""
    drawn = random.standard_normal((examples, columns))
    return np.asarray((drawn - drawn.mean(axis=0)) / drawn.std(axis=0))


def _shifted(random: Random, columns: int) -> Call:
    """Return train, and a test set that lies elsewhere and spreads wider."""
    train, test = (
        _columns(random, 7, columns),
        _columns(random, int(random.integers(4, 6)), columns),
    )
    spread, mean = random.uniform(2, 6, columns), random.uniform(10, 30, columns)
    return np.round(mean + spread * train, 2), np.round(mean + spread * (2 + 1.5 * test), 2)


def _numbers(random: Random) -> Iterator[Call]:
    for columns in (1, 4):
        yield _shifted(random, columns)


def _constant_pixels(random: Random) -> Iterator[Call]:
    for value in (0.0, float(random.integers(2, 6))):
        train, test = _shifted(random, 5)
        constant = random.permutation(5)[:2]
        train[:, constant] = value
        test[:, constant] = value
        test[0, constant] = value + 3  # a pixel that changes in the test set only
        yield train, test


def _small_integers(random: Random) -> Iterator[Call]:
    for _ in range(2):
        train = random.integers(0, 256, (8, 4), dtype=np.uint8)
        train[:2] = [[10], [240]]  # values on both sides of every mean
        train[2] = 120
        test = random.integers(100, 256, (5, 4), dtype=np.uint8)
        test[0], test[1] = 3, 250
        train[:, 0] = np.arange(60, 100, 5)  # a mean of 77.5, which no integer is
        yield train, test


standardize = Exercise(
    cases=[
        Cases(1, Text(en="columns of numbers", ko="수로 된 열"), _numbers),
        Cases(
            1,
            Text(en="columns that never change in train", ko="train에서 값이 변하지 않는 열"),
            _constant_pixels,
        ),
        Cases(
            1,
            Text(en="pixels as small integers (`uint8`)", ko="정수 픽셀(`uint8`)"),
            _small_integers,
        ),
    ],
    oracle=answers.by_rule,
    also_correct=[
        answers.by_scikit_learn,
        answers.by_loops,
        answers.by_squares,
        answers.in_float32,
    ],
    observe=Observation(
        seen.columns, Text(en="(train, test, cut off at 10000)", ko="(train, test, 10000에서 자름)")
    ),
    mistakes=KNOWN,
    hints=[
        Text(
            en="The test images come after everything is decided. Which numbers may therefore be "
            "computed from them?",
            ko="테스트 이미지는 모든 것이 정해진 뒤에 옵니다. 그렇다면 테스트 이미지에서 구해도 "
            "되는 수는 무엇입니까?",
        ),
        Text(
            en="`train.mean(axis=0)` and `train.std(axis=0)` hold a number for each column. Where "
            "is the second one 0, and what does a division by it give?",
            ko="`train.mean(axis=0)`과 `train.std(axis=0)`에는 열마다 수가 하나씩 있습니다. 둘째 "
            "것은 어디에서 0이고, 0으로 나누면 무엇이 됩니까?",
        ),
        Text(
            en="`np.where(deviation == 0, 1, deviation)` is safe to divide by. Subtract the same "
            "mean from `train` and from `test`, and divide both by it.",
            ko="`np.where(deviation == 0, 1, deviation)`으로는 나누어도 됩니다. `train`과 "
            "`test`에서 같은 평균을 빼고 둘 다 이것으로 나누십시오.",
        ),
    ],
)
