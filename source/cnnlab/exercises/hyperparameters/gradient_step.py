"""The weights after one step of gradient descent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from cnnlab.checks import Cases, Exercise, Mistake, Text
from cnnlab.exercises.hyperparameters import _descent as answers
from cnnlab.exercises.hyperparameters._draws import away_from_zero, rate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cnnlab.exercises.hyperparameters._draws import Array

    Call = tuple[Array, Array, float]


def _weights(*shapes: tuple[int, ...]) -> Callable[[np.random.Generator], Iterator[Call]]:
    """Return a drawer of calls; no gradient has length 1, and no rate is near 1."""

    def make(random: np.random.Generator) -> Iterator[Call]:
        for number, shape in enumerate(shapes):
            weights = away_from_zero(random, 0.5, 2.0, *shape)
            gradient = away_from_zero(random, 1.5, 4.0, *shape)
            yield weights, gradient, rate(random, 0.05, 0.2) if number % 2 else 0.1

    return make


def _whole_numbers(random: np.random.Generator) -> Iterator[Call]:
    for learning_rate in (0.1, rate(random, 0.2, 0.4)):
        weights = random.permutation(np.arange(-4, 5))
        yield weights, away_from_zero(random, 1.5, 4.0, weights.size), learning_rate


gradient_step = Exercise(
    cases=[
        Cases(0.5, Text(en="one weight", ko="가중치 하나"), _weights((1,), (1,))),
        Cases(0.5, Text(en="a vector of weights", ko="가중치 벡터"), _weights((2,), (5,))),
        Cases(
            0.5,
            Text(en="weights with several axes", ko="축이 여러 개인 가중치"),
            _weights((2, 3), (3, 3, 2, 4)),
        ),
        Cases(0.5, Text(en="whole numbers as weights", ko="정수 가중치"), _whole_numbers),
    ],
    oracle=answers.by_rule,
    also_correct=[
        answers.by_loops,
        answers.by_numpy_functions,
        answers.in_float32,
        answers.by_keras,
    ],
    mistakes=[
        Mistake(
            answers.climbs,
            en="The loss rises: you climbed. The gradient points to where the loss grows fastest. "
            "Which way leads down?",
            ko="손실이 커집니다. 오르막으로 갔습니다. 기울기는 손실이 가장 빨리 커지는 쪽을 "
            "가리킵니다. 내려가려면 어느 쪽으로 가야 합니까?",
        ),
        Mistake(
            answers.rate_ignored,
            en="You went the whole gradient far. The learning rate says what share of it one step "
            "takes.",
            ko="기울기 전체만큼 이동했습니다. 한 스텝에 그중 얼마를 갈지는 학습률이 정합니다.",
        ),
        Mistake(
            answers.rate_alone,
            en="Every weight moved by the learning rate itself. Where does the gradient come in? "
            "It says which way and how steep.",
            ko="모든 가중치가 학습률만큼 움직였습니다. 기울기는 어디에 쓰입니까? 방향과 가파른 "
            "정도를 알려 주는 것은 기울기입니다.",
        ),
        Mistake(
            answers.divides_by_the_rate,
            en="You divided by the learning rate, so a smaller rate makes a larger step. A rate of "
            "0 must leave the weights where they are.",
            ko="학습률로 나누었기 때문에 학습률이 작을수록 스텝이 커집니다. 학습률이 0이면 "
            "가중치는 그대로여야 합니다.",
        ),
        Mistake(
            answers.steps_of_one_length,
            en="All your steps have the same length, as you divided by the length of the gradient. "
            "In gradient descent a steep slope makes a long step: leave the gradient as it is.",
            ko="기울기를 그 길이로 나누어 스텝의 길이가 항상 같습니다. 경사 하강법에서는 "
            "가파를수록 스텝이 깁니다. 기울기를 그대로 쓰십시오.",
        ),
        Mistake(
            answers.sign_only,
            en="You used only the sign of the gradient. Its size counts too: where the slope is "
            "flat, the step is short.",
            ko="기울기의 부호만 썼습니다. 크기도 써야 합니다. 완만한 곳에서는 스텝이 짧습니다.",
        ),
        Mistake(
            answers.same_step_for_all,
            en="Every weight moved by the same amount, the mean of the gradient. Each weight has "
            "its own value in the gradient, at the same position.",
            ko="모든 가중치가 기울기의 평균만큼 똑같이 움직였습니다. 가중치마다 기울기의 같은 "
            "위치에 자기 값이 있습니다.",
        ),
        Mistake(
            answers.step_alone,
            en="You returned the learning rate times the gradient. That is how far to go, not "
            "where you arrive: where did the weights stand before?",
            ko="학습률과 기울기의 곱을 반환했습니다. 그것은 이동할 거리이지 도착한 곳이 아닙니다. "
            "가중치는 원래 어디에 있었습니까?",
        ),
        Mistake(
            answers.signed_step_alone,
            en="You returned the step, and its direction is right. The weights after the step are "
            "asked for.",
            ko="스텝을 반환했고 방향도 맞습니다. 구할 것은 그만큼 이동한 뒤의 가중치입니다.",
        ),
        Mistake(
            answers.subtracts_the_weights,
            en="You subtracted the weights from the step: every value has the opposite sign. Start "
            "at the weights and take the step away from them.",
            ko="스텝에서 가중치를 빼서 모든 값의 부호가 반대입니다. 가중치에서 시작해 스텝을 "
            "빼십시오.",
        ),
        Mistake(
            answers.weights_and_gradient_exchanged,
            en="`weights` and `gradient` are exchanged: you moved the gradient along the weights.",
            ko="`weights`와 `gradient`가 바뀌었습니다. 기울기를 가중치 쪽으로 옮긴 셈입니다.",
        ),
        Mistake(
            answers.times_the_weights,
            en="You multiplied the step by the weights, too. The gradient already knows where the "
            "weights stand: a weight of 0 must be able to move.",
            ko="스텝에 가중치까지 곱했습니다. 기울기는 지금 가중치에서 구한 값입니다. 0인 가중치도 "
            "움직일 수 있어야 합니다.",
        ),
        Mistake(
            answers.in_place,
            en="The step is right, but you changed the caller's `weights` (`-=` writes into the "
            "array itself). Compute a new array and leave the old one.",
            ko="스텝은 맞지만 호출한 쪽의 `weights`가 바뀌었습니다(`-=`는 그 배열에 바로 씁니다). "
            "새 배열을 계산하고 원래 배열은 그대로 두십시오.",
        ),
        Mistake(
            answers.copy_of_whole_numbers,
            en="A copy of an array of whole numbers holds whole numbers only, so `-=` with "
            "fractions fails. Write the step as one expression: NumPy then chooses floats.",
            ko="정수 배열의 복사본에는 정수만 들어가므로 소수를 `-=`로 뺄 수 없습니다. 한 "
            "식으로 계산하면 NumPy가 실수 배열을 만듭니다.",
        ),
        Mistake(
            answers.cut_to_whole_numbers,
            en="When the weights are whole numbers, your result is cut to whole numbers: "
            "`zeros_like` and `copy` keep the type. The result needs floats.",
            ko="가중치가 정수이면 결과의 소수점 아래가 잘립니다. `zeros_like`와 `copy`는 자료형을 "
            "그대로 둡니다. 결과는 실수여야 합니다.",
        ),
    ],
    hints=[
        Text(
            en="A loss has the gradient 3 at some weight. Does the loss grow or shrink when the "
            "weight becomes a little larger?",
            ko="어떤 가중치에서 손실의 기울기가 3입니다. 가중치가 조금 커지면 손실은 커집니까, "
            "작아집니까?",
        ),
        Text(
            en="Weight 2, gradient 3, learning rate 0.1: the weight moves by 0.3, downhill. Where "
            "does it stand then?",
            ko="가중치 2, 기울기 3, 학습률 0.1이면 가중치는 내리막으로 0.3만큼 움직입니다. 그러면 "
            "값은 얼마입니까?",
        ),
        Text(
            en="Multiply the gradient by the learning rate and subtract the product from the "
            "weights, in one expression. It works for arrays of any shape.",
            ko="기울기에 학습률을 곱해 가중치에서 빼는 식 하나로 쓰십시오. 어떤 모양의 배열에서도 "
            "됩니다.",
        ),
    ],
)
