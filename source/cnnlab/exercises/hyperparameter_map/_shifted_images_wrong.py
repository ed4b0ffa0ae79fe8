"""Wrong answers to `augment`."""

from __future__ import annotations

import numpy as np

from cnnlab.exercises.hyperparameter_map._shifted_images import (
    REPEATED,
    WRAPPED,
    Array,
    by_indices,
    drawn,
    moved,
)


def training_ignored(images: Array, most: int, training: bool, seed: int) -> Array:
    return by_indices(images, most, True, seed)


def training_exchanged(images: Array, most: int, training: bool, seed: int) -> Array:
    return by_indices(images, most, not training, seed)


def never_moved(images: Array, most: int, training: bool, seed: int) -> Array:
    return images.copy()


def one_move_for_all(images: Array, most: int, training: bool, seed: int) -> Array:
    # From 1 on, so that no draw leaves all the images where they are.
    move = np.random.default_rng(seed).integers(1, max(most, 1) + 1, (1, 2))
    return moved(images, np.repeat(move, len(images), axis=0)) if training and most else images


def wrapped(images: Array, most: int, training: bool, seed: int) -> Array:
    return moved(images, drawn(images, most, seed), WRAPPED) if training else images


def part_of_the_rim_emptied(images: Array, most: int, training: bool, seed: int) -> Array:
    if not training:
        return images
    moves = drawn(images, most, seed)
    result = moved(images, moves, WRAPPED)
    for image, (down, right) in zip(result, moves.clip(0).tolist(), strict=True):
        image[:down] = image[:, :right] = 0
    return result


def border_repeated(images: Array, most: int, training: bool, seed: int) -> Array:
    return moved(images, drawn(images, most, seed), REPEATED) if training else images


def highest_left_out(images: Array, most: int, training: bool, seed: int) -> Array:
    if not training:
        return images
    moves = np.random.default_rng(seed).integers(-most, most, (len(images), 2))
    return moved(images, moves)


def never_back(images: Array, most: int, training: bool, seed: int) -> Array:
    moves = np.random.default_rng(seed).integers(0, most + 1, (len(images), 2))
    return moved(images, moves) if training else images


def along_the_diagonal(images: Array, most: int, training: bool, seed: int) -> Array:
    moves = drawn(images, most, seed)
    return moved(images, moves[:, [0, 0]]) if training else images


def rows_only(images: Array, most: int, training: bool, seed: int) -> Array:
    moves = drawn(images, most, seed) * np.array([1, 0])
    return moved(images, moves) if training else images


def columns_only(images: Array, most: int, training: bool, seed: int) -> Array:
    moves = drawn(images, most, seed) * np.array([0, 1])
    return moved(images, moves) if training else images


def moves_rounded(images: Array, most: int, training: bool, seed: int) -> Array:
    numbers = np.random.default_rng(seed).uniform(-most, most, (len(images), 2))
    return moved(images, np.round(numbers).astype(int)) if training else images


def cut_off(images: Array, most: int, training: bool, seed: int) -> Array:
    numbers = np.random.default_rng(seed).uniform(-most, most, (len(images), 2))
    return moved(images, numbers.astype(int)) if training else images


def ends_only(images: Array, most: int, training: bool, seed: int) -> Array:
    moves = np.random.default_rng(seed).choice((-most, most), (len(images), 2))
    return moved(images, moves) if training else images


def seed_ignored(images: Array, most: int, training: bool, seed: int) -> Array:
    return moved(images, drawn(images, most, None)) if training else images


def seed_fixed(images: Array, most: int, training: bool, seed: int) -> Array:
    return by_indices(images, most, training, 42)


def mirrored_too(images: Array, most: int, training: bool, seed: int) -> Array:
    if not training:
        return images
    mirror = np.random.default_rng(seed).random(len(images)) < 0.5
    mirrored = np.where(mirror[:, np.newaxis, np.newaxis, np.newaxis], images[:, :, ::-1], images)
    return by_indices(mirrored, most, training, seed + 1)


def shuffled_too(images: Array, most: int, training: bool, seed: int) -> Array:
    if not training:
        return images
    order = np.random.default_rng(seed).permutation(len(images))
    return by_indices(images[order], most, training, seed + 1)


def channels_apart(images: Array, most: int, training: bool, seed: int) -> Array:
    channels = range(images.shape[-1])
    moves = [by_indices(images[..., [one]], most, training, seed + one) for one in channels]
    return np.concatenate(moves, axis=-1)


def in_place(images: Array, most: int, training: bool, seed: int) -> Array:
    images[...] = by_indices(images, most, training, seed)
    return images
