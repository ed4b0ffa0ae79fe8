"""What `rmsprop_step` is asked: one step, a step with a past, a large epsilon, six steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from cnnlab.checks import Cases, Text
from cnnlab.exercises.hyperparameters._draws import away_from_zero, rate
from cnnlab.exercises.hyperparameters._mean_squares import by_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cnnlab.exercises.hyperparameters._draws import Array

    Call = tuple[Array, Array, Array, float, float, float]

_USUAL_EPSILON = 1e-7
# So large that its place matters.
_LARGE_EPSILON = 0.5


def _first_step(random: np.random.Generator) -> Iterator[Call]:
    for shape in ((3,), (2, 3)):
        weights, gradient = (away_from_zero(random, 0.5, 3, *shape) for _ in range(2))
        learning_rate = rate(random, 0.05, 0.2)
        yield weights, np.zeros(shape), gradient, learning_rate, 0.9, _USUAL_EPSILON


def _later_step(random: np.random.Generator) -> Iterator[Call]:
    scales = np.array([0.3, 1, 3, 10])
    for rho in (0.9, rate(random, 0.7, 0.8)):
        weights = away_from_zero(random, 0.5, 3, 4)
        gradient = scales * away_from_zero(random, 1, 2, 4)
        mean_square = np.round(scales**2 * random.uniform(2, 4, 4), 3)
        yield weights, mean_square, gradient, rate(random, 0.05, 0.2), rho, _USUAL_EPSILON


def _large_epsilon(random: np.random.Generator) -> Iterator[Call]:
    weights, gradient = (away_from_zero(random, 0.5, 1, 4) for _ in range(2))
    mean_square = np.round(random.uniform(0.1, 1, 4), 3)
    gradient[1] = mean_square[1] = 0  # a weight that nothing has moved yet
    yield weights, mean_square, gradient, rate(random, 0.3, 0.4), 0.9, _LARGE_EPSILON


def _six_steps(random: np.random.Generator) -> Iterator[Call]:
    curvatures = np.array([4, 1, 0.3]) * random.uniform(0.9, 1.1, 3)
    weights, mean_square = away_from_zero(random, 2, 3, 3), np.zeros(3)
    for learning_rate in (0.1, 0.1, 0.1, 0.02, 0.02, 0.02):
        call = (weights, mean_square, curvatures * weights, learning_rate, 0.9, _USUAL_EPSILON)
        yield call
        weights, mean_square = by_rule(*call)


CASES = [
    Cases(0.5, Text(en="the first step", ko="첫 스텝"), _first_step),
    Cases(1, Text(en="a later step", ko="그다음 스텝"), _later_step),
    Cases(0.5, Text(en="a large epsilon", ko="큰 epsilon"), _large_epsilon),
    Cases(1, Text(en="six steps in a row", ko="이어지는 여섯 스텝"), _six_steps),
]
