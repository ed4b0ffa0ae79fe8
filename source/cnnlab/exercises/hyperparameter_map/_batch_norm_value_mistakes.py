"""Wrong answers to `batch_norm_train` that have the right statistics and use them wrongly."""

from __future__ import annotations

from typing import Any

import numpy as np

from cnnlab.checks import Mistake
from cnnlab.exercises.hyperparameter_map._normalized_batches import (
    Array,
    Given,
    Triple,
    move,
    normalize,
    statistics,
)


def _moved(given: Given) -> tuple[Array, Array]:
    return move(given, *statistics(given.values))


def _divided_by(given: Given, divisor: Array) -> Triple:
    normalized = (given.values - given.values.mean(axis=(0, 1, 2))) / divisor
    return (given.gamma * normalized + given.beta, *_moved(given))


def epsilon_outside(*arguments: Any) -> Triple:
    given = Given(*arguments)
    _, variance = statistics(given.values)
    return _divided_by(given, np.sqrt(variance) + given.epsilon)


def epsilon_forgotten(*arguments: Any) -> Triple:
    given = Given(*arguments)
    return _divided_by(given, np.sqrt(statistics(given.values)[1]))


def root_forgotten(*arguments: Any) -> Triple:
    given = Given(*arguments)
    return _divided_by(given, statistics(given.values)[1] + given.epsilon)


def centred_only(*arguments: Any) -> Triple:
    return _divided_by(Given(*arguments), np.ones(1))


def not_centred(*arguments: Any) -> Triple:
    given = Given(*arguments)
    mean, variance = statistics(given.values)
    return (normalize(given, 0 * mean, variance), *_moved(given))


def neither_scaled_nor_shifted(*arguments: Any) -> Triple:
    given = Given(*arguments)
    plain = given._replace(gamma=np.ones(1), beta=np.zeros(1))
    return (normalize(plain, *statistics(given.values)), *_moved(given))


def gamma_forgotten(*arguments: Any) -> Triple:
    given = Given(*arguments)
    unscaled = given._replace(gamma=np.ones(1))
    return (normalize(unscaled, *statistics(given.values)), *_moved(given))


def beta_forgotten(*arguments: Any) -> Triple:
    given = Given(*arguments)
    unshifted = given._replace(beta=np.zeros(1))
    return (normalize(unshifted, *statistics(given.values)), *_moved(given))


def shifted_before_scaled(*arguments: Any) -> Triple:
    given = Given(*arguments)
    shifted = given._replace(beta=given.gamma * given.beta)
    return (normalize(shifted, *statistics(given.values)), *_moved(given))


def gamma_and_beta_exchanged(*arguments: Any) -> Triple:
    given = Given(*arguments)
    exchanged = given._replace(gamma=given.beta, beta=given.gamma)
    return (normalize(exchanged, *statistics(given.values)), *_moved(given))


def by_the_old_moving_statistics(*arguments: Any) -> Triple:
    given = Given(*arguments)
    return (normalize(given, given.moving_mean, given.moving_variance), *_moved(given))


def by_the_new_moving_statistics(*arguments: Any) -> Triple:
    given = Given(*arguments)
    moved = _moved(given)
    return (normalize(given, *moved), *moved)


VALUE_MISTAKES = [
    Mistake(
        epsilon_outside,
        en="You added `epsilon` after the root. It is added to the variance, before the root.",
        ko="제곱근을 구한 뒤에 `epsilon`을 더했습니다. 제곱근을 구하기 전에 분산에 더하십시오.",
    ),
    Mistake(
        epsilon_forgotten,
        en="You did not use `epsilon`. A channel that has the same value everywhere would be "
        "divided by 0.",
        ko="`epsilon`을 쓰지 않았습니다. 모든 값이 같은 채널에서는 0으로 나누게 됩니다.",
    ),
    Mistake(
        root_forgotten,
        en="You divided by the variance. Its unit is squared: take the root before you divide.",
        ko="분산으로 나누었습니다. 분산은 단위가 제곱이므로 제곱근을 구한 다음 나누십시오.",
    ),
    Mistake(
        centred_only,
        en="You subtracted the mean but did not divide. The channels still differ in their "
        "spread: which statistic makes it 1?",
        ko="평균만 빼고 나누지 않았습니다. 채널마다 퍼진 정도가 아직 다릅니다. 무엇으로 나누면 "
        "1이 됩니까?",
    ),
    Mistake(
        not_centred,
        en="You divided but did not subtract the mean. Subtract it first.",
        ko="나누기만 하고 평균을 빼지 않았습니다. 평균을 먼저 빼십시오.",
    ),
    Mistake(
        neither_scaled_nor_shifted,
        en="The values are normalized, but `gamma` and `beta` are not used. The layer learns them: "
        "multiply by one, add the other.",
        ko="정규화는 했지만 `gamma`와 `beta`를 쓰지 않았습니다. 층이 학습하는 값입니다. 하나는 "
        "곱하고 하나는 더하십시오.",
    ),
    Mistake(
        gamma_forgotten,
        en="`gamma` is not used. Multiply the normalized values by it, then add `beta`.",
        ko="`gamma`를 쓰지 않았습니다. 정규화한 값에 곱한 다음 `beta`를 더하십시오.",
    ),
    Mistake(
        beta_forgotten,
        en="`beta` is not used. After the multiplication by `gamma`, it is added.",
        ko="`beta`를 쓰지 않았습니다. `gamma`를 곱한 다음 더하십시오.",
    ),
    Mistake(
        shifted_before_scaled,
        en="You added `beta` before you multiplied by `gamma`, so `beta` was multiplied too. "
        "Multiply first.",
        ko="`gamma`를 곱하기 전에 `beta`를 더해 `beta`에도 곱해졌습니다. 먼저 곱하십시오.",
    ),
    Mistake(
        gamma_and_beta_exchanged,
        en="`gamma` and `beta` are exchanged. `gamma` multiplies, `beta` is added.",
        ko="`gamma`와 `beta`가 바뀌었습니다. `gamma`는 곱하고 `beta`는 더하십시오.",
    ),
    Mistake(
        by_the_old_moving_statistics,
        en="You normalized with the moving statistics. Those are for inference; in training the "
        "batch's own mean and variance normalize it.",
        ko="이동 통계량으로 정규화했습니다. 이동 통계량은 추론할 때 씁니다. 학습할 때는 배치 "
        "자신의 평균과 분산으로 정규화하십시오.",
    ),
    Mistake(
        by_the_new_moving_statistics,
        en="You moved the statistics first and then normalized with them. In training the "
        "batch's own mean and variance normalize it; the moving ones are only kept.",
        ko="이동 통계량을 먼저 옮긴 다음 그것으로 정규화했습니다. 학습할 때는 배치 자신의 평균과 "
        "분산으로 정규화하고, 이동 통계량은 보관만 합니다.",
    ),
]
