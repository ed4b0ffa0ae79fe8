"""Wrong answers to `batch_norm_train` that take, or keep, the wrong statistics."""

from __future__ import annotations

from typing import Any

import numpy as np

from cnnlab.checks import Mistake
from cnnlab.exercises.hyperparameter_map._normalized_batches import (
    EXCEPT_CHANNELS,
    Array,
    Given,
    Triple,
    move,
    normalize,
    statistics,
)


def _over(given: Given, axes: tuple[int, ...], ddof: int = 0) -> Triple:
    found = given.values.mean(axis=axes), given.values.var(axis=axes, ddof=ddof)
    return (normalize(given, *found), *move(given, *found))


def _normalized(given: Given) -> Array:
    return normalize(given, *statistics(given.values))


def over_the_batch_only(*arguments: Any) -> Triple:
    return _over(Given(*arguments), (0,))


def over_rows_and_columns_only(*arguments: Any) -> Triple:
    given = Given(*arguments)
    places = given.values.mean(axis=(1, 2), keepdims=True)
    found = places, given.values.var(axis=(1, 2), keepdims=True)
    return (normalize(given, *found), *move(given, *found))


def over_everything(*arguments: Any) -> Triple:
    return _over(Given(*arguments), (0, 1, 2, 3))


def over_the_channels(*arguments: Any) -> Triple:
    given = Given(*arguments)
    found = given.values.mean(axis=3, keepdims=True), given.values.var(axis=3, keepdims=True)
    return (normalize(given, *found), *move(given, *found))


def divided_by_one_less(*arguments: Any) -> Triple:
    return _over(Given(*arguments), EXCEPT_CHANNELS, ddof=1)


def one_less_in_the_moving_variance(*arguments: Any) -> Triple:
    given = Given(*arguments)
    mean, variance = given.values.mean(axis=(0, 1, 2)), given.values.var(axis=(0, 1, 2), ddof=1)
    return (_normalized(given), *move(given, mean, variance))


def momentum_exchanged(*arguments: Any) -> Triple:
    given = Given(*arguments)
    moved = move(given._replace(momentum=1 - given.momentum), *statistics(given.values))
    return (_normalized(given), *moved)


def new_statistics_whole(*arguments: Any) -> Triple:
    given = Given(*arguments)
    mean, variance = statistics(given.values)
    kept = given.momentum * given.moving_mean, given.momentum * given.moving_variance
    return _normalized(given), kept[0] + mean, kept[1] + variance


def latest_batch_only(*arguments: Any) -> Triple:
    given = Given(*arguments)
    return (_normalized(given), *statistics(given.values))


def never_moved(*arguments: Any) -> Triple:
    given = Given(*arguments)
    return _normalized(given), given.moving_mean, given.moving_variance


def deviation_kept(*arguments: Any) -> Triple:
    given = Given(*arguments)
    mean, variance = statistics(given.values)
    return (_normalized(given), *move(given, mean, np.sqrt(variance)))


def epsilon_kept(*arguments: Any) -> Triple:
    given = Given(*arguments)
    mean, variance = statistics(given.values)
    return (_normalized(given), *move(given, mean, variance + given.epsilon))


STATISTICS_MISTAKES = [
    Mistake(
        over_the_batch_only,
        en="You took the mean over the batch only (`axis=0`), so each place of the map has "
        "statistics of its own. A channel has one mean: rows and columns belong to it too.",
        ko="배치에 대해서만(`axis=0`) 평균해 특성 맵의 자리마다 통계량이 따로 생겼습니다. 평균은 "
        "채널마다 하나입니다. 행과 열에 대해서도 평균하십시오.",
    ),
    Mistake(
        over_rows_and_columns_only,
        en="Each image was normalized by its own statistics. A batch has one mean and one "
        "variance for each channel: take them over its images too.",
        ko="이미지를 저마다 자기 통계량으로 정규화했습니다. 배치에는 채널마다 평균 하나와 분산 "
        "하나가 있습니다. 이미지에 대해서도 평균하십시오.",
    ),
    Mistake(
        over_everything,
        en="One mean and one variance serve all channels. Each channel has its own: leave the "
        "last axis out of the mean.",
        ko="모든 채널에 평균 하나와 분산 하나를 썼습니다. 채널마다 통계량이 따로 있으므로 마지막 "
        "축에 대해서는 평균하지 마십시오.",
    ),
    Mistake(
        over_the_channels,
        en="You took the mean over the channels, the last axis. That is the one axis to keep: "
        "take it over the three others.",
        ko="마지막 축인 채널에 대해 평균했습니다. 남겨야 하는 축이 바로 이 축입니다. 나머지 세 "
        "축에 대해 평균하십시오.",
    ),
    Mistake(
        divided_by_one_less,
        en="Your variance divides by n − 1 (`ddof=1`). Batch normalization describes this batch "
        "itself and divides by n.",
        ko="분산을 구할 때 n − 1로 나누었습니다(`ddof=1`). 배치 정규화에서는 이 배치 자체의 분산을 "
        "쓰므로 n으로 나눕니다.",
    ),
    Mistake(
        one_less_in_the_moving_variance,
        en="The values are right, but the variance that you keep divides by n − 1. PyTorch does "
        "so; Keras keeps the variance that it normalized with.",
        ko="정규화한 값은 맞지만 이동 분산에는 n − 1로 나눈 분산을 넣었습니다. PyTorch는 그렇게 "
        "하지만 Keras는 정규화에 쓴 분산을 그대로 넣습니다.",
    ),
    Mistake(
        momentum_exchanged,
        en="`momentum` and `1 - momentum` are exchanged. In Keras `momentum` is the share of the "
        "old statistic that stays; PyTorch counts the other way round.",
        ko="`momentum`과 `1 - momentum`이 바뀌었습니다. Keras에서 `momentum`은 이전 통계량이 남는 "
        "몫입니다. PyTorch에서는 반대입니다.",
    ),
    Mistake(
        new_statistics_whole,
        en="The batch's statistics entered whole. In a mean, the two shares add up to 1: "
        "what share is left for the batch?",
        ko="배치의 통계량이 통째로 들어갔습니다. 평균에서는 두 몫을 더하면 1이어야 합니다. 배치의 "
        "몫은 얼마입니까?",
    ),
    Mistake(
        latest_batch_only,
        en="You returned the statistics of this batch alone. Mix them with the moving ones, which "
        "remember the batches before.",
        ko="이 배치의 통계량만 반환했습니다. 앞선 배치들을 기억하는 이동 통계량과 섞으십시오.",
    ),
    Mistake(
        never_moved,
        en="The values are right, but you returned the moving statistics as they came. In "
        "training they move towards the batch's.",
        ko="정규화한 값은 맞지만 이동 통계량을 받은 그대로 반환했습니다. 학습할 때는 이동 통계량이 "
        "배치의 통계량 쪽으로 움직입니다.",
    ),
    Mistake(
        deviation_kept,
        en="The moving variance was mixed with a standard deviation. Keep the variance, before "
        "its root is taken.",
        ko="이동 분산에 표준편차를 섞었습니다. 제곱근을 구하기 전의 분산을 넣으십시오.",
    ),
    Mistake(
        epsilon_kept,
        en="`epsilon` got into the moving variance. It belongs under the root only; otherwise "
        "inference adds it a second time.",
        ko="이동 분산에 `epsilon`이 들어갔습니다. 제곱근 안에서만 더하십시오. 그러지 않으면 추론할 "
        "때 한 번 더 더해집니다.",
    ),
]
