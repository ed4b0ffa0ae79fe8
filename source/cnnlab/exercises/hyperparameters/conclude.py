"""What a few seeds allow to say about two settings: better, worse, or cannot tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from cnnlab.checks import Cases, Exercise, Text
from cnnlab.exercises._paired_seeds import QUANTILE_99, QUANTILES, differences
from cnnlab.exercises.hyperparameters import _conclusions as answers
from cnnlab.exercises.hyperparameters._conclusions_known import KNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    Array = answers.Array
    Call = tuple[Array, Array, float]

_LEVELS = np.linspace(0.80, 0.92, 5)  # of seeds that differ much
_ONE_HIGH = [4, -1, -1, -1, -1]  # the mean and most seeds may point in opposite directions


def _pair(
    random: np.random.Generator, levels: Array, shape: Sequence[float], ratio: float,
    quantile: float, deviation: float,
) -> Call:  # fmt: skip
    """Return two settings whose mean difference is `ratio` half widths of their interval.

    levels     what each seed reaches, whatever the setting
    shape      of the differences around their mean; their standard deviation is `deviation`
    """
    apart = differences(random, shape, ratio, quantile, deviation)
    seeds = random.permutation(len(shape))
    first, second = levels + apart / 2, levels - apart / 2
    return np.round(first[seeds], 4), np.round(second[seeds], 4), quantile


def _calm(random: np.random.Generator, seeds: int) -> Array:
    """Return levels that hardly differ."""
    return random.uniform(0.85, 0.9) + random.normal(0, 0.0003, seeds)


def _clear(random: np.random.Generator) -> Iterator[Call]:
    even = [-2, -1, 0, 1, 2]
    for shape, ratio, sign in ((even, 3.5, 1), (even, 3.5, -1), (_ONE_HIGH, 0.1, 1),
                               (_ONE_HIGH, 0.1, -1)):  # fmt: skip
        deviation = random.uniform(0.01, 0.015)
        signed = [sign * value for value in shape]
        yield _pair(random, _calm(random, 5), signed, sign * ratio, QUANTILES[5], deviation)
    # So uneven that even the variance is wider than this mean.
    yield _pair(random, _calm(random, 5), _ONE_HIGH, 0.03, QUANTILES[5], 0.08)


def _uneven_seeds(random: np.random.Generator) -> Iterator[Call]:
    for ratio in (1.6, -1.6, 3.0):
        shape = random.permutation([-2, -1, 0, 1, 2]).tolist()
        yield _pair(random, _LEVELS, shape, ratio, QUANTILES[5], random.uniform(0.008, 0.01))
    # The seed that reaches most says the opposite of the mean.
    yield _pair(random, _LEVELS, [1, 1, 1, 1, -4], 0.3, QUANTILES[5], random.uniform(0.008, 0.01))


def _near_the_edge(random: np.random.Generator) -> Iterator[Call]:
    # Between any two of these ratios lies the edge of some wrong interval.
    for seeds, ratio in ((3, 0.9), (3, -1.12), (3, -0.65), (3, -0.35), (10, -0.7), (10, 0.38),
                         (10, 1.3)):  # fmt: skip
        shape = np.linspace(-1, 1, seeds).tolist()
        deviation = random.uniform(0.01, 0.015)
        yield _pair(random, _calm(random, seeds), shape, ratio, QUANTILES[seeds], deviation)
    yield _pair(random, _calm(random, 5), [-2, -1, 0, 1, 2], 0.8, QUANTILE_99, 0.01)
    yield _pair(random, _calm(random, 5), _ONE_HIGH, 1.2, QUANTILES[5], 0.01)
    yield _pair(random, _LEVELS, [-1, 2, 0, -2, 1], -1.3, QUANTILES[5], 0.01)


conclude = Exercise(
    cases=[
        Cases(1, Text(en="clear cases", ko="분명한 경우"), _clear),
        Cases(
            1,
            Text(
                en="seeds that differ more than the settings",
                ko="설정보다 시드에 따른 차이가 더 큰 경우",
            ),
            _uneven_seeds,
        ),
        Cases(
            1,
            Text(en="near the edge of the interval", ko="0이 구간의 끝에 가까운 경우"),
            _near_the_edge,
        ),
    ],
    oracle=answers.by_statistics,
    also_correct=[
        answers.by_numpy,
        answers.by_loops,
        answers.in_float32,
        answers.by_the_other_ddof,
    ],
    mistakes=KNOWN,
    hints=[
        Text(
            en="Seed 3 starts both trainings from the same weights. What do you compare it with: "
            "the mean of the other setting, or seed 3 of the other setting?",
            ko="3번 시드는 두 학습을 같은 가중치에서 시작합니다. 무엇과 비교해야 합니까? 다른 "
            "설정의 평균입니까, 다른 설정의 3번 시드입니까?",
        ),
        Text(
            en="Work with one array of differences, one for each seed. Its mean says how far apart "
            "the settings are, its standard deviation and the number of seeds how sure that is.",
            ko="시드마다 하나씩, 차이의 배열 하나로 계산하십시오. 그 평균은 두 설정이 얼마나 "
            "다른지를, 표준편차와 시드의 수는 그것이 얼마나 확실한지를 알려 줍니다.",
        ),
        Text(
            en="The half width is `quantile` times the standard deviation (`ddof=1`), divided by "
            "the root of the number of seeds. Then look at both ends: the lower one above 0, the "
            "upper one below 0, or neither.",
            ko="구간의 반폭은 `quantile`에 표준편차(`ddof=1`)를 곱해 시드 수의 제곱근으로 나눈 "
            "값입니다. 그다음 구간의 두 끝을 보십시오. 아래 끝이 0보다 큰지, 위 끝이 0보다 작은지, "
            "둘 다 아닌지입니다.",
        ),
    ],
)
