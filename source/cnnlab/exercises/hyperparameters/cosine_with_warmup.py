"""A learning rate that rises in a line and then falls along half a cosine wave."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cnnlab.checks import Cases, Exercise, Text
from cnnlab.exercises.hyperparameters import _warm_ups as answers
from cnnlab.exercises.hyperparameters._warm_ups_known import KNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np

    Call = tuple[int, int, int, float]


def _sizes(random: np.random.Generator) -> tuple[int, int, float]:
    """Return steps, warm-up steps and a rate that is neither 1 nor small."""
    steps, warmup_steps = int(random.integers(30, 60)), int(random.integers(5, 10))
    return steps, warmup_steps, round(float(random.uniform(1.2, 2.0)), 2)


def _warm_up(random: np.random.Generator) -> Iterator[Call]:
    for _ in range(2):
        steps, warmup_steps, learning_rate = _sizes(random)
        for step in (0, 1, warmup_steps - 1):
            yield step, steps, warmup_steps, learning_rate


def _cosine_alone(random: np.random.Generator) -> Iterator[Call]:
    steps, _, learning_rate = _sizes(random)
    for step in (0, 1, steps // 4, steps // 2, 3 * steps // 4, steps - 1):
        yield step, steps, 0, learning_rate


def _cosine_after(random: np.random.Generator) -> Iterator[Call]:
    steps, warmup_steps, learning_rate = _sizes(random)
    rest = steps - warmup_steps
    for falling in (0, 1, rest // 4, rest // 2, 3 * rest // 4, rest - 1):
        yield warmup_steps + falling, steps, warmup_steps, learning_rate


def _beyond(random: np.random.Generator) -> Iterator[Call]:
    for _ in range(2):
        steps, warmup_steps, learning_rate = _sizes(random)
        for step in (steps, steps + steps // 4, 2 * steps):
            yield step, steps, warmup_steps, learning_rate


cosine_with_warmup = Exercise(
    cases=[
        Cases(0.5, Text(en="warm-up", ko="워밍업"), _warm_up),
        Cases(1, Text(en="cosine without warm-up", ko="워밍업이 없는 코사인"), _cosine_alone),
        Cases(1, Text(en="cosine after the warm-up", ko="워밍업 뒤의 코사인"), _cosine_after),
        Cases(0.5, Text(en="beyond the end", ko="끝난 뒤"), _beyond),
    ],
    oracle=answers.by_formula,
    also_correct=[
        answers.by_clipping,
        answers.by_a_table,
        answers.by_listing,
    ],
    mistakes=KNOWN,
    hints=[
        Text(
            en="There are three parts: warm-up, wave, after the end. Which values of `step` belong "
            "to each?",
            ko="워밍업, 코사인, 끝난 뒤의 세 부분이 있습니다. `step`이 얼마일 때 각각에 속합니까?",
        ),
        Text(
            en="In the warm-up the first update gets one part of `warmup_steps`, the last one all. "
            "For the wave, find which share of the updates after the warm-up is already over.",
            ko="워밍업의 첫 업데이트는 `warmup_steps`등분 가운데 한 칸, 마지막 업데이트는 전부를 "
            "씁니다. 코사인에서는 워밍업 뒤의 업데이트 가운데 얼마가 지났는지 비율을 구하십시오.",
        ),
        Text(
            en="The share is `(step - warmup_steps) / (steps - warmup_steps)`. The cosine of π "
            "times this share goes from 1 to −1; add 1 and halve to get from 1 to 0.",
            ko="비율은 `(step - warmup_steps) / (steps - warmup_steps)`입니다. π에 이 비율을 곱한 "
            "것의 코사인은 1에서 −1로 갑니다. 1을 더해 반으로 나누면 1에서 0으로 갑니다.",
        ),
    ],
)
