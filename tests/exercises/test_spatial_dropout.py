"""Spatial dropout is judged by what is dropped: no drawn masks are taken for a rule."""

from __future__ import annotations

import numpy as np
import pytest

from cnnlab.checks.library import exercises_of
from cnnlab.exercises.conv2d_tuning._dropped_maps import SMALLEST, dropped
from cnnlab.exercises.conv2d_tuning._spatial_dropout import by_broadcasting, by_loops
from cnnlab.exercises.conv2d_tuning._spatial_dropout_cases import ALL, CHANNELS, IMAGES

EXERCISE = exercises_of("conv2d-tuning")["spatial_dropout"]
MAPS = np.ones((IMAGES, 2, 2, CHANNELS))
RIGHT = ("images, channels", "rate", "1 / (1 - rate)", "independent")


@pytest.mark.parametrize("rate", [0.25, 0.3, 0.35, 0.65, 0.7])
def test_no_drawn_masks_look_like_a_rule(rate: float) -> None:
    for seed in range(50):
        assert dropped(by_broadcasting(MAPS, rate, seed), MAPS, rate, seed) == RIGHT


def test_a_single_image_and_a_single_channel_are_seen_alike() -> None:
    for shape, axis in (((1, 2, 2, ALL), "channels"), ((ALL, 2, 2, 1), "images")):
        maps = np.ones(shape, dtype=np.float32)
        assert dropped(by_loops(maps, 0.4, 5), maps, 0.4, 5) == (axis, *RIGHT[1:])


def test_no_number_of_maps_is_exactly_the_share() -> None:
    random = np.random.default_rng(1)
    calls = [call for group in EXERCISE.cases for call in group.make(random) if call[1]]
    for maps, rate, _ in calls:
        decisions = maps.shape[0] * maps.shape[3]
        kept = round((1 - rate) * decisions) / decisions
        assert abs(kept / (1 - rate) - 1) > 2 * SMALLEST


def test_copies_and_fixed_numbers_are_seen() -> None:
    result = by_broadcasting(MAPS, 0.3, 1)
    result[7] = result[3]
    assert dropped(result, MAPS, 0.3, 1)[3] == "one image repeats another"
    turns = np.stack([np.roll(np.arange(CHANNELS) < 17, image) for image in range(CHANNELS)])
    maps = MAPS[:CHANNELS]
    assert dropped(maps * ~turns[:, None, None, :], maps, 0.3, 1)[2:] == (
        "1",
        "as many in every image",
    )
