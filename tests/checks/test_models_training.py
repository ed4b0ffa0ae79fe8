from __future__ import annotations

import random
from typing import Any

import keras
import numpy as np
import pytest

from cnnlab.checks.models import ModelData, RefusedError, facts, read_model, recompute
from cnnlab.checks.models import training as trainings
from cnnlab.checks.models.training import Training

layers = keras.layers
GENERATOR = np.random.default_rng(0)
LABELS = np.arange(60) % 3
# Class by class another third of the picture is bright.
IMAGES = GENERATOR.normal(0, 0.3, (60, 9, 9, 1)).astype(np.float32)
for number, label in enumerate(LABELS):
    IMAGES[number, 3 * label : 3 * label + 3] += 1


def recipe(*seeds: int, epochs: int = 1) -> Training:
    return Training(IMAGES, LABELS, seeds, epochs=epochs, batch_size=12, learning_rate=0.01)


def data_of(*added: Any) -> ModelData:
    found = read_model(keras.Sequential([keras.Input((9, 9, 1)), *added, layers.Dense(3)]))
    assert isinstance(found, ModelData)
    return found


def plain(**more: Any) -> ModelData:
    return data_of(layers.Conv2D(4, 3, activation="relu", **more), layers.Flatten())


def test_training_teaches_what_the_pictures_show() -> None:
    [predictions] = recompute(plain(), IMAGES, recipe(1, epochs=12))
    assert predictions.dtype == np.float32
    assert (predictions.argmax(axis=1) == LABELS).mean() > 0.9


def test_a_seed_gives_the_same_training_again_and_another_one_another() -> None:
    first = recompute(plain(), IMAGES, recipe(1, 2))
    assert first.shape == (2, 60, 3)
    np.testing.assert_allclose(recompute(plain(), IMAGES, recipe(2))[0], first[1], atol=1e-5)
    assert np.abs(first[0] - first[1]).max() > 0.01


def test_weights_initializers_and_frozen_layers_that_come_along_change_nothing() -> None:
    wanted = recompute(plain(), IMAGES, recipe(1))
    for known in (
        plain(kernel_initializer=keras.initializers.Constant(3.0)),
        plain(trainable=False),
        plain(kernel_regularizer="l2", bias_initializer="ones"),
    ):
        np.testing.assert_allclose(recompute(known, IMAGES, recipe(1)), wanted, atol=1e-5)


def test_layers_that_work_in_training_alone_do_so_and_predict_without_noise() -> None:
    noisy = data_of(
        layers.RandomRotation(0.02),
        layers.Conv2D(4, 3, use_bias=False),
        layers.BatchNormalization(),
        layers.ReLU(),
        layers.SpatialDropout2D(0.2),
        layers.GlobalAveragePooling2D(),
    )
    first, second = (recompute(noisy, IMAGES, recipe(1)) for _ in range(2))
    np.testing.assert_allclose(first, second, atol=1e-5)


def test_one_factor_of_an_augmentation_stands_for_both_directions() -> None:
    zoom = layers.RandomZoom(0.1, (-0.2, 0.3))
    [_, checked, *_] = facts(data_of(zoom, layers.Flatten())).layers
    assert checked.arguments["height_factor"] == (-0.1, 0.1)
    assert checked.arguments["width_factor"] == (-0.2, 0.3)


def test_a_training_leaves_the_learners_random_generators_alone() -> None:
    model = plain()
    states = random.getstate(), np.random.get_state()[1].tolist()
    recompute(model, IMAGES, recipe(1))
    assert (random.getstate(), np.random.get_state()[1].tolist()) == states


def test_a_training_that_explodes_ends_and_predicts_no_numbers() -> None:
    wild = data_of(
        layers.Rescaling(1e6), layers.Flatten(), layers.Dense(8, activation="exponential")
    )
    assert not np.isfinite(recompute(wild, IMAGES, recipe(1))).all()


def test_a_training_that_takes_too_long_is_stopped_and_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(trainings, "LONGEST", 0.0)
    with pytest.raises(RefusedError, match="processor time"):
        recompute(plain(), IMAGES, recipe(1))


def test_a_layer_that_is_not_allowed_is_not_trained() -> None:
    with pytest.raises(RefusedError, match="Lambda"):
        recompute(data_of(layers.Lambda(lambda values: values)), IMAGES, recipe(1))
