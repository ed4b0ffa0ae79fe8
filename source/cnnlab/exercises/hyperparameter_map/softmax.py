"""The probabilities that logits stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from cnnlab.checks import Cases, Exercise, Text
from cnnlab.exercises.hyperparameter_map import _softmaxes as answers
from cnnlab.exercises.hyperparameter_map._softmaxes_known import KNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cnnlab.exercises.hyperparameters._draws import Array

    Call = tuple[Array]


def _logits(random: np.random.Generator, *shape: int) -> Array:
    """Return logits of both signs, as far apart in every row as any: no row is nearly level."""
    levels = np.linspace(-2, 2.5, shape[-1])
    rows = random.permuted(np.broadcast_to(levels, shape), axis=-1)
    return np.round(rows + random.uniform(-0.2, 0.2, shape), 3)


def _a_table(random: np.random.Generator) -> Iterator[Call]:
    yield (_logits(random, 3, 4),)
    yield (_logits(random, 2, 10),)


def _any_axes(random: np.random.Generator) -> Iterator[Call]:
    yield (_logits(random, 2, 3, 4, 5),)
    yield (_logits(random, 1, 3),)
    yield (random.permuted([[-3, -1, 0, 2], [1, 0, 3, -2]], axis=1),)


def _far_from_zero(random: np.random.Generator) -> Iterator[Call]:
    """Yield rows far above 0, far below, and with a wide gap; no row is a constant."""
    yield (_logits(random, 3, 4) + np.array([[1000], [0], [-1000]]),)
    yield (_logits(random, 2, 3) - 2000,)
    # One row has its largest logit first, and one has it last: no place is the right shift.
    yield (np.array([[1000.0, 2.0, 1.0, -900.0], [-900.0, 1.0, 2.0, 1000.0]]),)


softmax = Exercise(
    cases=[
        Cases(1, Text(en="images and classes", ko="이미지와 클래스"), _a_table),
        Cases(
            0.5,
            Text(
                en="more axes, a single image, whole numbers",
                ko="축이 더 많을 때, 이미지 한 장, 정수",
            ),
            _any_axes,
        ),
        Cases(0.5, Text(en="logits far from 0", ko="0에서 먼 로짓"), _far_from_zero),
    ],
    oracle=answers.by_ratios,
    also_correct=[
        answers.by_shift,
        answers.by_logarithms,
        answers.by_loops,
        answers.in_float32,
        answers.by_scipy,
        answers.by_keras,
    ],
    mistakes=KNOWN,
    hints=[
        Text(
            en="Logits 0 and 1: by what factor is the second class more probable? And for the "
            "logits 1000 and 1001?",
            ko="로짓이 0과 1이면 둘째 클래스의 확률은 첫째의 몇 배입니까? 로짓이 1000과 1001이면 "
            "몇 배입니까?",
        ),
        Text(
            en="Only differences count, so a number may be subtracted from all logits of a row. "
            "Which one, so that `np.exp` never gets anything above 0?",
            ko="차이만 중요하므로 한 행의 모든 로짓에서 같은 수를 빼도 됩니다. `np.exp`에 0보다 큰 "
            "값이 들어가지 않게 하려면 어떤 수를 빼야 합니까?",
        ),
        Text(
            en="Subtract `logits.max(axis=-1, keepdims=True)`, take `np.exp`, and divide by the "
            "sum over the last axis, with `keepdims=True` as well.",
            ko="`logits.max(axis=-1, keepdims=True)`를 빼고 `np.exp`를 구한 뒤, 마지막 축에 대한 "
            "합으로 나누십시오. 합에도 `keepdims=True`를 쓰십시오.",
        ),
    ],
)
