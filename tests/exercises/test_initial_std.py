"""The formulas hold for what Keras really draws, and keep a signal's size through many layers."""

from __future__ import annotations

import numpy as np
import pytest

from cnnlab.exercises.hyperparameter_map._first_weights import all_zero, by_rule, uniform_limit


@pytest.mark.parametrize("shape", [(300, 120), (3, 5, 24, 60)])
@pytest.mark.parametrize(
    ("initializer", "kind"),
    [
        ("GlorotUniform", "glorot"),
        ("GlorotNormal", "glorot"),
        ("HeUniform", "he"),
        ("HeNormal", "he"),
    ],
)
def test_keras_draws_weights_with_this_deviation(
    shape: tuple[int, ...], initializer: str, kind: str
) -> None:
    import keras

    drawn = keras.ops.convert_to_numpy(getattr(keras.initializers, initializer)(seed=1)(shape))
    # Over 20,000 weights: their deviation is known to half a percent.
    assert drawn.std() == pytest.approx(by_rule(shape, kind), rel=0.02)


def mean_square_after(layers: int, deviation: float) -> float:
    random = np.random.default_rng(1)
    signal = random.standard_normal((50, 300))
    for _ in range(layers):
        weights = deviation * random.standard_normal((300, 300))
        signal = np.maximum(signal, 0) @ weights
    return float(np.square(signal).mean())


def test_the_signal_keeps_its_size_through_twenty_layers_of_relu() -> None:
    shape = (300, 300)
    assert 0.5 < mean_square_after(20, by_rule(shape, "he")) < 2
    assert mean_square_after(20, by_rule(shape, "glorot")) < 1e-5  # halved by every ReLU
    assert mean_square_after(20, uniform_limit(shape, "he")) > 1e8
    assert mean_square_after(20, all_zero(shape, "he")) == 0
