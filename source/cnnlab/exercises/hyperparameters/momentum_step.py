"""The weights and the velocity after one step of gradient descent with momentum, as in Keras."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from cnnlab.checks import Cases, Exercise, Mistake, Text
from cnnlab.exercises.hyperparameters import _momentum as answers
from cnnlab.exercises.hyperparameters import _momentum_mistakes as wrong
from cnnlab.exercises.hyperparameters._draws import away_from_zero, rate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cnnlab.exercises.hyperparameters._draws import Array

    Call = tuple[Array, Array, Array, float, float]


def _first_step(random: np.random.Generator) -> Iterator[Call]:
    for size in (1, 4):
        weights, gradient = (away_from_zero(random, 1, 3, size) for _ in range(2))
        yield weights, np.zeros(size), gradient, rate(random, 0.1, 0.3), 0.9


def _later_step(random: np.random.Generator) -> Iterator[Call]:
    for shape, momentum in (((3,), rate(random, 0.6, 0.8)), ((2, 3), 0.9), ((5,), 0.0)):
        weights, velocity, gradient = (away_from_zero(random, 1, 3, *shape) for _ in range(3))
        yield weights, velocity, gradient, rate(random, 0.1, 0.3), momentum


def _rate_drops(random: np.random.Generator) -> Iterator[Call]:
    curvatures = random.uniform(1, 3, 4)
    weights, velocity = away_from_zero(random, 1, 3, 4), np.zeros(4)
    for learning_rate in (0.2, 0.2, 0.2, 0.02, 0.02, 0.02):
        gradient = curvatures * weights
        yield weights, velocity, gradient, learning_rate, 0.9
        weights, velocity = answers.by_rule(weights, velocity, gradient, learning_rate, 0.9)


momentum_step = Exercise(
    cases=[
        Cases(0.5, Text(en="the first step", ko="첫 스텝"), _first_step),
        Cases(1, Text(en="a later step", ko="그다음 스텝"), _later_step),
        Cases(
            1.5,
            Text(
                en="six steps; the learning rate drops after three",
                ko="여섯 스텝, 셋째 스텝 뒤에 학습률이 작아짐",
            ),
            _rate_drops,
        ),
    ],
    oracle=answers.by_rule,
    also_correct=[answers.by_loops, answers.on_copies, answers.in_one_array, answers.by_keras],
    mistakes=[
        Mistake(
            wrong.pytorch_rule,
            en="Your velocity adds up gradients, and the learning rate comes last: that is "
            "PyTorch's rule. In Keras the velocity is a step: each gradient gets the rate of its "
            "own moment, so a lower rate does not shrink what is already in it.",
            ko="속도에 기울기를 쌓고 학습률을 마지막에 곱했습니다. PyTorch의 규칙입니다. Keras의 "
            "속도는 스텝입니다. 기울기마다 그때의 학습률을 곱하므로 나중에 학습률이 작아져도 이미 "
            "쌓인 속도는 줄지 않습니다.",
        ),
        Mistake(
            wrong.rate_outside,
            en="The learning rate multiplies the whole velocity. What is in it from earlier steps "
            "has had its rate already: only the new gradient needs one.",
            ko="속도 전체에 학습률을 곱했습니다. 앞 스텝에서 온 속도에는 학습률이 이미 들어 "
            "있습니다. 새 기울기에만 곱하십시오.",
        ),
        Mistake(
            wrong.running_mean,
            en="Your velocity is a running mean of gradients, as in Adam. In Keras' SGD it is a "
            "step that is carried on: no `1 - momentum`, and the rate is inside.",
            ko="속도가 Adam에서처럼 기울기의 이동 평균입니다. Keras의 SGD에서 속도는 이어지는 "
            "스텝입니다. `1 - momentum`은 없고 학습률은 속도 안에 들어갑니다.",
        ),
        Mistake(
            wrong.dampened,
            en="You multiplied the gradient by `1 - momentum`, too. With momentum 0.9 the new part "
            "is then 10 times too small. Keras has no such factor.",
            ko="기울기에 `1 - momentum`까지 곱했습니다. 모멘텀이 0.9이면 새로 더하는 몫이 10배 "
            "작아집니다. Keras에는 이런 배율이 없습니다.",
        ),
        Mistake(
            wrong.climbs,
            en="The velocity grows along the gradient, so the weights climb. Which way is down?",
            ko="속도가 기울기 방향으로 커져 가중치가 오르막으로 갑니다. 내리막은 어느 쪽입니까?",
        ),
        Mistake(
            wrong.velocity_subtracted,
            en="The velocity is right, but you subtracted it. It already points downhill.",
            ko="속도는 맞지만 가중치에서 뺐습니다. 속도는 이미 내리막을 가리킵니다.",
        ),
        Mistake(
            wrong.velocity_points_uphill,
            en="Your velocity points uphill, and you subtract it. The velocity that you are given "
            "points to where the weights go: keep that sign.",
            ko="속도가 오르막을 가리키게 하고 가중치에서 뺐습니다. 받은 속도는 가중치가 갈 쪽을 "
            "가리킵니다. 그 부호를 지키십시오.",
        ),
        Mistake(
            wrong.old_velocity_used,
            en="You moved the weights by the old velocity. First find the new one, then move.",
            ko="가중치를 이전 속도만큼 움직였습니다. 먼저 새 속도를 구한 다음 움직이십시오.",
        ),
        Mistake(
            wrong.old_velocity_returned,
            en="The weights are right, but you returned the old velocity. The next step needs the "
            "new one.",
            ko="가중치는 맞지만 이전 속도를 반환했습니다. 다음 스텝에는 새 속도가 필요합니다.",
        ),
        Mistake(
            wrong.nesterov,
            en="You looked one step ahead: that is Nesterov's momentum. Here the weights move by "
            "the new velocity, once.",
            ko="한 스텝 앞을 내다본 네스테로프 모멘텀입니다. 여기서는 가중치가 새 속도만큼 한 번만 "
            "움직입니다.",
        ),
        Mistake(
            wrong.gradient_taken_twice,
            en="The gradient moved the weights twice: in the velocity and once more beside it.",
            ko="기울기가 가중치를 두 번 움직였습니다. 속도에 이미 들어 있는데 따로 또 뺐습니다.",
        ),
        Mistake(
            wrong.momentum_ignored,
            en="This is plain gradient descent: the old velocity is lost. What share of it stays?",
            ko="단순한 경사 하강법입니다. 이전 속도가 사라졌습니다. 그중 얼마가 남아야 합니까?",
        ),
        Mistake(
            wrong.never_slows_down,
            en="The whole old velocity stays, so nothing ever slows down. Where is `momentum`?",
            ko="이전 속도가 모두 남아 느려지는 일이 없습니다. `momentum`은 어디에 쓰입니까?",
        ),
        Mistake(
            wrong.rate_ignored,
            en="The learning rate is missing: the whole gradient went into the velocity.",
            ko="학습률이 빠졌습니다. 기울기가 그대로 속도에 들어갔습니다.",
        ),
        Mistake(
            wrong.rate_and_momentum_exchanged,
            en="`learning_rate` and `momentum` are exchanged. Which one belongs to the gradient?",
            ko="`learning_rate`와 `momentum`이 바뀌었습니다. 기울기에 곱할 것은 어느 쪽입니까?",
        ),
        Mistake(
            wrong.wrong_order,
            en="Both values are right, in the wrong order: first the weights, then the velocity.",
            ko="두 값은 맞지만 순서가 반대입니다. 가중치가 먼저이고 속도가 다음입니다.",
        ),
        Mistake(
            wrong.weights_alone,
            en="You returned the weights alone. The next step needs the velocity: return both.",
            ko="가중치만 반환했습니다. 다음 스텝에는 속도도 필요하므로 둘 다 반환하십시오.",
        ),
        Mistake(
            wrong.velocity_in_place,
            en="The numbers are right, but the caller's `velocity` has changed: `*=`, `+=` and "
            "`-=` write into the array itself. Compute a new one.",
            ko="값은 맞지만 호출한 쪽의 `velocity`가 바뀌었습니다. `*=`, `+=`, `-=`는 그 배열에 "
            "바로 씁니다. 새 배열을 계산하십시오.",
        ),
        Mistake(
            wrong.both_in_place,
            en="The numbers are right, but the caller's `weights` and `velocity` have changed: "
            "`*=`, `+=` and `-=` write into the arrays themselves. Compute new ones.",
            ko="값은 맞지만 호출한 쪽의 `weights`와 `velocity`가 바뀌었습니다. `*=`, `+=`, `-=`는 "
            "그 배열에 바로 씁니다. 새 배열을 계산하십시오.",
        ),
    ],
    hints=[
        Text(
            en="A ball rolls on with 0.9 of its velocity, and the slope pushes it downhill. What "
            "is its velocity then, and where does it stand?",
            ko="공이 속도의 0.9배로 계속 구르고 경사가 내리막으로 밉니다. 그러면 속도는 얼마이고 "
            "공은 어디에 있습니까?",
        ),
        Text(
            en="Weight 1, velocity -0.2, gradient 2, rate 0.1, momentum 0.9: of the velocity -0.18 "
            "stays, and the gradient adds -0.2.",
            ko="가중치 1, 속도 -0.2, 기울기 2, 학습률 0.1, 모멘텀 0.9이면 속도는 -0.18이 남고 "
            "기울기에서 -0.2가 더해집니다.",
        ),
        Text(
            en="New velocity: momentum times the old one, minus rate times gradient. New weights: "
            "the old ones plus the new velocity. Return both, weights first.",
            ko="새 속도는 이전 속도에 모멘텀을 곱하고 학습률과 기울기의 곱을 뺀 값입니다. 새 "
            "가중치는 이전 가중치에 새 속도를 더한 값입니다. 가중치부터 둘 다 반환하십시오.",
        ),
    ],
)
