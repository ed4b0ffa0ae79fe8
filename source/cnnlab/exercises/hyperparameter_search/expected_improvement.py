"""By how much a trial is expected to beat the lowest error so far."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from cnnlab.checks import Cases, Exercise, Text
from cnnlab.exercises.hyperparameter_search import _improvements as answers
from cnnlab.exercises.hyperparameter_search._improvements_known import KNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator

    Call = tuple[answers.Array, answers.Array, float]


def _around(
    random: np.random.Generator, best: float, z: list[float], deviation: list[float]
) -> Call:
    """Return means of which `best` lies so many deviations above, a little moved."""
    spread = np.array(deviation) * random.uniform(0.95, 1.05, len(deviation))
    return np.round(best - np.array(z) * spread, 3), np.round(spread, 3), best


def _uncertain(random: np.random.Generator) -> Iterator[Call]:
    best = round(float(random.uniform(4, 6)), 2)
    yield _around(random, best, [1.2, 0.4, -0.5, -1.3], [0.6, 1.7, 2.2, 0.5])
    yield _around(random, best, [0.9, -0.8, 0.3], [0.4, 3.0, 0.25])


def _sure(random: np.random.Generator) -> Iterator[Call]:
    best = round(float(random.uniform(4, 6)), 2)
    means = best + np.array([-1.25, 0.75, 0, 0.5, -0.5]) * random.uniform(0.8, 1.2, 5)
    yield means, np.array([0.0, 0.0, 0.0, 1.5, 2.0]), best


def _surface(random: np.random.Generator) -> Iterator[Call]:
    best = round(float(random.uniform(4, 6)), 2)
    z = [6.0, -7.0, 2.5, -2.0, 0.7, -0.4]
    mean, deviation, best = _around(random, best, z, [0.5, 0.4, 0.8, 1.5, 2.5, 1.9])
    yield mean.reshape(2, 3), deviation.reshape(2, 3), best


expected_improvement = Exercise(
    cases=[
        Cases(1, Text(en="uncertain places", ko="불확실한 곳"), _uncertain),
        Cases(1, Text(en="a surface, and places far away", ko="곡면과 아주 먼 곳"), _surface),
        Cases(1, Text(en="deviations of 0", ko="표준편차가 0일 때"), _sure),
    ],
    oracle=answers.by_quadrature,
    also_correct=[
        answers.by_scipy,
        answers.by_loops,
        answers.with_a_tiny_deviation,
        answers.in_float32,
    ],
    mistakes=KNOWN,
    hints=[
        Text(
            en="The best error so far is 5. A trial may give 4 or 8, each with probability one "
            "half. By how much does it improve on average, if a worse result counts as 0?",
            ko="지금까지 가장 낮은 오류율은 5입니다. 어떤 시도의 결과는 절반의 확률로 4, 절반의 "
            "확률로 8입니다. 더 나쁜 결과를 0으로 치면 평균 얼마나 개선됩니까?",
        ),
        Text(
            en="Compute z = (best − mean) / deviation first, then two terms: one for the gain that "
            "the mean promises, one for the luck that the deviation allows.",
            ko="먼저 z = (best − mean) / deviation을 구하고 두 항을 더하십시오. 하나는 평균에서 "
            "기대되는 개선, 다른 하나는 표준편차만큼의 운입니다.",
        ),
        Text(
            en="`(best - mean) * Φ(z) + deviation * φ(z)`. Where the deviation is 0, use "
            "`np.maximum(best - mean, 0)` instead; let z divide by 1 there.",
            ko="`(best - mean) * Φ(z) + deviation * φ(z)`입니다. 표준편차가 0인 곳에는 대신 "
            "`np.maximum(best - mean, 0)`을 쓰고, z를 구할 때 그곳에서는 1로 나누십시오.",
        ),
    ],
)
