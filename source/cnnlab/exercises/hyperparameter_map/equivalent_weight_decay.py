"""The weight decay that acts like an L2 penalty, where there is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cnnlab.checks import Cases, Exercise, Text
from cnnlab.exercises.hyperparameter_map import _decays as answers
from cnnlab.exercises.hyperparameter_map._decay_walks import by_walking
from cnnlab.exercises.hyperparameter_map._decays_known import KNOWN
from cnnlab.exercises.hyperparameters._draws import rate

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np

    Call = tuple[float, float, str, float]


def _plain_sgd(random: np.random.Generator) -> Iterator[Call]:
    yield 0.05, 0.1, "SGD", 0.0
    yield _call(random, "SGD", 0.0)


def _with_a_memory(random: np.random.Generator) -> Iterator[Call]:
    """Yield a call of every optimizer; a number for plain SGD, so that no constant fits."""
    yield _call(random, "SGD", 0.9)
    yield _call(random, "Adam", 0.0)
    yield _call(random, "SGD", 0.0)
    yield _call(random, "RMSprop", 0.0)
    yield _call(random, "SGD", rate(random, 0.3, 0.7))


def _no_penalty(random: np.random.Generator) -> Iterator[Call]:
    yield 0.0, rate(random, 0.1, 0.3), "SGD", 0.0
    yield 0.0, rate(random, 0.1, 0.3), "Adam", 0.0
    yield 0.0, rate(random, 0.1, 0.3), "SGD", 0.9
    yield _call(random, "SGD", 0.0)


def _call(random: np.random.Generator, optimizer: str, momentum: float) -> Call:
    return rate(random, 0.15, 0.4), rate(random, 0.1, 0.3), optimizer, momentum


equivalent_weight_decay = Exercise(
    cases=[
        Cases(0.5, Text(en="plain SGD", ko="단순 SGD"), _plain_sgd),
        Cases(
            1,
            Text(en="momentum, RMSprop, Adam", ko="모멘텀, RMSprop, Adam"),
            _with_a_memory,
        ),
        Cases(0.5, Text(en="a penalty of 0", ko="벌점이 0일 때"), _no_penalty),
    ],
    oracle=by_walking,
    also_correct=[answers.by_branches, answers.by_memory, answers.in_float32, answers.by_keras],
    mistakes=KNOWN,
    hints=[
        Text(
            en="One weight w, plain SGD, learning rate η. Write down the step with the penalty and "
            "the step with the decay. Where do they differ?",
            ko="가중치 w 하나, 단순 SGD, 학습률 η입니다. 벌점이 있을 때의 스텝과 가중치 감쇠가 "
            "있을 때의 스텝을 각각 적어 보십시오. 어디가 다릅니까?",
        ),
        Text(
            en="The penalty adds its slope 2·l2·w to the gradient; the decay d takes η·d·w off the "
            "weight. With momentum, what is left of each in the second step?",
            ko="벌점은 기울기에 2·l2·w를 더하고, 가중치 감쇠 d는 가중치에서 η·d·w를 뺍니다. "
            "모멘텀이 있으면 둘째 스텝에는 각각 얼마가 남아 있습니까?",
        ),
        Text(
            en="If `l2` is 0, return 0. For SGD without momentum, return twice `l2`. Everything "
            "else has a memory of gradients: return `None`.",
            ko="`l2`가 0이면 0을 반환하십시오. 모멘텀이 없는 SGD이면 `l2`의 두 배를 반환하십시오. "
            "그 밖에는 모두 기울기에 대한 기억이 있으므로 `None`을 반환하십시오.",
        ),
    ],
)
