"""Answers to `touch_counts`, right and wrong: in how many windows does each pixel lie?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    Map = NDArray[Any]


def by_lighting_pixels(input_size: int, kernel_size: int, padding: int) -> Map:
    """Return how many values of Keras' map react when one pixel after the other is lit."""
    import keras

    lit = np.eye(input_size**2, dtype="float32").reshape(-1, input_size, input_size, 1)
    padded = np.pad(lit, ((0, 0), (padding, padding), (padding, padding), (0, 0)))
    kernel = np.ones((kernel_size, kernel_size, 1, 1), dtype="float32")
    maps = keras.ops.convert_to_numpy(keras.ops.conv(padded, kernel))
    reactions = np.count_nonzero(maps > 0.5, axis=(1, 2, 3))
    return np.asarray(reactions).reshape(input_size, input_size)


def by_loops(input_size: int, kernel_size: int, padding: int) -> Map:
    size = input_size + 2 * padding
    counts = np.zeros((size, size), dtype=np.int64)
    for row in range(size - kernel_size + 1):
        for column in range(size - kernel_size + 1):
            counts[row : row + kernel_size, column : column + kernel_size] += 1
    return counts[padding : size - padding, padding : size - padding]


def by_first_and_last_window(input_size: int, kernel_size: int, padding: int) -> Map:
    pixels = np.arange(input_size) + padding
    first = np.maximum(pixels - kernel_size + 1, 0)
    last = np.minimum(pixels, input_size + 2 * padding - kernel_size)
    counts = last - first + 1
    return np.outer(counts, counts)


def by_correlating(input_size: int, kernel_size: int, padding: int) -> Map:
    windows = np.ones(input_size + 2 * padding - kernel_size + 1, dtype="float32")
    counts = np.convolve(windows, np.ones(kernel_size, dtype="float32"))
    kept = counts[padding : padding + input_size]
    return np.outer(kept, kept)


def _on_one_axis(input_size: int, kernel_size: int, starts: Iterable[int]) -> Map:
    counts = np.zeros(input_size, dtype=np.int64)
    for start in starts:
        counts[max(start, 0) : max(start + kernel_size, 0)] += 1
    return counts


def _right_on_one_axis(input_size: int, kernel_size: int, padding: int) -> Map:
    starts = range(-padding, input_size + padding - kernel_size + 1)
    return _on_one_axis(input_size, kernel_size, starts)


def _with_starts(input_size: int, kernel_size: int, starts: Iterable[int]) -> Map:
    counts = _on_one_axis(input_size, kernel_size, starts)
    return np.outer(counts, counts)


def everywhere_the_same(input_size: int, kernel_size: int, padding: int) -> Map:
    return np.full((input_size, input_size), kernel_size**2)


def last_window_missing(input_size: int, kernel_size: int, padding: int) -> Map:
    starts = range(-padding, input_size + padding - kernel_size)
    return _with_starts(input_size, kernel_size, starts)


def one_axis_only(input_size: int, kernel_size: int, padding: int) -> Map:
    return np.tile(_right_on_one_axis(input_size, kernel_size, padding), (input_size, 1))


def adds_the_axes(input_size: int, kernel_size: int, padding: int) -> Map:
    counts = _right_on_one_axis(input_size, kernel_size, padding)
    return np.add.outer(counts, counts)


def sets_instead_of_adding(input_size: int, kernel_size: int, padding: int) -> Map:
    return np.ones((input_size, input_size), dtype=np.int64)


def pixels_of_each_window(input_size: int, kernel_size: int, padding: int) -> Map:
    starts = np.arange(-padding, input_size + padding - kernel_size + 1)
    inside = np.minimum(starts + kernel_size, input_size) - np.maximum(starts, 0)
    return np.outer(inside, inside)


def distance_to_the_border(input_size: int, kernel_size: int, padding: int) -> Map:
    pixels = np.arange(input_size)
    nearest = np.minimum(pixels, pixels[::-1]) + padding + 1
    counts = np.minimum(nearest, kernel_size)
    return np.outer(counts, counts)


def padding_forgotten(input_size: int, kernel_size: int, padding: int) -> Map:
    return _with_starts(input_size, kernel_size, range(input_size - kernel_size + 1))


def padding_on_one_side(input_size: int, kernel_size: int, padding: int) -> Map:
    return _with_starts(input_size, kernel_size, range(-padding, input_size - kernel_size + 1))


def shifted_by_the_padding(input_size: int, kernel_size: int, padding: int) -> Map:
    starts = range(input_size + 2 * padding - kernel_size + 1)
    return _with_starts(input_size, kernel_size, starts)


def padding_kept(input_size: int, kernel_size: int, padding: int) -> Map:
    return by_loops(input_size + 2 * padding, kernel_size, 0)
