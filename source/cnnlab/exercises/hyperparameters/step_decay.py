"""A learning rate that stays for a while, then falls by a factor, again and again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cnnlab.checks import Cases, Exercise, Mistake, Text
from cnnlab.exercises.hyperparameters import _step_decays as answers

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import numpy as np

    Call = tuple[int, float, float, int]


def _at(random: np.random.Generator, every: int, steps: Iterable[int]) -> Iterator[Call]:
    # Rates near 1 and factors far from 1/2 keep every wrong rate far from the right one.
    learning_rate = round(float(random.uniform(1.2, 2.0)), 2)
    factor = round(float(random.uniform(0.6, 0.8)), 2)
    for step in steps:
        yield step, learning_rate, factor, every


def _first_drop(random: np.random.Generator) -> Iterator[Call]:
    every = int(random.integers(5, 12))
    yield from _at(random, every, (0, 1, every - 1, every, every + 1, 2 * every - 1))


def _many_drops(random: np.random.Generator) -> Iterator[Call]:
    every = int(random.integers(5, 12))
    yield from _at(random, every, (2 * every - 1, 2 * every, 3 * every + 2, 5 * every - 1))
    yield from _at(random, 1, (3,))


step_decay = Exercise(
    cases=[
        Cases(1, Text(en="up to the second drop", ko="두 번째로 낮아지기 전까지"), _first_drop),
        Cases(1, Text(en="after several drops", ko="여러 번 낮아진 뒤"), _many_drops),
    ],
    oracle=answers.by_power,
    also_correct=[
        answers.by_dropping,
        answers.by_subtracting_periods,
        answers.by_a_table,
    ],
    mistakes=[
        Mistake(
            answers.drops_one_early,
            en="Your rate falls one update too early. Updates count from 0, so the first `every` "
            "updates are 0 to `every - 1`.",
            ko="학습률이 한 업데이트 일찍 낮아집니다. 업데이트는 0부터 세므로 처음 `every`번은 "
            "0부터 `every - 1`까지입니다.",
        ),
        Mistake(
            answers.drops_one_late,
            en="Your rate falls one update too late. Update `every` is already the first one with "
            "the lower rate.",
            ko="학습률이 한 업데이트 늦게 낮아집니다. 낮아진 학습률을 처음 쓰는 것은 `every`번 "
            "업데이트입니다.",
        ),
        Mistake(
            answers.counts_from_one,
            en="You counted updates from 1. Here they count from 0; at update 0 your rate is "
            "higher than `learning_rate`.",
            ko="업데이트를 1부터 세었습니다. 여기서는 0부터 셉니다. 지금은 0번 업데이트의 학습률이 "
            "`learning_rate`보다 큽니다.",
        ),
        Mistake(
            answers.rounds_to_the_nearest,
            en="You rounded to the nearest whole number, so the rate falls half a period too "
            "early. Only periods that are over count: round down.",
            ko="가까운 정수로 반올림해 학습률이 반 주기 일찍 낮아집니다. 끝난 주기만 세어야 하므로 "
            "내림하십시오.",
        ),
        Mistake(
            answers.rounds_up,
            en="You rounded up, so a period counts as soon as it begins. Only periods that are "
            "over count: round down.",
            ko="올림을 해 주기가 시작되자마자 세었습니다. 끝난 주기만 세어야 하므로 내림하십시오.",
        ),
        Mistake(
            answers.smooth,
            en="Your rate falls a little at every update: the exponent has a fraction. That is "
            "exponential decay. Here the rate stays the same for `every` updates.",
            ko="지수가 정수가 아니어서 업데이트마다 조금씩 낮아집니다. 그것은 지수 감쇠입니다. "
            "여기서는 `every`번 동안 학습률이 그대로입니다.",
        ),
        Mistake(
            answers.at_every_update,
            en="You multiplied by `factor` at every update. Once after each `every` updates is "
            "enough.",
            ko="업데이트마다 `factor`를 곱했습니다. `every`번마다 한 번씩만 곱하십시오.",
        ),
        Mistake(
            answers.place_in_the_period,
            en="You used the remainder of `step` and `every`: the place inside the period. How "
            "many whole periods have passed?",
            ko="`step`을 `every`로 나눈 나머지를 썼습니다. 그것은 주기 안의 위치입니다. 끝난 "
            "주기는 몇 개입니까?",
        ),
        Mistake(
            answers.times_the_drops,
            en="You multiplied by the number of drops, so the rate is 0 at first and then grows. "
            "Each drop multiplies once more by `factor`: that is a power.",
            ko="낮아진 횟수를 곱했습니다. 그러면 처음에는 0이고 그다음부터 커집니다. 낮아질 때마다 "
            "`factor`를 한 번 더 곱하므로 거듭제곱입니다.",
        ),
        Mistake(
            answers.subtracts,
            en="You subtracted `factor` at each drop. It is a factor: multiply, and the rate never "
            "falls below 0.",
            ko="낮아질 때마다 `factor`를 뺐습니다. 곱하는 수이므로 곱하십시오. 그러면 학습률이 0 "
            "아래로 내려가지 않습니다.",
        ),
        Mistake(
            answers.takes_the_factor_away,
            en="You took the share `factor` away. With `factor` 0.8 the rate keeps 0.8 of itself; "
            "it does not lose 0.8.",
            ko="`factor`만큼을 덜어 냈습니다. `factor`가 0.8이면 학습률의 0.8배가 남습니다. "
            "0.8배가 줄어드는 것이 아닙니다.",
        ),
        Mistake(
            answers.divides,
            en="Your rate rises: you divided by `factor`, which is below 1. Multiply.",
            ko="학습률이 커집니다. 1보다 작은 `factor`로 나누었기 때문입니다. 곱하십시오.",
        ),
        Mistake(
            answers.only_once,
            en="Your rate falls once and then stays. After every further `every` updates it falls "
            "again.",
            ko="학습률이 한 번만 낮아지고 그대로입니다. `every`번이 지날 때마다 다시 낮아져야 "
            "합니다.",
        ),
        Mistake(
            answers.only_for_one_update,
            en="Your rate is lower only at the updates that `every` divides, and then back again. "
            "A drop stays for all updates after it.",
            ko="`every`의 배수인 업데이트에서만 낮고 다시 원래대로 돌아갑니다. 한 번 낮아지면 그 "
            "뒤로도 낮아야 합니다.",
        ),
        Mistake(
            answers.at_update_zero_too,
            en="There is one drop too many, from update 0 on. The first `every` updates use "
            "`learning_rate` itself.",
            ko="0번 업데이트부터 한 번 더 낮아졌습니다. 처음 `every`번은 `learning_rate`를 그대로 "
            "씁니다.",
        ),
        Mistake(
            answers.without_the_rate,
            en="You returned how much of the rate is left. Multiply it by `learning_rate`.",
            ko="학습률이 몇 배로 줄었는지를 반환했습니다. 여기에 `learning_rate`를 곱하십시오.",
        ),
        Mistake(
            answers.power_of_the_product,
            en="You raised `learning_rate` to the power as well. Only `factor` comes again with "
            "each drop.",
            ko="`learning_rate`까지 거듭제곱했습니다. 낮아질 때마다 다시 곱하는 것은 "
            "`factor`뿐입니다.",
        ),
    ],
    hints=[
        Text(
            en="Let `every` be 10. Which rate do updates 0, 9, 10, 19 and 20 use?",
            ko="`every`가 10이라고 합시다. 0, 9, 10, 19, 20번 업데이트는 어떤 학습률을 씁니까?",
        ),
        Text(
            en="How many whole periods of `every` updates are over before update `step` begins?",
            ko="`step`번 업데이트가 시작되기 전에 `every`번짜리 주기가 몇 개 끝났습니까?",
        ),
        Text(
            en="Each period that is over multiplies the rate by `factor` once. So it is "
            "`learning_rate` times `factor` to the power of that whole number.",
            ko="주기가 하나 끝날 때마다 `factor`를 한 번 곱합니다. 그러므로 `learning_rate`에 "
            "`factor`를 그 정수만큼 거듭제곱해 곱합니다.",
        ),
    ],
)
