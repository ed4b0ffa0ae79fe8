"""Mistakes of `smallest_good_enough` with the interval of the differences."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from cnnlab.checks import Mistake
from cnnlab.exercises import _interval_words as words
from cnnlab.exercises._interval_words import named
from cnnlab.exercises.conv2d_tuning._good_enough import (
    by_numpy,
    cheapest,
    differences,
    errors,
    reaching,
)

if TYPE_CHECKING:
    from cnnlab.exercises.conv2d_tuning._good_enough import Array


def _spread(accuracies: Array) -> Array:
    return np.asarray(differences(accuracies).std(axis=1, ddof=1))


def _of_the_best(accuracies: Array, values: Array) -> float:
    return float(values[accuracies.mean(axis=1).argmax()])


def fixed_margin(costs: Array, accuracies: Array, quantile: float) -> int:
    return reaching(costs, accuracies, 0.01)


def not_paired(costs: Array, accuracies: Array, quantile: float) -> int:
    own = errors(accuracies)
    half = quantile * np.sqrt(own**2 + _of_the_best(accuracies, own) ** 2)
    return reaching(costs, accuracies, half)


def intervals_overlap(costs: Array, accuracies: Array, quantile: float) -> int:
    own = errors(accuracies)
    return reaching(costs, accuracies, quantile * (own + _of_the_best(accuracies, own)))


def own_interval(costs: Array, accuracies: Array, quantile: float) -> int:
    return reaching(costs, accuracies, quantile * errors(accuracies))


def interval_of_the_best(costs: Array, accuracies: Array, quantile: float) -> int:
    return reaching(costs, accuracies, quantile * _of_the_best(accuracies, errors(accuracies)))


def deviation_for_error(costs: Array, accuracies: Array, quantile: float) -> int:
    return reaching(costs, accuracies, quantile * _spread(accuracies))


def without_the_root(costs: Array, accuracies: Array, quantile: float) -> int:
    return reaching(costs, accuracies, quantile * _spread(accuracies) / accuracies.shape[1])


def root_of_the_settings(costs: Array, accuracies: Array, quantile: float) -> int:
    return reaching(costs, accuracies, quantile * _spread(accuracies) / math.sqrt(len(costs)))


def numpys_own_ddof(costs: Array, accuracies: Array, quantile: float) -> int:
    return reaching(costs, accuracies, quantile * errors(differences(accuracies), ddof=0))


def one_seed_less(costs: Array, accuracies: Array, quantile: float) -> int:
    root = math.sqrt(accuracies.shape[1] - 1)
    return reaching(costs, accuracies, quantile * _spread(accuracies) / root)


def variance_for_deviation(costs: Array, accuracies: Array, quantile: float) -> int:
    root = math.sqrt(accuracies.shape[1])
    return reaching(costs, accuracies, quantile * _spread(accuracies) ** 2 / root)


def normal_quantile(costs: Array, accuracies: Array, quantile: float) -> int:
    return int(by_numpy(costs, accuracies, 1.96))


def no_quantile(costs: Array, accuracies: Array, quantile: float) -> int:
    return int(by_numpy(costs, accuracies, 1.0))


def half_the_interval(costs: Array, accuracies: Array, quantile: float) -> int:
    return int(by_numpy(costs, accuracies, quantile / 2))


def every_seed_must_lose(costs: Array, accuracies: Array, quantile: float) -> int:
    return cheapest(costs, np.any(differences(accuracies) >= 0, axis=1))


INTERVAL_MISTAKES = [
    Mistake(
        fixed_margin,
        en="You accepted what lies within a fixed margin of the best mean. Whether 0.01 is much "
        "depends on how far the seeds scatter: compare with the interval.",
        ko="가장 좋은 평균에서 정해진 폭 안에 들면 받아들였습니다. 0.01이 큰 차이인지는 시드에 "
        "따라 값이 얼마나 흩어지는지에 달려 있습니다. 구간과 비교하십시오.",
    ),
    Mistake(
        not_paired,
        en="You added the variances of the two settings. What a seed does to both should cancel: "
        "take the differences seed by seed, then their standard deviation.",
        ko="두 설정의 분산을 더했습니다. 시드가 두 설정에 똑같이 준 영향은 지워져야 합니다. "
        "시드마다 차이를 먼저 구하고, 그 차이의 표준편차를 쓰십시오.",
    ),
    Mistake(
        intervals_overlap,
        en="You made an interval for each setting and asked whether it overlaps the best one's. "
        "Make one interval for each setting: that of its differences to the best.",
        ko="설정마다 구간을 만들어 가장 좋은 설정의 구간과 겹치는지 보았습니다. 설정마다 구간을 "
        "하나만, 가장 좋은 설정과의 차이로 만드십시오.",
    ),
    Mistake(
        own_interval,
        en="You used the scatter of each setting's own accuracies. Most of it comes from the seeds "
        "and is the same in the best setting: use the scatter of the differences.",
        ko="설정마다 그 정확도 자체가 흩어진 정도를 썼습니다. 대부분 시드에서 오는 것이라 가장 "
        "좋은 설정에도 똑같이 있습니다. 차이가 흩어진 정도를 쓰십시오.",
    ),
    Mistake(
        interval_of_the_best,
        en="You used the interval of the best setting for all. Each setting has its own "
        "differences to the best, and with them its own interval.",
        ko="가장 좋은 설정의 구간을 모두에게 썼습니다. 가장 좋은 설정과의 차이는 설정마다 "
        "다르므로 구간도 설정마다 따로 만들어야 합니다.",
    ),
    Mistake(
        deviation_for_error,
        en="You used the standard deviation as it is, so the intervals are too wide. The mean of n "
        "seeds is surer than one seed: divide by the root of n.",
        ko="표준편차를 그대로 써서 구간이 너무 넓습니다. 시드 n개의 평균은 하나보다 확실합니다. "
        "n의 제곱근으로 나누십시오.",
    ),
    named(without_the_root, words.WITHOUT_THE_ROOT),
    Mistake(
        root_of_the_settings,
        en="You divided by the root of the number of settings. n is the number of seeds: the mean "
        "is over them.",
        ko="설정 수의 제곱근으로 나누었습니다. n은 시드의 수입니다. 평균은 시드에 대해 구한 "
        "것입니다.",
    ),
    named(numpys_own_ddof, words.NUMPYS_DDOF),
    named(one_seed_less, words.ONE_SEED_LESS),
    named(variance_for_deviation, words.VARIANCE),
    named(normal_quantile, words.NORMAL_QUANTILE),
    named(no_quantile, words.NO_QUANTILE),
    named(half_the_interval, words.HALF_THE_INTERVAL),
    Mistake(
        every_seed_must_lose,
        en="You rejected a setting only if it loses with every seed. One lucky seed then saves a "
        "bad setting, and three unlucky ones sink a good one. Use the interval.",
        ko="모든 시드에서 진 설정만 버렸습니다. 그러면 운 좋은 시드 하나로 나쁜 설정이 남고, 시드 "
        "셋이 모두 운이 나쁘면 좋은 설정을 버립니다. 구간을 쓰십시오.",
    ),
]
