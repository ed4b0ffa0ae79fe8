"""Mistakes of `smallest_good_enough` with the best setting and with the choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from cnnlab.checks import Mistake
from cnnlab.exercises.conv2d_tuning._good_enough import cheapest, differences, errors

if TYPE_CHECKING:
    from cnnlab.exercises.conv2d_tuning._good_enough import Array


def _good(apart: Array, quantile: float) -> Array:
    return np.asarray(apart.mean(axis=1) + quantile * errors(apart) >= 0)


def _against(costs: Array, accuracies: Array, quantile: float, best: int) -> int:
    """Return the cheapest setting that is good enough beside another one than the best."""
    return cheapest(costs, _good(accuracies - accuracies[best], quantile))


def always_the_best(costs: Array, accuracies: Array, quantile: float) -> int:
    return int(accuracies.mean(axis=1).argmax())


def cheapest_of_all(costs: Array, accuracies: Array, quantile: float) -> int:
    return int(np.argmin(costs))


def cheapest_of_the_worse(costs: Array, accuracies: Array, quantile: float) -> int:
    return cheapest(costs, ~_good(differences(accuracies), quantile))


def first_in_the_list(costs: Array, accuracies: Array, quantile: float) -> int:
    return int(np.argmax(_good(differences(accuracies), quantile)))


def place_among_the_good(costs: Array, accuracies: Array, quantile: float) -> int:
    return int(np.argmin(costs[_good(differences(accuracies), quantile)]))


def dearest(costs: Array, accuracies: Array, quantile: float) -> int:
    return cheapest(-costs, _good(differences(accuracies), quantile))


def the_cost(costs: Array, accuracies: Array, quantile: float) -> int:
    return int(costs[_good(differences(accuracies), quantile)].min())


def returns_a_float(costs: Array, accuracies: Array, quantile: float) -> float:
    return float(cheapest(costs, _good(differences(accuracies), quantile)))


def last_of_equal_costs(costs: Array, accuracies: Array, quantile: float) -> int:
    good = _good(differences(accuracies), quantile)
    return len(costs) - 1 - cheapest(costs[::-1], good[::-1])


def last_of_equal_means(costs: Array, accuracies: Array, quantile: float) -> int:
    best = len(accuracies) - 1 - int(accuracies[::-1].mean(axis=1).argmax())
    return _against(costs, accuracies, quantile, best)


def best_left_out(costs: Array, accuracies: Array, quantile: float) -> int:
    best = int(accuracies.mean(axis=1).argmax())
    others = _good(differences(accuracies), quantile) & (np.arange(len(costs)) != best)
    return cheapest(costs, others) if others.any() else best


def best_first_seed(costs: Array, accuracies: Array, quantile: float) -> int:
    return int(accuracies[:, 0].argmax())


def best_single_run(costs: Array, accuracies: Array, quantile: float) -> int:
    return _against(costs, accuracies, quantile, int(accuracies.max(axis=1).argmax()))


CHOICE_MISTAKES = [
    Mistake(
        always_the_best,
        en="You returned the setting with the highest mean: no other passed as good enough. A "
        "setting fails only if its whole interval lies below 0, so look at the upper end.",
        ko="평균이 가장 높은 설정을 반환했습니다. 다른 설정은 하나도 통과하지 못했습니다. 구간 "
        "전체가 0보다 작을 때만 탈락이므로 위 끝을 보십시오.",
    ),
    Mistake(
        cheapest_of_all,
        en="You returned the cheapest setting of all: every one passed as good enough. Do the "
        "accuracies play a part, and do you subtract the best from the setting?",
        ko="모든 설정 가운데 가장 싼 것을 반환했습니다. 모든 설정이 통과했습니다. 정확도를 "
        "썼습니까? 설정에서 가장 좋은 설정을 뺐습니까?",
    ),
    Mistake(
        cheapest_of_the_worse,
        en="You chose among the settings whose whole interval lies below 0. These are the ones to "
        "leave out.",
        ko="구간 전체가 0보다 작은 설정 가운데서 골랐습니다. 빼야 할 설정이 바로 그것입니다.",
    ),
    Mistake(
        first_in_the_list,
        en="You returned the first good enough setting of the list. The settings are in no order: "
        "look at `costs`.",
        ko="목록에서 처음으로 통과한 설정을 반환했습니다. 설정은 순서 없이 놓여 있습니다. "
        "`costs`를 보십시오.",
    ),
    Mistake(
        place_among_the_good,
        en="You returned a place in the shorter list of good enough settings. Turn it into the "
        "index among all settings.",
        ko="통과한 설정만 모은 짧은 목록에서의 위치를 반환했습니다. 전체 설정에서의 인덱스로 "
        "바꾸십시오.",
    ),
    Mistake(
        dearest,
        en="You returned the most expensive of the good enough settings. The cheapest is asked "
        "for.",
        ko="통과한 설정 가운데 가장 비싼 것을 반환했습니다. 구할 것은 가장 싼 것입니다.",
    ),
    Mistake(
        the_cost,
        en="You returned the cost. Return the index of the setting that has it.",
        ko="비용을 반환했습니다. 그 비용이 드는 설정의 인덱스를 반환하십시오.",
    ),
    Mistake(
        returns_a_float,
        en="The setting is right, but its index is a float. An index is an `int`.",
        ko="설정은 맞지만 인덱스가 실수형입니다. 인덱스는 `int`여야 합니다.",
    ),
    Mistake(
        last_of_equal_costs,
        en="Of two equally cheap settings you took the last. Take the first: replace what you have "
        "found only by something cheaper.",
        ko="비용이 같은 두 설정 가운데 뒤의 것을 골랐습니다. 앞의 것을 고르십시오. 찾은 것은 더 "
        "싼 것이 나올 때만 바꿉니다.",
    ),
    Mistake(
        last_of_equal_means,
        en="Two settings share the highest mean and you compared with the last of them. Compare "
        "with the first.",
        ko="평균이 가장 높은 설정이 둘인데 뒤의 것과 비교했습니다. 앞의 것과 비교하십시오.",
    ),
    Mistake(
        best_left_out,
        en="You left the best setting itself out. Its differences are all 0, so it is good enough, "
        "and it may be the cheapest.",
        ko="가장 좋은 설정 자체를 뺐습니다. 그 차이는 모두 0이므로 통과이고, 가장 쌀 수도 "
        "있습니다.",
    ),
    Mistake(
        best_first_seed,
        en="You looked at the first seed only. The best setting is the one with the highest mean "
        "over all seeds, and an interval needs all of them.",
        ko="첫째 시드만 보았습니다. 가장 좋은 설정은 모든 시드의 평균이 가장 높은 설정이고, "
        "구간에도 모든 시드가 필요합니다.",
    ),
    Mistake(
        best_single_run,
        en="You compared with the setting of the highest single accuracy. One run may be luck: "
        "compare with the highest mean.",
        ko="정확도 하나가 가장 높은 설정과 비교했습니다. 학습 한 번의 결과는 운일 수 있습니다. "
        "평균이 가장 높은 설정과 비교하십시오.",
    ),
]
