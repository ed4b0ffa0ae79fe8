"""An exercise about a model; the tests of the judge put it into a lesson."""

from __future__ import annotations

from typing import Any

import numpy as np

from cnnlab.checks.exercise import Exercise, Mistake
from cnnlab.checks.models import Requirement
from cnnlab.checks.models.budgets import at_most_parameters
from cnnlab.checks.models.requirements import (
    at_least_layers,
    gives_probabilities,
)
from cnnlab.text import Text

IMAGES = np.random.default_rng(0).normal(size=(6, 8, 8, 1)).astype(np.float32)


def by_list() -> Any:
    import keras

    return keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            keras.layers.Conv2D(4, 3, activation="relu"),
            keras.layers.GlobalAveragePooling2D(),
            keras.layers.Dense(3, activation="softmax"),
        ]
    )


def by_calls() -> Any:
    import keras

    images = keras.Input((8, 8, 1))
    maps = keras.layers.Conv2D(6, 3, activation="relu")(images)
    classes = keras.layers.Dense(3)(keras.layers.Flatten()(maps))
    return keras.Model(images, keras.layers.Softmax()(classes))


def without_softmax() -> Any:
    import keras

    layers = by_list().layers[:-1]
    return keras.Sequential([keras.Input((8, 8, 1)), *layers, keras.layers.Dense(3)])


def compiled() -> Any:
    model = without_softmax()
    model.compile(optimizer="sgd", loss="mse")
    return model


classifier = Exercise(
    requirements=[
        Requirement(1, Text(en="a convolution", ko="합성곱"), at_least_layers(1, "Conv2D")),
        Requirement(1, Text(en="a small model", ko="작은 모델"), at_most_parameters(2_000)),
        Requirement(2, Text(en="probabilities", ko="확률"), gives_probabilities(3, IMAGES)),
    ],
    oracle=by_list,
    also_correct=[by_calls],
    mistakes=[
        Mistake(compiled, en="sum of squares", ko="제곱의 합"),
        Mistake(without_softmax, en="no softmax", ko="소프트맥스 없음"),
    ],
    hints=[Text(en="What makes probabilities?", ko="확률은 무엇이 만듭니까?")],
    seconds=20,
    name="classifier",
)
