"""What the mistakes of `train_frozen` tell without a step is what Keras does with one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from cnnlab.checks.library import exercises_of
from cnnlab.exercises.transfer_learning import _frozen_layers as made

IMAGES = np.random.default_rng(0).random((8, 6, 6, 1)).astype(np.float32)
LABELS = np.arange(8) % 3
TOLD: dict[made.Answer, Callable[[list[Any], int], list[Any]]] = {
    made.nothing_frozen: lambda _layers, _count: [],
    made.without_normalization: lambda layers, _count: layers[:1] + layers[3:5],
}


@pytest.mark.parametrize("told", TOLD)
def test_a_step_changes_what_was_told(told: made.Answer) -> None:
    def freeze(model: Any, count: int, compile_model: Any) -> None:
        for layer in TOLD[told](model.layers, count):
            layer.trainable = False
        compile_model()

    assert told(IMAGES, LABELS, 5) == made._after(freeze, IMAGES, LABELS, 5)


def test_frozen_layers_keep_every_weight_and_the_others_keep_none() -> None:
    exercise = exercises_of("transfer-learning")["train_frozen"]
    learning, changed = exercise.oracle(IMAGES, LABELS, 4)
    assert changed == ["head/kernel", "head/bias"]
    assert learning == 3 * 3 + 3


def test_without_compiling_again_a_trained_model_goes_on_with_all_its_weights() -> None:
    learning, changed = made.not_compiled(IMAGES, LABELS, 4)
    assert learning == 3 * 3 + 3
    assert changed == made.nothing_frozen(IMAGES, LABELS, 4)[1]
