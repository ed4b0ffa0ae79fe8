"""Weight decay and an L2 penalty are one thing for plain SGD only; here Keras takes the steps."""

from __future__ import annotations

import keras
import numpy as np
import pytest

from cnnlab.checks.library import exercises_of

ORACLE = exercises_of("hyperparameter-map")["equivalent_weight_decay"].oracle
L2 = 0.05
START = (2.0, -1.5)
MAKERS = {
    "SGD": lambda decay: keras.optimizers.SGD(0.1, weight_decay=decay),
    "SGD with momentum": lambda decay: keras.optimizers.SGD(0.1, 0.9, weight_decay=decay),
    "RMSprop": lambda decay: keras.optimizers.RMSprop(0.1, weight_decay=decay),
    "Adam": lambda decay: keras.optimizers.Adam(0.1, weight_decay=decay),
}


def path(name: str, l2: float, decay: float) -> np.ndarray:
    """Return the weights after each of five steps on a quadratic loss."""
    weights, optimizer = keras.Variable(START, dtype="float32"), MAKERS[name](decay)
    steps = []
    for _ in range(5):
        values = keras.ops.convert_to_numpy(weights)
        gradient = values * [0.3, 1.0] - 0.5 + 2 * l2 * values
        optimizer.apply([keras.ops.convert_to_tensor(gradient, "float32")], [weights])
        steps.append(keras.ops.convert_to_numpy(weights))
    return np.array(steps)


def test_plain_sgd_takes_the_same_steps_with_the_decay_as_with_the_penalty() -> None:
    decay = ORACLE(L2, 0.1, "SGD", 0.0)
    assert decay == pytest.approx(2 * L2)
    np.testing.assert_allclose(path("SGD", 0.0, decay), path("SGD", L2, 0.0), atol=1e-6)


@pytest.mark.parametrize("name", list(MAKERS)[1:])
def test_an_optimizer_with_a_memory_goes_another_way(name: str) -> None:
    assert ORACLE(L2, 0.1, name.split()[0], 0.9 if "momentum" in name else 0.0) is None
    with_penalty, without = path(name, L2, 0.0), path(name, 0.0, 0.0)
    # No other decay takes the first weight's first step.
    decay = float(without[0, 0] - with_penalty[0, 0]) / (0.1 * START[0])
    decayed = path(name, 0.0, decay)
    assert decayed[0, 0] == pytest.approx(with_penalty[0, 0], abs=1e-5)
    assert np.abs(decayed - with_penalty).max() > 0.01
