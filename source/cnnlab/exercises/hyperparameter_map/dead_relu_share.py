"""The share of ReLU units that no example of a data set wakes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from cnnlab.checks import Cases, Exercise, Text
from cnnlab.exercises.hyperparameter_map import _dead_units as answers
from cnnlab.exercises.hyperparameter_map._dead_units_known import KNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    Array = NDArray[Any]
    Call = tuple[Array]
    Random = np.random.Generator


def _activations(random: Random, shape: tuple[int, ...], dead: int, rare: int) -> Array:
    """Return what units give after ReLU; the rare ones fire once, for an example in between.

    Of the others two are silent for the first example and three more for the last one.
    """
    values = random.uniform(0.5, 2, shape) * (random.random(shape) < 0.8)
    values[..., : dead + rare] = 0
    living = np.arange(dead + rare, shape[-1])
    for example in (0, -1):
        values[example].reshape(-1, shape[-1])[0, living] = 1
    values[0][..., living[:2]] = values[-1][..., living[2:5]] = 0
    values[len(values) // 2].reshape(-1, shape[-1])[0, dead:] = 1
    return np.round(values[..., random.permutation(shape[-1])], 3)


def _dense(random: Random) -> Iterator[Call]:
    for examples in (7, 12):
        values = _activations(random, (examples, int(random.integers(15, 20))), 4, 3)
        values[1] = 0  # an example that wakes no unit
        yield (values,)


def _maps(random: Random) -> Iterator[Call]:
    for rows, columns in ((3, 4), (4, 2)):
        values = _activations(random, (5, rows, columns, int(random.integers(14, 18))), 3, 4)
        values[:, 1] = 0  # a row in which nothing is ever found
        yield (values,)


def _extremes(random: Random) -> Iterator[Call]:
    faint = _activations(random, (9, 11), 2, 5) * 1e-6
    yield (faint,)
    yield (np.zeros((4, 3, 3, int(random.integers(3, 7)))),)
    yield (_activations(random, (6, 10), 0, 2).astype(np.float32),)


dead_relu_share = Exercise(
    cases=[
        Cases(0.5, Text(en="a dense layer", ko="밀집층"), _dense),
        Cases(1, Text(en="feature maps", ko="특성 맵"), _maps),
        Cases(
            0.5,
            Text(en="faint values, all dead, none dead", ko="작은 값, 모두 죽은 층, 모두 산 층"),
            _extremes,
        ),
    ],
    oracle=answers.by_gradients,
    also_correct=[
        answers.by_rows,
        answers.by_any,
        answers.by_largest,
        answers.by_loops,
        answers.in_float32,
    ],
    mistakes=KNOWN,
    hints=[
        Text(
            en="A unit gives 0 for 99 examples and 3 for the hundredth. Does any example still "
            "change its weights?",
            ko="어떤 유닛이 예제 99개에서 0을 내고 백 번째 예제에서 3을 냅니다. 이 유닛의 가중치를 "
            "바꾸는 예제가 있습니까?",
        ),
        Text(
            en="The last axis holds the units. Over which axes must every value be 0? How many are "
            "these for a dense layer, how many for feature maps?",
            ko="마지막 축이 유닛입니다. 어느 축에 대해 값이 모두 0이어야 합니까? 밀집층에서는 몇 "
            "개, 특성 맵에서는 몇 개의 축입니까?",
        ),
        Text(
            en="`activations.reshape(-1, activations.shape[-1])` has a column for each unit, in "
            "both cases. Take the mean over the units of whether a column is all 0.",
            ko="`activations.reshape(-1, activations.shape[-1])`은 두 경우 모두 유닛마다 열 하나가 "
            "됩니다. 열 전체가 0인지를 구해 유닛에 대해 평균하십시오.",
        ),
    ],
)
