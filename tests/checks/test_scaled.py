"""Changed points are shared by the groups as their own were, and add up exactly."""

from __future__ import annotations

import pytest

from cnnlab.checks.library import exercises_of
from cnnlab.checks.scaled import scaled, shares


@pytest.mark.parametrize(
    ("weights", "points", "expected"),
    [
        ([1, 1, 1], 6, [2, 2, 2]),
        ([2, 1, 1], 8, [4, 2, 2]),
        ([1, 1, 1], 8, [2.75, 2.75, 2.5]),
        ([2, 1], 1, [0.75, 0.25]),
        ([1, 1, 1, 1, 1], 1, [0.25, 0.1875, 0.1875, 0.1875, 0.1875]),
        ([10, 1], 0.5, [0.4375, 0.0625]),
    ],
)
def test_the_groups_keep_their_proportion(
    weights: list[float], points: float, expected: list[float]
) -> None:
    assert shares(weights, points) == expected
    assert sum(expected) == points


def test_too_few_points_for_the_groups_are_refused() -> None:
    with pytest.raises(ValueError, match="Expected a multiple of a quarter"):
        shares([1] * 100, 0.25)


@pytest.mark.parametrize(
    ("lesson", "name"), [("cnn-mechanics", "conv2d"), ("conv2d-tuning", "build_cnn")]
)
@pytest.mark.parametrize("points", [2.5, 7, 20])
def test_an_exercise_is_worth_what_is_said_and_no_group_is_lost(
    lesson: str, name: str, points: float
) -> None:
    before = exercises_of(lesson)[name]
    after = scaled(before, points)
    assert after.points == points
    groups = [*after.cases, *after.requirements]
    assert len(groups) == len([*before.cases, *before.requirements])
    assert all(group.points > 0 for group in groups)
    assert after.mistakes is before.mistakes


def test_the_same_points_change_nothing() -> None:
    exercise = exercises_of("cnn-mechanics")["conv2d"]
    assert scaled(exercise, exercise.points) is exercise
