"""The fast engines do what Keras does: the same updates, the same scores."""

from __future__ import annotations

import keras
import numpy as np
import pytest

from cnnlab.data import small_digits
from cnnlab.train import Setting
from cnnlab.train.batches import epoch_orders
from cnnlab.train.engine import AnyBackend, Engine, score_of
from cnnlab.train.schedules import learning_rates

pytestmark = pytest.mark.skipif(
    keras.backend.backend() != "tensorflow", reason="it compares TensorFlow's engine"
)


def losses(
    engine: Engine, setting: Setting, seed: int
) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
    split = small_digits()
    engine.reset(seed, split.train.labels[: setting.images])
    order, rates = epoch_orders(setting, seed)[0], learning_rates(setting)
    size = setting.batch_size
    batches = [order[start : start + size] for start in range(0, len(order), size)]
    return engine.epoch(batches, rates)


@pytest.mark.parametrize("optimizer", ["sgd", "momentum", "nesterov", "rmsprop", "adam"])
@pytest.mark.parametrize("dropout", [0.0, 0.5])
def test_updates_are_those_of_keras(optimizer: str, dropout: float) -> None:
    from cnnlab.train.engine_tensorflow import TensorFlowEngine

    setting = Setting(
        width=(4, 8), images=100, epochs=1, dropout=dropout, learning_rate=0.01, schedule="cosine",
        optimizer=optimizer,  # type: ignore[arg-type]
    )  # fmt: skip
    images = small_digits().train.images[:100]
    fast, plain = (kind(setting, images, 10) for kind in (TensorFlowEngine, AnyBackend))
    losses(fast, setting, seed=1)  # nothing of an earlier seed may be left
    assert np.allclose(losses(fast, setting, 2), losses(plain, setting, 2), atol=1e-6)
    for part in (small_digits().validation, small_digits().test):
        assert fast.score(*part) == pytest.approx(plain.score(*part), abs=1e-6)


def test_a_score_is_keras_loss_and_survives_what_is_not_finite() -> None:
    generator = np.random.default_rng(0)
    logits = generator.normal(0, 50, (40, 10)).astype(np.float32)
    labels = generator.integers(0, 10, 40)
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)(labels, logits)
    assert score_of(logits, labels).loss == pytest.approx(float(loss), rel=1e-5)
    logits[0] = np.nan
    assert score_of(logits, labels).accuracy <= 1 and np.isnan(score_of(logits, labels).loss)
