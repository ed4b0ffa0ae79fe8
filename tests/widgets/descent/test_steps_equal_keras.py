"""The browser's steps equal Keras' own optimizers, and Python's twin of them."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from cnnlab.widgets.descent.landscapes import LANDSCAPES
from cnnlab.widgets.descent.running import OPTIMIZERS, descend
from tests.widgets.descent.conftest import SETTINGS, Call

STEPS = 20
RATE = 0.03


def keras_optimizer(name: str, rate: float, momentum: float) -> Any:
    import keras

    made = {
        "sgd": lambda: keras.optimizers.SGD(rate),
        "momentum": lambda: keras.optimizers.SGD(rate, momentum=momentum),
        "nesterov": lambda: keras.optimizers.SGD(rate, momentum=momentum, nesterov=True),
        "rmsprop": lambda: keras.optimizers.RMSprop(rate),
        "adam": lambda: keras.optimizers.Adam(rate),
    }
    return made[name]()


def keras_path(landscape: str, name: str, momentum: float) -> Any:
    import keras

    ground = LANDSCAPES[landscape]
    weights = keras.Variable(np.array(ground.start), dtype="float64")
    optimizer = keras_optimizer(name, RATE, momentum)
    optimizer.build([weights])
    path = [np.array(ground.start)]
    for _ in range(STEPS):
        gradient = keras.ops.convert_to_tensor(ground.gradient(path[-1]), dtype="float64")
        optimizer.apply([gradient], [weights])
        path.append(keras.ops.convert_to_numpy(weights.value))
    return np.array(path)


@pytest.mark.parametrize("momentum", [0.0, 0.9])
@pytest.mark.parametrize("optimizer", OPTIMIZERS)
@pytest.mark.parametrize("landscape", LANDSCAPES)
def test_twenty_steps_equal_keras(
    call: Call, landscape: str, optimizer: str, momentum: float
) -> None:
    settings = {
        **SETTINGS,
        "landscape": landscape,
        "start": list(LANDSCAPES[landscape].start),
        "momentum": momentum,
        "steps": STEPS,
    }
    run = call(
        "descend(settings, optimizer, rate)", settings=settings, optimizer=optimizer, rate=RATE
    )
    expected = keras_path(landscape, optimizer, momentum)
    # Keras keeps the learning rate itself as float32.
    np.testing.assert_allclose(run["path"], expected, rtol=1e-5, atol=1e-6)
    losses = LANDSCAPES[landscape].loss(np.array(run["path"]).T)
    np.testing.assert_allclose(run["losses"], losses, rtol=1e-9, atol=1e-12)


@pytest.mark.parametrize("noise", [0.0, 1.5])
@pytest.mark.parametrize("optimizer", OPTIMIZERS)
@pytest.mark.parametrize("landscape", LANDSCAPES)
def test_pythons_run_is_the_browsers(
    call: Call, landscape: str, optimizer: str, noise: float
) -> None:
    start = list(LANDSCAPES[landscape].start)
    numbers = {"momentum": 0.9, "noise": noise, "steps": 60, "seed": 7}
    settings = {**SETTINGS, **numbers, "landscape": landscape, "start": start}
    run = call(
        "descend(settings, optimizer, rate)", settings=settings, optimizer=optimizer, rate=RATE
    )
    here = descend(landscape, optimizer, start, learning_rate=RATE, **numbers)  # type: ignore[arg-type]
    np.testing.assert_allclose(run["path"], here, rtol=1e-7, atol=1e-9)


def test_a_run_that_diverges_ends_at_the_same_step_in_python(call: Call) -> None:
    run = call("descend(settings, 'sgd', 0.1)", settings=SETTINGS)
    numbers = {name: SETTINGS[name] for name in ("momentum", "noise", "steps", "seed")}
    here = descend("valley", "sgd", [-4.5, 1.0], learning_rate=0.1, **numbers)  # type: ignore[arg-type]
    assert run["diverged"] == len(here) - 1 == len(run["path"]) - 1 == 9


def test_the_noise_is_normal_and_can_be_repeated(call: Call) -> None:
    draw = "(() => { const next = normalPairs(seed); return Array.from({length: 4000}, next); })()"
    first, again, other = (np.array(call(draw, seed=seed)) for seed in (3, 3, 4))
    np.testing.assert_array_equal(first, again)
    assert not np.allclose(first, other)
    for column in first.T:
        assert abs(column.mean()) < 0.06
        assert abs(column.std() - 1) < 0.05
    assert abs(np.corrcoef(first.T)[0, 1]) < 0.06
    assert abs(np.corrcoef(first[:, 0], other[:, 0])[0, 1]) < 0.06
