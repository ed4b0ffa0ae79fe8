"""Moved images are judged by chance's own measure, whatever generator moved them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from cnnlab.checks.examine import examine
from cnnlab.checks.outcome import observed
from cnnlab.exercises.hyperparameter_map import _shifted_images as answers
from cnnlab.exercises.hyperparameter_map import _shifts_seen as seen
from cnnlab.exercises.hyperparameter_map.augment import augment

IMAGES = np.random.default_rng(5).permutation(600 * 56).reshape(600, 7, 8, 1) / 2**20 + 1


def named(function: Any) -> tuple[float, str | None]:
    judgement = examine(augment, function, seed=1).judgement
    assert judgement is not None
    mistake = judgement.mistake
    return judgement.points, mistake.function.__name__ if mistake else None


def seen_of(moves: Any, images: Any = IMAGES) -> Any:
    return seen.shifts(answers.moved(images, np.asarray(moves)), images, 2, True, 0)


@pytest.mark.parametrize("function", [answers.by_indices, answers.by_padding])
def test_no_fair_draw_is_refused(function: Any) -> None:
    assert {examine(augment, function, seed).points for seed in range(30)} == {4}


def test_a_generator_that_lives_on_between_calls_is_not_decided_by_the_seed() -> None:
    random = np.random.default_rng(1)

    def drawn_on(images: Any, most: int, training: bool, _seed: int) -> Any:
        moves = random.integers(-most, most + 1, (len(images), 2))
        return answers.moved(images, moves) if training else images

    assert named(drawn_on) == (3.5, "seed_ignored")


def test_a_generator_made_anew_for_each_image_moves_all_of_them_alike() -> None:
    def seeded_again(images: Any, most: int, training: bool, seed: int) -> Any:
        moves = [np.random.RandomState(seed + 3).randint(1, most + 1, 2) for _ in images]
        return answers.moved(images, np.array(moves)) if training else images

    assert named(seeded_again) == (1, "one_move_for_all")


def test_rounded_numbers_are_named_whatever_generator_drew_them() -> None:
    def rounds(images: Any, most: int, training: bool, seed: int) -> Any:
        numbers = np.random.RandomState(seed).uniform(-most, most, (len(images), 2))
        return answers.moved(images, np.rint(numbers).astype(int)) if training else images

    assert named(rounds) == (2, "moves_rounded")


def test_mirrored_images_are_named_whatever_generator_chose_them() -> None:
    def mirrors(images: Any, most: int, training: bool, seed: int) -> Any:
        if not training:
            return images
        random = np.random.RandomState(seed)
        turned = [image[::-1] if random.rand() < 0.3 else image for image in images]
        return answers.moved(np.array(turned), random.randint(-most, most + 1, (len(images), 2)))

    assert named(mirrors) == (1, "mirrored_too")


def test_moves_that_are_not_equally_likely_are_seen() -> None:
    random = np.random.default_rng(3)
    rarely = random.choice(5, (600, 2), p=[0.25, 0.125, 0.25, 0.125, 0.25]) - 2
    assert seen_of(rarely) == ("zeros", (-2, 2), (-2, 2), "unlike")
    fairly = random.integers(-2, 3, (600, 2))
    assert seen_of(fairly) == ("zeros", (-2, 2), (-2, 2), "alike")


def test_axes_of_different_ranges_are_seen_with_their_own() -> None:
    random = np.random.default_rng(3)
    moves = np.stack([random.integers(0, 3, 600), random.integers(-2, 1, 600)], axis=1)
    assert seen_of(moves)[1:3] == ((0, 2), (-2, 0))


def other_pictures() -> Iterator[Any]:
    yield IMAGES * 0.9
    yield np.zeros_like(IMAGES)
    yield answers.moved(IMAGES, np.random.default_rng(3).integers(-4, 5, (600, 2)))


@pytest.mark.parametrize("picture", other_pictures(), ids=["darker", "black", "far"])
def test_what_is_neither_moved_nor_mirrored_gets_no_other_name(picture: Any) -> None:
    assert observed(seen.shifts, picture, (IMAGES, 2, True, 0)) == seen.UNKNOWN


def test_images_that_are_rolled_on_some_sides_only_are_seen_with_their_moves() -> None:
    moves = np.random.default_rng(3).integers(-2, 3, (600, 2))
    rolled = [
        np.roll(image, move, axis=1)
        for image, move in zip(answers.moved(IMAGES, moves * [1, 0]), moves[:, 1], strict=True)
    ]
    assert observed(seen.shifts, np.array(rolled), (IMAGES, 2, True, 0)) == (
        seen.NOT_ALL_ZEROS,
        (-2, 2),
        (-2, 2),
        "alike",
    )


def test_what_is_rolled_on_one_side_and_moved_on_another_is_not_called_mirrored() -> None:
    half_rolled = np.roll(answers.moved(IMAGES, np.tile([1, 0], (600, 1))), 2, axis=2)
    alike = "one move for all images"
    assert observed(seen.shifts, half_rolled, (IMAGES, 2, True, 0)) == (
        seen.NOT_ALL_ZEROS,
        alike,
        alike,
        "",
    )


def test_pixels_lost_where_a_slice_counts_from_the_end_get_no_name() -> None:
    def emptied(images: Any, most: int, training: bool, seed: int) -> Any:
        moves = answers.drawn(images, most, seed)
        result = answers.moved(images, moves, answers.WRAPPED)
        for image, (down, right) in zip(result, moves, strict=True):
            image[:down] = image[:, :right] = 0
        return result if training else images

    assert named(emptied) == (1, None)
