"""The answer keys of the optimizers' steps are short formulas; here Keras itself walks beside."""

from __future__ import annotations

import keras
import numpy as np
import pytest

from cnnlab.exercises.hyperparameters import _mean_squares, _momentum
from cnnlab.exercises.hyperparameters.classify_learning_rate import classify_learning_rate

RATES = (0.2, 0.2, 0.2, 0.02, 0.02, 0.02)
CURVATURES = np.array([0.3, 1.0, 4.0], dtype="float32")
START = np.array([2.0, -1.5, 1.0], dtype="float32")


def kerass_path(optimizer) -> list[np.ndarray]:
    """Return the weights after each step of one optimizer that keeps its own memory."""
    weights = keras.Variable(START)
    path = []
    for learning_rate in RATES:
        optimizer.learning_rate = learning_rate
        optimizer.apply([CURVATURES * keras.ops.convert_to_numpy(weights)], [weights])
        path.append(keras.ops.convert_to_numpy(weights))
    return path


@pytest.mark.parametrize("momentum", [0.5, 0.9])
def test_momentum_is_keras_sgd_while_the_rate_drops(momentum: float) -> None:
    weights, velocity = START.astype(float), np.zeros(3)
    for learning_rate, expected in zip(
        RATES, kerass_path(keras.optimizers.SGD(0.1, momentum)), strict=True
    ):
        weights, velocity = _momentum.by_rule(
            weights, velocity, CURVATURES * weights, learning_rate, momentum
        )
        np.testing.assert_allclose(weights, expected, atol=1e-5)


@pytest.mark.parametrize("epsilon", [1e-7, 0.5])
def test_rmsprop_is_keras_rmsprop_while_the_rate_drops(epsilon: float) -> None:
    weights, mean_square = START.astype(float), np.zeros(3)
    optimizer = keras.optimizers.RMSprop(0.1, rho=0.8, epsilon=epsilon)
    for learning_rate, expected in zip(RATES, kerass_path(optimizer), strict=True):
        weights, mean_square = _mean_squares.by_rule(
            weights, mean_square, CURVATURES * weights, learning_rate, 0.8, epsilon
        )
        np.testing.assert_allclose(weights, expected, atol=1e-5)


@pytest.mark.parametrize("seed", range(30))
def test_no_call_stands_on_a_boundary(seed: int) -> None:
    random = np.random.default_rng(seed)
    for group in classify_learning_rate.cases:
        for curvatures, learning_rate in group.make(random):
            fastest, slowest = curvatures.max() * learning_rate, curvatures.min() * learning_rate
            assert not 0.9 < fastest < 1.1
            assert not 1.9 < fastest < 2.1
            assert abs((1 - slowest) ** 100 - 0.5) > 0.1


def test_every_verdict_is_asked_for_in_every_group() -> None:
    for group in classify_learning_rate.cases:
        calls = group.make(np.random.default_rng(1))
        verdicts = {classify_learning_rate.oracle(*call) for call in calls}
        assert verdicts == {"crawls", "converges", "oscillates", "diverges"}
