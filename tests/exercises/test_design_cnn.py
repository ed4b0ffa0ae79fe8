from __future__ import annotations

from collections.abc import Callable
from typing import Any

import keras
import numpy as np
import pytest

from cnnlab.checks.models import ModelData, RefusedError, read_model, unmet
from cnnlab.checks.models.training import TOO_SLOW
from cnnlab.exercises.conv2d_tuning import _design_questions as questions
from cnnlab.exercises.conv2d_tuning import _design_recipe as rules
from cnnlab.exercises.conv2d_tuning import _designs as designs
from cnnlab.exercises.conv2d_tuning.design_cnn import design_cnn


@pytest.fixture(autouse=True)
def _nothing_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(questions, "_known", {})


class Judge:
    """Answers in place of a training: of each seed, how many digits are right."""

    def __init__(self, *right: int) -> None:
        self.right, self.asked = right, 0

    def __call__(self, _model: ModelData, images: Any, training: Any) -> Any:
        self.asked += 1
        labels = rules.held_out().labels
        assert len(images) == len(labels) and training is rules.recipe()
        found = np.eye(10, dtype=np.float32)[[labels] * len(self.right)]
        for seed, right in enumerate(self.right):
            found[seed, right:] = np.roll(found[seed, right:], 1, axis=1)
        return found


def words_of(judge: Callable[..., Any], build: Any = designs.two_convolutions) -> list[Any]:
    found = unmet(design_cnn.requirements, read_model(build()), judge)
    return [finding and [finding.received.en, finding.advice.en] for finding in found]


def test_the_lower_end_of_the_interval_decides_and_both_levels_ask_for_one_training() -> None:
    judge = Judge(960, 958, 962, 960)
    assert words_of(judge) == [None] * 5
    assert words_of(judge) == [None] * 5
    assert judge.asked == 1


def test_seeds_that_differ_do_not_reach_what_their_mean_reaches() -> None:
    *_, first, second = words_of(Judge(970, 945, 968, 941))
    assert first is None
    assert "95.6% on average over 4 seeds, interval from 93." in second[0]
    assert "seeds differ" in second[1]


def test_a_model_that_is_not_good_enough_is_told_where_it_stands() -> None:
    *_, first, second = words_of(Judge(900, 901, 899, 900))
    assert first == second
    assert first[0].startswith("90.0% on average over 4 seeds")


@pytest.mark.parametrize("build", [designs.many_units, designs.full_resolution, designs.one_value])
def test_what_breaks_a_rule_is_not_trained(build: Any) -> None:
    judge = Judge(1_000, 1_000)
    *_, first, second = words_of(judge, build)
    assert judge.asked == 0
    assert first[0] == second[0] == "a model that was not trained"


def test_maps_that_fill_the_memory_are_not_trained() -> None:
    def blown_up() -> Any:
        layers = keras.layers
        wide = [layers.ZeroPadding2D(250), layers.MaxPooling2D(48), layers.Flatten()]
        return keras.Sequential([keras.Input((28, 28, 1)), *wide, layers.Dense(10)])

    judge = Judge(1_000, 1_000)
    *_, second = words_of(judge, blown_up)
    assert judge.asked == 0
    assert "values in the maps of one image" in second[0]


def test_a_training_that_explodes_is_told() -> None:
    def exploded(*_: Any) -> Any:
        return np.full((4, 1_000, 10), np.nan, np.float32)

    *_, second = words_of(exploded)
    assert second[0] == "NaN or infinity after a training"


def test_a_training_that_takes_too_long_is_told_and_asked_for_again() -> None:
    asked = []

    def slow(*_: Any) -> Any:
        asked.append(1)
        raise RefusedError([TOO_SLOW.format(seconds="40")])

    *_, second = words_of(slow)
    assert "processor time" in second[1]
    words_of(slow)
    assert len(asked) == 4


def test_another_architecture_is_another_training() -> None:
    judge = Judge(960, 958, 962, 960)
    words_of(judge, designs.two_convolutions)
    words_of(judge, designs.dense_only)
    assert judge.asked == 2
