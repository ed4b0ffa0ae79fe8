"""Wrong answers to `batch_norm_train` that compute everything and hand it over wrongly."""

from __future__ import annotations

from typing import Any

import numpy as np

from cnnlab.checks import Mistake
from cnnlab.exercises.hyperparameter_map._normalized_batches import (
    Array,
    Given,
    Triple,
    by_rule,
    move,
    statistics,
)


def values_alone(*arguments: Any) -> Array:
    return by_rule(*arguments)[0]


def statistics_first(*arguments: Any) -> Triple:
    result, mean, variance = by_rule(*arguments)
    return mean, variance, result


def values_in_place(*arguments: Any) -> Triple:
    given = Given(*arguments)
    mean, variance = statistics(given.values)
    moved = move(given, mean, variance)
    values = given.values
    values -= mean
    values /= np.sqrt(variance + given.epsilon)
    return (given.gamma * values + given.beta, *moved)


def statistics_in_place(*arguments: Any) -> Triple:
    given = Given(*arguments)
    result, *moved = by_rule(*arguments)
    kept = given.moving_mean, given.moving_variance
    for old, new in zip(kept, moved, strict=True):
        old *= given.momentum
        old += new - old
    return (result, *kept)


RESULT_MISTAKES = [
    Mistake(
        values_alone,
        en="You returned the values alone. Inference needs the moving statistics: return "
        "all three.",
        ko="정규화한 값만 반환했습니다. 추론할 때 이동 통계량이 필요하므로 셋 다 반환하십시오.",
    ),
    Mistake(
        statistics_first,
        en="All three are right, in the wrong order: first the values, then the moving mean, then "
        "the moving variance.",
        ko="세 값은 맞지만 순서가 다릅니다. 정규화한 값, 이동 평균, 이동 분산의 순서입니다.",
    ),
    Mistake(
        values_in_place,
        en="The numbers are right, but the caller's `values` have changed: `-=` and `/=` write "
        "into the array itself. Compute new ones.",
        ko="결과는 맞지만 호출한 쪽의 `values`가 바뀌었습니다. `-=`와 `/=`는 그 배열에 바로 "
        "씁니다. 새 배열을 계산하십시오.",
    ),
    Mistake(
        statistics_in_place,
        en="The numbers are right, but the caller's moving statistics have changed: `*=` and "
        "`+=` write into the arrays themselves. Compute new ones.",
        ko="결과는 맞지만 호출한 쪽의 이동 통계량이 바뀌었습니다. `*=`와 `+=`는 그 배열에 바로 "
        "씁니다. 새 배열을 계산하십시오.",
    ),
]
