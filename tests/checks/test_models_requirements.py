from __future__ import annotations

from collections.abc import Callable
from typing import Any

import keras
import numpy as np
import pytest

from cnnlab import data
from cnnlab.checks.models import Requirement, read_model, recompute, unmet
from cnnlab.checks.models.budgets import at_most_parameters
from cnnlab.checks.models.requirements import (
    accurate,
    at_least_layers,
    gives_probabilities,
)
from cnnlab.checks.outcome import plain
from cnnlab.text import Text

layers = keras.layers
DIGITS = data.digits().test

# An exercise: "a model with at most 20,000 parameters that has two convolutions and gives 10
# probabilities".
BUILD_CNN = [
    Requirement(1, Text(en="two convolutions", ko="합성곱 두 번"), at_least_layers(2, "Conv2D")),
    Requirement(1, Text(en="a small model", ko="작은 모델"), at_most_parameters(20_000)),
    Requirement(
        2, Text(en="probabilities", ko="확률"), gives_probabilities(10, DIGITS.images[:16])
    ),
]


def cnn(filters: int = 8, last: str | None = "softmax", units: int = 10) -> Any:
    return keras.Sequential(
        [
            keras.Input((28, 28, 1)),
            layers.Conv2D(filters, 3, activation="relu"),
            layers.MaxPooling2D(2),
            layers.Conv2D(2 * filters, 3, activation="relu"),
            layers.MaxPooling2D(2),
            layers.Flatten(),
            layers.Dense(units, activation=last),
        ]
    )


def without_convolution() -> Any:
    return keras.Sequential(
        [keras.Input((28, 28, 1)), layers.Flatten(), layers.Dense(10, activation="softmax")]
    )


def met(build: Callable[[], Any]) -> list[bool]:
    return [finding is None for finding in unmet(BUILD_CNN, read_model(build()), recompute)]


@pytest.mark.parametrize(
    ("build", "expected"),
    [
        (cnn, [True, True, True]),
        (without_convolution, [False, True, True]),
        (lambda: cnn(filters=32), [True, False, True]),
        (lambda: cnn(last=None), [True, True, False]),
        (lambda: cnn(units=12), [True, True, False]),
        (lambda: cnn(last="sigmoid"), [True, True, False]),
        (lambda: None, [False, False, False]),
        (lambda: keras.Sequential([layers.Dense(3)]), [False, False, False]),
    ],
)
def test_each_requirement_earns_its_own_points(
    build: Callable[[], Any], expected: list[bool]
) -> None:
    assert met(build) == expected


def test_what_is_missing_is_said_in_three_parts() -> None:
    [convolutions, *_] = unmet(BUILD_CNN, read_model(without_convolution()), recompute)
    assert convolutions is not None
    assert convolutions.received.en == "0 of `Conv2D`"
    assert convolutions.expected.en == "2 of `Conv2D`"
    assert convolutions.advice.ko == "`Conv2D` 층을 2개 더 넣으십시오."


def test_a_model_with_faults_earns_nothing_and_is_told_why() -> None:
    images = keras.Input((28, 28, 1))
    probabilities = layers.Lambda(lambda values: values)(cnn()(images))
    found = unmet(BUILD_CNN, read_model(keras.Model(images, probabilities)), recompute)
    assert all(finding and "`Lambda`" in finding.advice.en for finding in found)


@pytest.mark.parametrize("value", [None, 3, (1, 2), "model", np.ones(3)])
def test_a_result_that_is_no_model_is_told_to_be_one(value: Any) -> None:
    [finding, *_] = unmet(BUILD_CNN, plain(value), recompute)
    assert finding and "keras.Sequential" in finding.advice.en


def test_weights_that_are_not_finite_are_no_probabilities() -> None:
    model = cnn()
    model.layers[-1].set_weights([np.full((400, 10), np.nan), np.zeros(10)])
    *_, finding = unmet(BUILD_CNN, read_model(model), recompute)
    assert finding and "NaN" in finding.advice.en


def test_accuracy_is_that_of_the_recomputed_predictions() -> None:
    labels = np.zeros(64, np.int64)
    model = without_convolution()
    model.layers[-1].set_weights([np.zeros((784, 10)), np.eye(10)[0]])
    model.predict = lambda *_, **__: np.eye(10)[np.ones(64, int)]
    right, wrong = (
        Requirement(1, Text(en="", ko=""), accurate(0.9, DIGITS.images[:64], wanted))
        for wanted in (labels, labels + 1)
    )
    first, second = unmet([right, wrong], read_model(model), recompute)
    assert first is None
    assert second and second.received.en == "0.0% of the images right"
