from __future__ import annotations

from dataclasses import replace
from typing import Any

import keras
import numpy as np
import pytest

from cnnlab.checks.examine import conclude, examine
from cnnlab.checks.exercise import Cases, Exercise
from cnnlab.checks.judge import draw
from cnnlab.checks.models import ModelData
from cnnlab.checks.models.data import Array
from cnnlab.checks.run import run
from cnnlab.checks.shown import ShownVerdict
from cnnlab.text import Text, set_language
from tests.checks.model_exercise import by_calls, by_list, classifier, without_softmax

layers = keras.layers


def earned(verdict: ShownVerdict) -> list[float]:
    assert verdict.judgement is not None
    return [group.earned for group in verdict.judgement.groups]


def finding_of(verdict: ShownVerdict) -> list[str]:
    assert verdict.judgement is not None and verdict.judgement.first_failure is not None
    finding = verdict.judgement.first_failure.finding
    return [finding.received.en, finding.expected.en, finding.advice.en]


def only_dense() -> Any:
    return keras.Sequential([keras.Input((8, 8, 1)), layers.Flatten(), layers.Dense(3)])


@pytest.mark.parametrize("build", [by_list, by_calls])
def test_a_right_model_earns_all_points(build: Any) -> None:
    verdict = examine(classifier, build, seed=1)
    assert (verdict.status, earned(verdict), float(verdict)) == ("right", [1, 1, 2], 4)


def test_requirements_earn_their_own_points_and_say_what_is_missing() -> None:
    verdict = examine(classifier, only_dense, seed=1)
    assert (verdict.status, earned(verdict)) == ("partly right", [0, 1, 0])
    assert finding_of(verdict) == ["0 of `Conv2D`", "1 of `Conv2D`", "Add 1 more of `Conv2D`."]


def test_a_verdict_on_a_model_shows_titles_points_and_the_call() -> None:
    words = str(examine(classifier, only_dense, seed=1))
    assert "[open] a convolution: 0 of 1 point" in words
    assert "[done] a small model: 1 of 1 point" in words
    assert "classifier()" in words
    assert "Conv2D" in examine(classifier, only_dense, seed=1)._repr_mimebundle_()["text/html"]


@pytest.mark.parametrize("position", range(2))
def test_a_mistake_is_named_by_its_layers_and_by_how_it_was_compiled(position: int) -> None:
    mistake = classifier.mistakes[position]
    judgement = examine(classifier, mistake.function, seed=1).judgement
    assert judgement is not None and judgement.mistake is mistake


def test_another_way_to_compile_is_another_mistake() -> None:
    def with_adam() -> Any:
        model = without_softmax()
        model.compile(optimizer="adam", loss="mse")
        return model

    judgement = examine(classifier, with_adam, seed=1).judgement
    assert judgement is not None and judgement.mistake is None
    assert judgement.first_failure is not None


def test_the_learners_function_runs_once() -> None:
    times = []

    def build() -> Any:
        times.append(1)
        return by_list()

    examine(classifier, build, seed=1)
    assert times == [1]


def raises() -> Any:
    raise ValueError("no")


def stub() -> Any:
    raise NotImplementedError


def endless() -> Any:
    while True:
        pass


@pytest.mark.parametrize(
    ("build", "received"),
    [
        (raises, "`ValueError: no`"),
        (stub, "this part is not written yet"),
        (lambda: None, "`None`"),
        (lambda: np.zeros((2, 3)), "an array of shape `(2, 3)`"),
        (lambda: keras.Sequential([layers.Dense(3)]), "`Sequential`: `not built`"),
    ],
    ids=["raises", "stub", "none", "array", "not built"],
)
def test_without_a_model_every_requirement_is_open(build: Any, received: str) -> None:
    verdict = examine(classifier, build, seed=1)
    assert earned(verdict) == [0, 0, 0]
    found = finding_of(verdict)
    assert found[0].startswith(received)
    assert found[1] == "a Keras model"


def test_an_endless_function_is_stopped() -> None:
    outcome = run(endless, (), 0.3)
    verdict = conclude(classifier, draw(classifier, 1), [outcome], "", 1)
    assert (earned(verdict), finding_of(verdict)[1]) == ([0, 0, 0], "a Keras model")


def test_predictions_come_from_where_the_caller_says() -> None:
    asked = []

    def predict(model: ModelData, images: Array) -> Array:
        asked.append(model)
        return np.full((len(images), 3), 0.5, np.float32)

    outcome = run(by_list, (), 20)
    verdict = conclude(classifier, draw(classifier, 1), [outcome], "", 1, predict=predict)
    assert (asked, earned(verdict)) == ([outcome.value], [1, 1, 0])


class Flatterer(keras.Sequential):
    def predict(self, images: Any) -> Any:  # type: ignore[override]
        return np.full((len(images), 3), 1 / 3)

    def __call__(self, images: Any, **_: Any) -> Any:
        return self.predict(images)


def overridden_predict() -> Any:
    return Flatterer([keras.Input((8, 8, 1)), layers.Conv2D(1, 3), layers.Flatten()])


def lying_count() -> Any:
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(64, 3),
            layers.Flatten(),
            layers.Dense(3, activation="softmax"),
        ]
    )
    model.count_params = lambda: 1
    return model


def with_lambda() -> Any:
    model = by_list()
    model.add(layers.Lambda(lambda values: values))
    return model


def patched_instance() -> Any:
    model = without_softmax()
    model.predict = lambda images: np.full((len(images), 3), 1 / 3)
    return model


@pytest.mark.parametrize(
    ("build", "points"),
    [
        (overridden_predict, [0, 0, 0]),
        (lying_count, [1, 0, 2]),
        (with_lambda, [0, 0, 0]),
        (patched_instance, [1, 1, 0]),
    ],
)
def test_a_model_that_lies_earns_what_its_layers_earn(build: Any, points: list[float]) -> None:
    assert earned(examine(classifier, build, seed=1)) == points


def test_a_model_in_place_of_an_array_is_told_in_words() -> None:
    title = Text(en="one", ko="하나")
    exercise = Exercise(
        cases=[Cases(1, title, lambda _random: [(2,)])],
        oracle=lambda rows: np.zeros((rows, rows)),
        mistakes=[],
        hints=[],
    )
    verdict = examine(exercise, lambda _rows: by_list(), seed=1)
    assert verdict.points == 0
    assert finding_of(verdict)[:2] == ["a Keras model", "an array of shape `(2, 2)`"]
    assert "Model" not in str(verdict).replace("Keras model", "")


def test_an_exercise_has_cases_or_requirements() -> None:
    title = Text(en="one", ko="하나")
    with pytest.raises(ValueError, match="two exercises"):
        replace(classifier, cases=[Cases(1, title, lambda _random: [()])])


def test_a_model_gets_the_time_that_the_first_one_needs() -> None:
    with pytest.raises(ValueError, match="seconds=10"):
        replace(classifier, seconds=5)


def test_the_verdict_stands_in_both_languages() -> None:
    verdict = examine(classifier, only_dense, seed=1)
    set_language("ko")
    try:
        assert "합성곱" in str(verdict)
    finally:
        set_language("en")
