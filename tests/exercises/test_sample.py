"""Random configurations are judged by how they are spread: luck is never taken for a mistake."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from cnnlab.checks.examine import examine
from cnnlab.checks.library import exercises_of
from cnnlab.exercises.hyperparameter_search import _samples as answers
from cnnlab.exercises.hyperparameter_search._draws_seen import MOST, kinds

EXERCISE = exercises_of("hyperparameter-search")["sample"]
SPACE = {"filters": (3, 6, "integer"), "learning_rate": (0.0001, 0.1, "log")}


@pytest.mark.parametrize("function", [answers.by_columns, answers.by_rows])
def test_no_draw_looks_like_a_mistake(function: Any) -> None:
    assert {examine(EXERCISE, function, seed).points for seed in range(20)} == {EXERCISE.points}


def test_a_generator_made_anew_for_every_column_is_named() -> None:
    def sample(space: Any, count: int, seed: int) -> Any:
        columns = []
        for low, high, scale in space.values():
            place = np.random.default_rng(seed).random(count)
            if scale == "log":
                columns.append(low * (high / low) ** place)
            elif scale == "integer":
                columns.append(low + np.floor(place * (high - low + 1)))
            else:
                columns.append(low + place * (high - low))
        return np.column_stack(columns)

    judgement = examine(EXERCISE, sample, seed=1).judgement
    assert judgement is not None and judgement.mistake is not None
    assert judgement.mistake.name == "same_draws_in_all_columns"


def test_what_is_seen_of_a_sample() -> None:
    points = answers.by_columns(SPACE, 2_000, 1)
    assert kinds(points, SPACE, 2_000, 1) == (2_000, 2, ("integer", "log"), "independent")


def test_far_too_many_rows_are_refused_before_they_are_sorted() -> None:
    with pytest.raises(ValueError, match=r"^$"):
        kinds(np.ones((MOST * 3 + 1, 2)), SPACE, 3, 1)


def test_a_number_that_is_none_is_not_taken_for_a_draw() -> None:
    points = answers.by_columns(SPACE, 2_000, 1).astype(float)
    points[7, 1] = np.nan
    assert kinds(points, SPACE, 2_000, 1)[2] == ("integer", "not finite")
