"""Right answers to `augment`: each image moves by whole pixels of its own, zeros come in."""

from __future__ import annotations

import random
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
Moves = NDArray[np.int64]

ZEROS, WRAPPED, REPEATED = "zeros", "the other side", "the border again"


def moved(images: Array, moves: Moves, fill: str = ZEROS) -> Array:
    """Return images moved by (rows, columns) each, and at the rim what `fill` says."""
    examples, height, width, _ = images.shape
    rows = np.arange(height) - moves[:, :1]  # (examples, rows): where a pixel comes from
    columns = np.arange(width) - moves[:, 1:]
    inside = _inside(rows, height)[:, :, np.newaxis] & _inside(columns, width)[:, np.newaxis]
    if fill == WRAPPED:
        rows, columns = rows % height, columns % width
    rows, columns = rows.clip(0, height - 1), columns.clip(0, width - 1)
    example = np.arange(examples)[:, np.newaxis, np.newaxis]
    found = images[example, rows[:, :, np.newaxis], columns[:, np.newaxis]]
    return np.asarray(found * inside[..., np.newaxis] if fill == ZEROS else found)


def _inside(places: Moves, size: int) -> NDArray[np.bool_]:
    return np.asarray((places >= 0) & (places < size))


def drawn(images: Array, most: int, seed: int | None) -> Moves:
    """Return how far each image moves, down and to the right."""
    return np.random.default_rng(seed).integers(-most, most + 1, (len(images), 2))


def by_slices(images: Array, most: int, training: bool, seed: int) -> Array:
    """Copy the part of each image that stays in sight."""
    if not training:
        return images.copy()
    result = np.zeros_like(images)
    height, width = images.shape[1:3]
    for image, target, (down, right) in zip(
        images, result, drawn(images, most, seed).tolist(), strict=True
    ):
        seen = image[max(-down, 0) : height - max(down, 0), max(-right, 0) : width - max(right, 0)]
        top, left = max(down, 0), max(right, 0)
        target[top : top + seen.shape[0], left : left + seen.shape[1]] = seen
    return result


def by_padding(images: Array, most: int, training: bool, seed: int) -> Array:
    if not training:
        return images
    generator = np.random.default_rng(seed)
    _, height, width, _ = images.shape
    padded = np.pad(images, ((0, 0), (most, most), (most, most), (0, 0)))
    shifted = []
    for image in padded:
        top, left = generator.integers(0, 2 * most + 1, size=2)
        shifted.append(image[top : top + height, left : left + width])
    return np.stack(shifted)


def by_indices(images: Array, most: int, training: bool, seed: int) -> Array:
    return moved(images, drawn(images, most if training else 0, seed))


def by_rolling(images: Array, most: int, training: bool, seed: int) -> Array:
    result = images.copy()
    generator = random.Random(seed)
    for index in range(len(images) if training else 0):
        down, right = (generator.randint(-most, most) for _ in range(2))
        rolled = np.roll(images[index], (down, right), axis=(0, 1))
        rolled[: max(down, 0)] = rolled[len(rolled) + min(down, 0) :] = 0
        rolled[:, : max(right, 0)] = rolled[:, rolled.shape[1] + min(right, 0) :] = 0
        result[index] = rolled
    return result


def by_scipy(images: Array, most: int, training: bool, seed: int) -> Array:
    from scipy import ndimage

    if not training or most == 0:
        return images
    generator = np.random.RandomState(seed)
    moves = [(*generator.randint(-most, most + 1, size=2), 0) for _ in images]
    pairs = zip(images, moves, strict=True)
    return np.stack([ndimage.shift(image, move, order=0, cval=0.0) for image, move in pairs])


def in_float64(images: Array, most: int, training: bool, seed: int) -> Array:
    return by_indices(images.astype(np.float64), most, training, seed)
