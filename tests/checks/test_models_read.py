from __future__ import annotations

from collections.abc import Callable
from typing import Any

import keras
import numpy as np
import pytest

from cnnlab import data
from cnnlab.checks.models import ModelData, describe_model, facts, faults, read_model, recompute
from cnnlab.checks.models.steps import Step, steps
from cnnlab.checks.outcome import Unreadable

layers = keras.layers
SHAPE = (28, 28, 1)


def read(model: Any) -> ModelData:
    found = read_model(model)
    assert isinstance(found, ModelData), found
    assert faults(found) == []
    return found


def architecture(model: Any) -> tuple[Step, ...]:
    return steps(facts(read(model)))


def as_list() -> Any:
    return keras.Sequential(
        [
            keras.Input(SHAPE),
            layers.Conv2D(8, 3, activation="relu"),
            layers.MaxPooling2D(2),
            layers.Flatten(),
            layers.Dropout(0.5),
            layers.Dense(10, activation="softmax"),
        ]
    )


def by_add() -> Any:
    model = keras.Sequential()
    model.add(layers.InputLayer(shape=SHAPE))
    model.add(layers.Conv2D(8, (3, 3), activation=keras.activations.relu))
    model.add(layers.MaxPooling2D())
    model.add(layers.Flatten())
    model.add(layers.Dropout(0.5))
    model.add(layers.Dense(units=10, activation=keras.ops.softmax))
    return model


def without_input() -> Any:
    model = keras.Sequential(
        [
            layers.Conv2D(8, 3, activation=layers.ReLU()),
            layers.MaxPool2D((2, 2), strides=2),
            layers.Flatten(),
            layers.Dropout(0.5),
            layers.Dense(10, activation="softmax"),
        ]
    )
    model(np.zeros((1, *SHAPE), np.float32))
    return model


def with_activation_layers() -> Any:
    return keras.Sequential(
        [
            keras.Input(SHAPE),
            layers.Conv2D(8, 3),
            layers.Activation("relu"),
            layers.MaxPooling2D(2),
            layers.Flatten(),
            layers.Dropout(0.5),
            layers.Dense(10),
            layers.Softmax(),
        ]
    )


def functional() -> Any:
    images = keras.Input(SHAPE)
    maps = layers.Conv2D(8, 3, activation="relu", kernel_initializer="he_normal")(images)
    values = layers.Flatten()(layers.MaxPooling2D(2)(maps))
    values = layers.Dropout(0.5)(values)
    return keras.Model(images, layers.Dense(10, activation="softmax")(values))


def one_model_in_another() -> Any:
    body = keras.Sequential([keras.Input(SHAPE), layers.Conv2D(8, 3, activation="relu")])
    pooled = keras.Input((26, 26, 8))
    end = keras.Model(pooled, layers.Flatten()(layers.MaxPooling2D(2)(pooled)))
    images = keras.Input(SHAPE)
    values = layers.Dropout(0.5)(end(body(images, training=False)))
    return keras.Model(images, layers.Dense(10, activation="softmax")(values))


SPELLINGS = [
    as_list,
    by_add,
    without_input,
    with_activation_layers,
    functional,
    one_model_in_another,
]


@pytest.mark.parametrize("build", SPELLINGS)
def test_every_spelling_of_a_model_gives_the_same_steps(build: Callable[[], Any]) -> None:
    model = build()
    assert architecture(model) == architecture(as_list())
    assert facts(read(model)).parameters == model.count_params()


@pytest.mark.parametrize("build", SPELLINGS)
def test_predictions_for_digits_are_those_of_the_model(build: Callable[[], Any]) -> None:
    images = data.digits().test.images[:64]
    model = build()
    predictions = recompute(read(model), images)
    np.testing.assert_allclose(predictions, model.predict(images, verbose=0), rtol=1e-4, atol=1e-5)


def test_a_model_survives_the_way_to_plain_data_and_back() -> None:
    first = read(functional())
    again = ModelData.from_plain(first.to_plain())
    assert steps(facts(again)) == steps(facts(first))
    images = np.ones((2, *SHAPE), np.float32)
    np.testing.assert_array_equal(recompute(again, images), recompute(first, images))


@pytest.mark.parametrize(
    ("optimizer", "loss", "from_logits"),
    [
        ("adam", "sparse_categorical_crossentropy", False),
        (
            keras.optimizers.Adam(0.001),
            keras.losses.SparseCategoricalCrossentropy(from_logits=True),
            True,
        ),
        ("adam", keras.losses.sparse_categorical_crossentropy, False),
    ],
)
def test_what_compile_was_given_has_one_spelling(
    optimizer: Any, loss: Any, from_logits: bool
) -> None:
    model = as_list()
    model.compile(optimizer, loss, metrics=["accuracy"])
    compiled = read(model).compiled
    assert compiled is not None
    assert (compiled.optimizer, compiled.loss) == ("Adam", "sparse_categorical_crossentropy")
    assert compiled.learning_rate == pytest.approx(0.001)
    assert compiled.from_logits is from_logits
    assert compiled.metrics == ("accuracy",)


def test_a_model_that_was_not_compiled_says_so() -> None:
    assert read(as_list()).compiled is None


def test_branches_shared_layers_and_augmentation_are_followed() -> None:
    images = keras.Input((32, 32, 3))
    changed = keras.Sequential([layers.RandomFlip("horizontal"), layers.RandomRotation(0.1)])
    shared = layers.Conv2D(4, 3, padding="same", activation="relu")
    first = shared(layers.Conv2D(4, 1)(changed(layers.Rescaling(1 / 255)(images))))
    second = shared(first)
    joined = layers.Concatenate()([layers.Add()([first, second]), second])
    values = layers.GlobalAveragePooling2D()(layers.BatchNormalization()(joined))
    model = keras.Model(images, layers.Dense(10, activation="softmax")(values))
    found = facts(read(model))
    assert found.parameters == model.count_params()
    assert found.trainable_parameters == model.count_params() - 2 * 8
    batch = np.random.default_rng(0).uniform(0, 255, (3, 32, 32, 3))
    np.testing.assert_allclose(
        recompute(read(model), batch), model.predict(batch, verbose=0), rtol=1e-4, atol=1e-5
    )


def test_layers_that_were_called_as_in_training_predict_all_the_same() -> None:
    images = keras.Input((8, 8, 1))
    turned = layers.RandomRotation(0.4)(images)  # Keras notes training=True by itself
    values = layers.Dropout(0.5)(layers.Flatten()(turned), training=True)
    model = keras.Model(images, layers.BatchNormalization()(values, training=True))
    batch = np.random.default_rng(0).normal(size=(3, 8, 8, 1)).astype(np.float32)
    expected = model.predict(batch, verbose=0)
    np.testing.assert_allclose(recompute(read(model), batch), expected, rtol=1e-4, atol=1e-5)


def test_frozen_layers_do_not_count_as_trainable() -> None:
    model = as_list()
    model.layers[0].trainable = False
    assert facts(read(model)).trainable_parameters == 13 * 13 * 8 * 10 + 10


def test_a_model_in_mixed_precision_can_be_judged() -> None:
    model = keras.Sequential(
        [keras.Input((8, 8, 1)), layers.Conv2D(2, 3, dtype="mixed_float16"), layers.Flatten()]
    )
    images = np.ones((2, 8, 8, 1), np.float32)
    expected = model.predict(images, verbose=0)
    np.testing.assert_allclose(recompute(read(model), images), expected, atol=1e-2)


def test_a_model_reads_as_one_line() -> None:
    line = describe_model(read(as_list()))
    end = "MaxPooling2D 2×2 → Flatten → Dropout 0.5 → Dense 10 softmax"
    assert line.en == f"Conv2D 8 filters 3×3 relu → {end}, 13,610 parameters"
    assert line.ko == f"Conv2D 필터 8개 3×3 relu → {end}, 파라미터 13,610개"


class OwnModel(keras.Model):
    def call(self, images: Any) -> Any:
        return images


@pytest.mark.parametrize(
    ("model", "reason", "shown"),
    [
        (OwnModel(), "other", "a class of its own"),
        (keras.Sequential([layers.Dense(3)]), "other", "not built"),
        (keras.Sequential(), "other", "not built"),
        (3, "other", "3"),
        (as_list, "other", None),
    ],
)
def test_what_cannot_be_read_says_why(model: Any, reason: str, shown: str | None) -> None:
    found = read_model(model)
    assert isinstance(found, Unreadable)
    assert found.reason == reason
    assert shown is None or found.shown == shown
