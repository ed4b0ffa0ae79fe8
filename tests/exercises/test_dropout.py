"""Dropped values are judged by chance's own measure: a fair draw passes, an unfair one does not."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from cnnlab.checks.examine import examine
from cnnlab.checks.library import exercises_of
from cnnlab.exercises.dropout_and_batch_size import _dropout_answers as answers
from cnnlab.exercises.dropout_and_batch_size._dropout_seen import dropped

EXERCISE = exercises_of("dropout-and-batch-size")["dropout"]
VALUES = np.random.default_rng(5).uniform(0.5, 2, (60, 80))


def named(function: Any) -> tuple[float, str | None]:
    judgement = examine(EXERCISE, function, seed=1).judgement
    assert judgement is not None
    mistake = judgement.mistake
    return judgement.points, mistake.function.__name__ if mistake else None


@pytest.mark.parametrize("function", [answers.inverted, answers.by_the_older_generator])
def test_no_fair_draw_is_refused(function: Any) -> None:
    assert {examine(EXERCISE, function, seed).points for seed in range(40)} == {5}


def test_a_generator_that_lives_on_between_calls_is_not_decided_by_the_seed() -> None:
    random = np.random.default_rng(1)

    def drawn_on(values: Any, rate: float, training: bool, _seed: int) -> Any:
        mask = random.random(values.shape) >= rate
        return values * mask / (1 - rate) if training else values

    assert named(drawn_on) == (4, "seed_ignored")


def test_a_generator_made_anew_for_each_example_gives_all_the_same_mask() -> None:
    def seeded_again(values: Any, rate: float, training: bool, seed: int) -> Any:
        def example(row: Any) -> Any:
            return row * (np.random.RandomState(seed).rand(*np.shape(row)) >= rate)

        return np.array([example(row) for row in values]) / (1 - rate) if training else values

    assert named(seeded_again) == (1, "one_mask_for_the_batch")


def test_a_right_factor_does_not_hide_a_wrong_share() -> None:
    def slightly_more(values: Any, rate: float, training: bool, seed: int) -> Any:
        mask = np.random.default_rng(seed).random(values.shape) >= 1.25 * rate
        return values * mask / (1 - rate) if training else values

    points, _ = named(slightly_more)
    assert points < 5


@pytest.mark.parametrize(
    ("mask_shape", "axes"), [((1, 80), (0,)), ((60, 1), (1,)), ((1, 1), (0, 1))]
)
def test_values_that_share_a_draw_are_seen_along_their_axes(
    mask_shape: tuple[int, ...], axes: tuple[int, ...]
) -> None:
    mask = np.random.default_rng(3).random(mask_shape) >= 0.3
    seen = dropped(VALUES * mask / 0.7, VALUES, 0.3, True, 0)
    assert seen[0] is None
    assert seen[2:] == (axes, False)


def test_neighbours_with_the_same_fate_are_seen_too() -> None:
    mask = np.repeat(np.random.default_rng(3).random((60, 40)) >= 0.3, 2, axis=1)
    assert dropped(VALUES * mask / 0.7, VALUES, 0.3, True, 0)[2] == (1,)
