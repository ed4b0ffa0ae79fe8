"""One update of Adam: a running mean of the gradient over the root of one of its square."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from cnnlab.checks import Cases, Exercise, Text
from cnnlab.exercises.hyperparameters import _adam as answers
from cnnlab.exercises.hyperparameters._adam_known import KNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator

    Call = tuple[Any, ...]

# In no pair is 1 - beta_1 the root of 1 - beta_2: a first step without correction shows.
_BETAS = ((0.9, 0.999), (0.8, 0.98), (0.85, 0.95))
# So small that it does not matter whether it joins the corrected root or the one before.
_EPSILON = 1e-7


def _gradient(random: np.random.Generator, shape: tuple[int, ...]) -> answers.Array:
    """Return gradients of very different sizes and both signs."""
    sizes = random.permutation(np.linspace(1.0, 6.0, int(np.prod(shape)))).reshape(shape)
    return np.asarray(sizes * random.choice((-1.0, 1.0), shape))


def _call(
    random: np.random.Generator, shape: tuple[int, ...], step: int, betas: tuple[float, float]
) -> Call:
    """Return the call of this step, with the memories that the steps before it left."""
    weights = random.normal(size=shape)
    mean, mean_square = np.zeros(shape), np.zeros(shape)
    for _ in range(step - 1):
        before = _gradient(random, shape)
        mean, mean_square = answers.memories(mean, mean_square, before, *betas)
    learning_rate = round(float(random.uniform(0.1, 0.4)), 2)
    gradient = _gradient(random, shape)
    return weights, mean, mean_square, gradient, step, learning_rate, *betas, _EPSILON


def _first_step(random: np.random.Generator) -> Iterator[Call]:
    for betas in _BETAS:
        yield _call(random, (4,), 1, betas)


def _later_steps(random: np.random.Generator) -> Iterator[Call]:
    for step, betas in zip((2, 3, 5), random.permutation(_BETAS).tolist(), strict=True):
        yield _call(random, (4,), step, tuple(betas))


def _tables(random: np.random.Generator) -> Iterator[Call]:
    for step, betas in zip((1, 4), _BETAS, strict=False):
        call = _call(random, (2, 4), step, betas)
        column = int(random.integers(4))
        for array in call[1:4]:  # memories and gradient
            array[:, column] = 0.0
        yield call


adam_step = Exercise(
    cases=[
        Cases(1, Text(en="the first step", ko="첫 스텝"), _first_step),
        Cases(1.5, Text(en="later steps", ko="그다음 스텝"), _later_steps),
        Cases(
            1.5,
            Text(
                en="a table of weights, some without a gradient so far",
                ko="가중치 행렬, 지금까지 기울기가 0이었던 가중치 포함",
            ),
            _tables,
        ),
    ],
    oracle=answers.by_algorithm_1,
    also_correct=[
        answers.by_corrected_rate,
        answers.by_moving_towards,
        answers.by_loops,
        answers.in_float32,
    ],
    mistakes=KNOWN,
    hints=[
        Text(
            en="Both memories start at 0. After the first gradient `g`, what is in `mean`: `g`, or "
            "a small part of it? What would you divide by to get `g` back?",
            ko="두 평균은 모두 0에서 시작합니다. 첫 기울기 `g`를 받은 뒤 `mean`에 들어 있는 것은 "
            "`g`입니까, 그 일부입니까? 무엇으로 나누면 `g`가 다시 나옵니까?",
        ),
        Text(
            en="Update the memories first: each keeps the share beta of itself and takes the share "
            "1 − beta of what is new, the gradient or its square. Then correct copies of both, "
            "each with its own beta to the power `step`.",
            ko="먼저 두 평균을 새로 구하십시오. 각각 자기 값의 beta만큼을 남기고 새 값(기울기 또는 "
            "그 제곱)의 1 − beta만큼을 더합니다. 그다음 두 평균을 보정한 것을 따로 만드십시오. "
            "각자의 beta를 `step`번 거듭제곱해 씁니다.",
        ),
        Text(
            en="Corrected means divided by 1 − beta^step. Each weight moves against the corrected "
            "mean, divided by the root of its own corrected mean square plus `epsilon`, times "
            "`learning_rate`. Return the memories without the correction.",
            ko="보정은 1 − beta^step으로 나누는 것입니다. 가중치마다, 보정한 평균을 자기 제곱 "
            "평균(보정한 값)의 제곱근에 `epsilon`을 더한 수로 나누고 `learning_rate`를 곱해 반대 "
            "방향으로 옮깁니다. 두 평균은 보정하지 않은 채로 반환하십시오.",
        ),
    ],
)
