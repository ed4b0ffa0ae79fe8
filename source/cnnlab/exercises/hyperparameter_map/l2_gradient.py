"""What an L2 penalty on the kernel adds to the gradients of a layer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from cnnlab.checks import Cases, Exercise, Text
from cnnlab.exercises.hyperparameter_map import _l2_gradients as answers
from cnnlab.exercises.hyperparameter_map._l2_gradients_known import KNOWN
from cnnlab.exercises.hyperparameters._draws import away_from_zero, rate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cnnlab.exercises.hyperparameters._draws import Array

    Call = tuple[Array, Array, float]


def _layers(*shapes: tuple[int, ...]) -> Callable[[np.random.Generator], Iterator[Call]]:
    """Return a drawer of calls, one for each shape of a kernel."""

    def make(random: np.random.Generator) -> Iterator[Call]:
        for shape in shapes:
            kernel = away_from_zero(random, 1.2, 2.5, *shape)
            bias = away_from_zero(random, 0.5, 2.0, shape[-1])
            yield kernel, bias, rate(random, 0.1, 0.4)

    return make


def _whole_numbers(random: np.random.Generator) -> Iterator[Call]:
    kernel = random.permutation(np.arange(-4, 5)).reshape(3, 3)
    yield kernel, random.permutation(np.arange(1, 4)), rate(random, 0.2, 0.4)


l2_gradient = Exercise(
    cases=[
        Cases(1, Text(en="dense layers", ko="밀집층"), _layers((2, 3), (4, 2))),
        Cases(0.5, Text(en="a convolutional layer", ko="합성곱 층"), _layers((2, 3, 1, 4))),
        Cases(0.5, Text(en="whole numbers as weights", ko="정수 가중치"), _whole_numbers),
    ],
    oracle=answers.by_differences,
    also_correct=[answers.by_rule, answers.by_loops, answers.in_float32, answers.by_keras],
    mistakes=KNOWN,
    hints=[
        Text(
            en="A weight is 3 and `l2` is 0.1. What is its part of the penalty, and by how much "
            "does this part grow when the weight becomes 3.01?",
            ko="가중치가 3이고 `l2`가 0.1입니다. 이 가중치의 벌점은 얼마이고, 가중치가 3.01이 되면 "
            "벌점은 얼마나 커집니까?",
        ),
        Text(
            en="Every weight has a term of its own in the sum, `l2` times w². Which of the terms "
            "hold the bias?",
            ko="합에는 가중치마다 `l2`와 w²을 곱한 항이 하나씩 있습니다. 편향이 든 항은 어느 "
            "것입니까?",
        ),
        Text(
            en="The derivative of `l2` times w² is 2 times `l2` times w. The bias is in no term: "
            "return zeros of its shape, `np.zeros(bias.shape)`.",
            ko="`l2`와 w²의 곱을 미분하면 2와 `l2`와 w의 곱입니다. 편향은 어느 항에도 없으므로 "
            "모양이 같은 0의 배열 `np.zeros(bias.shape)`를 반환하십시오.",
        ),
    ],
)
