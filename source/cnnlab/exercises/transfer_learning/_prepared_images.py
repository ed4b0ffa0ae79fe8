"""Answers to `prepare`, right and wrong: images as a base was trained on them."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]


def by_numpy(images: Array, low: float, high: float, ink: str) -> Array:
    """Return the images in the base's range and with its ink."""
    light = images if ink == "light" else 1 - images
    return np.asarray(low + (high - low) * light)


def by_interpolation(images: Array, low: float, high: float, ink: str) -> Array:
    ends = (low, high) if ink == "light" else (high, low)
    return np.interp(images, (0, 1), ends)


def by_both_ends(images: Array, low: float, high: float, ink: str) -> Array:
    paper, stroke = (low, high) if ink == "light" else (high, low)
    return images * stroke + (1 - images) * paper


def by_turning_last(images: Array, low: float, high: float, ink: str) -> Array:
    scaled = images * (high - low) + low
    if ink == "dark":
        scaled = low + high - scaled
    return np.asarray(scaled)


def in_float32(images: Array, low: float, high: float, ink: str) -> Array:
    prepared = images.astype(np.float32)
    if ink == "dark":
        prepared = np.float32(1) - prepared
    prepared *= np.float32(high - low)
    prepared += np.float32(low)
    return prepared


def as_they_are(images: Array, *_: object) -> Array:
    return images.copy()


def divided_by_255(images: Array, low: float, high: float, ink: str) -> Array:
    return by_numpy(images / 255, low, high, ink)


def ink_forgotten(images: Array, low: float, high: float, ink: str) -> Array:
    return by_numpy(images, low, high, "light")


def ink_exchanged(images: Array, low: float, high: float, ink: str) -> Array:
    return by_numpy(images, low, high, "dark" if ink == "light" else "light")


def range_forgotten(images: Array, low: float, high: float, ink: str) -> Array:
    return by_numpy(images, 0, 1, ink)


def turned_around_one(images: Array, low: float, high: float, ink: str) -> Array:
    scaled = by_numpy(images, low, high, "light")
    return scaled if ink == "light" else 1 - scaled


def turned_by_sign(images: Array, low: float, high: float, ink: str) -> Array:
    scaled = by_numpy(images, low, high, "light")
    return scaled if ink == "light" else -scaled


def turned_around_the_highest(images: Array, low: float, high: float, ink: str) -> Array:
    scaled = by_numpy(images, low, high, "light")
    return scaled if ink == "light" else high - scaled


def without_low(images: Array, low: float, high: float, ink: str) -> Array:
    return by_numpy(images, 0, high - low, ink)


def times_high(images: Array, low: float, high: float, ink: str) -> Array:
    return by_numpy(images, 0, high, ink)


def too_wide(images: Array, low: float, high: float, ink: str) -> Array:
    return by_numpy(images, low, low + high, ink)


def stretched(images: Array, low: float, high: float, ink: str) -> Array:
    lowest, highest = images.min(), images.max()
    return by_numpy((images - lowest) / (highest - lowest), low, high, ink)


def whole_numbers(images: Array, low: float, high: float, ink: str) -> Array:
    return by_numpy(images, low, high, ink).astype(int)


def in_place(images: Array, low: float, high: float, ink: str) -> Array:
    if ink == "dark":
        images *= -1
        images += 1
    images *= high - low
    images += low
    return images
