"""Answers to `pool`, right and wrong: the largest value or the mean of each window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from cnnlab.exercises.cnn_mechanics._windows import missing_pixels, split

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Maps = NDArray[Any]
    Sides = tuple[int, int]

NOT_THERE = np.nan  # padding that neither the maximum nor the mean of `_reduced` sees


def by_keras(maps: Maps, size: int, stride: int, mode: str, padding: str) -> Maps:
    """Return what Keras' pooling gives for these maps as a batch of one."""
    import keras

    if mode == "average" and keras.backend.backend() == "torch":
        # Where the sides need different padding, Keras repeats the border there and counts it.
        return by_views(maps, size, stride, mode, padding)
    operation = keras.ops.max_pool if mode == "max" else keras.ops.average_pool
    batch = maps[np.newaxis].astype("float32")
    return np.asarray(keras.ops.convert_to_numpy(operation(batch, size, stride, padding))[0])


def by_loops(maps: Maps, size: int, stride: int, mode: str, padding: str) -> Maps:
    before = [side for side, _ in _sides(maps, size, stride, padding)]
    ends = maps.shape[:2] if padding == "same" else np.subtract(maps.shape[:2], size - 1)
    rows, columns = (range(0, end, stride) for end in ends)
    result = np.zeros((len(rows), len(columns), maps.shape[2]))
    for row, top in enumerate(rows):
        for column, left in enumerate(columns):
            top_edge, left_edge = top - before[0], left - before[1]
            window = maps[max(top_edge, 0) : top_edge + size, max(left_edge, 0) : left_edge + size]
            reduced = window.max(axis=(0, 1)) if mode == "max" else window.mean(axis=(0, 1))
            result[row, column] = reduced
    return result


def by_views(maps: Maps, size: int, stride: int, mode: str, padding: str) -> Maps:
    windows = _windows(maps, size, stride, _sides(maps, size, stride, padding), NOT_THERE)
    return _reduced(windows, mode)


def by_shifted_maps(maps: Maps, size: int, stride: int, mode: str, padding: str) -> Maps:
    sides = [*_sides(maps, size, stride, padding), (0, 0)]
    there = np.pad(np.ones_like(maps, dtype="float32"), sides)
    padded = np.pad(maps.astype("float32"), sides)
    corners = [(row, column) for row in range(size) for column in range(size)]
    end = [length - size + 1 for length in padded.shape[:2]]

    def shifted(array: Maps) -> list[Maps]:
        return [
            array[row : row + end[0] : stride, column : column + end[1] : stride]
            for row, column in corners
        ]

    if mode == "max":
        return np.asarray(np.maximum.reduce(shifted(np.where(there > 0, padded, -np.inf))))
    return np.asarray(np.add.reduce(shifted(padded)) / np.add.reduce(shifted(there)))


def _sides(maps: Maps, size: int, stride: int, padding: str) -> list[Sides]:
    if padding == "valid":
        return [(0, 0), (0, 0)]
    return [split(max(missing_pixels(length, size, stride), 0)) for length in maps.shape[:2]]


def _windows(maps: Maps, size: int, stride: int, sides: list[Sides], fill: float) -> Maps:
    padded = np.pad(maps, [*sides, (0, 0)], constant_values=fill)
    views = np.lib.stride_tricks.sliding_window_view(padded, (size, size), axis=(0, 1))
    return np.asarray(views[::stride, ::stride])


def _reduced(windows: Maps, mode: str) -> Maps:
    reduce = np.nanmax if mode == "max" else np.nanmean
    return np.asarray(reduce(windows, axis=(3, 4)))


def sum_for_average(maps: Maps, size: int, stride: int, mode: str, padding: str) -> Maps:
    windows = _windows(maps, size, stride, _sides(maps, size, stride, padding), NOT_THERE)
    return _reduced(windows, mode) if mode == "max" else np.asarray(np.nansum(windows, (3, 4)))


def always_max(maps: Maps, size: int, stride: int, mode: str, padding: str) -> Maps:
    return by_views(maps, size, stride, "max", padding)


def always_average(maps: Maps, size: int, stride: int, mode: str, padding: str) -> Maps:
    return by_views(maps, size, stride, "average", padding)


def stride_always_one(maps: Maps, size: int, stride: int, mode: str, padding: str) -> Maps:
    return by_views(maps, size, 1, mode, padding)


def stride_always_the_size(maps: Maps, size: int, stride: int, mode: str, padding: str) -> Maps:
    return by_views(maps, size, size, mode, padding)


def remainder_kept(maps: Maps, size: int, stride: int, mode: str, padding: str) -> Maps:
    if padding == "same":
        return by_views(maps, size, stride, mode, padding)
    sides = [(0, -(length - size) % stride) for length in maps.shape[:2]]
    return _reduced(_windows(maps, size, stride, sides, NOT_THERE), mode)


def padding_ignored(maps: Maps, size: int, stride: int, mode: str, padding: str) -> Maps:
    return by_views(maps, size, stride, mode, "valid")


def zeros_in_the_maximum(maps: Maps, size: int, stride: int, mode: str, padding: str) -> Maps:
    fill = 0.0 if mode == "max" else NOT_THERE
    return _reduced(_windows(maps, size, stride, _sides(maps, size, stride, padding), fill), mode)


def zeros_in_the_average(maps: Maps, size: int, stride: int, mode: str, padding: str) -> Maps:
    fill = NOT_THERE if mode == "max" else 0.0
    return _reduced(_windows(maps, size, stride, _sides(maps, size, stride, padding), fill), mode)


def infinity_in_the_average(maps: Maps, size: int, stride: int, mode: str, padding: str) -> Maps:
    sides = _sides(maps, size, stride, padding)
    return _reduced(_windows(maps, size, stride, sides, -np.inf), mode)


def half_the_size_each_side(maps: Maps, size: int, stride: int, mode: str, padding: str) -> Maps:
    half = size // 2 if padding == "same" else 0
    return _reduced(_windows(maps, size, stride, [(half, half)] * 2, NOT_THERE), mode)


def stride_forgotten_in_sides(maps: Maps, size: int, stride: int, mode: str, padding: str) -> Maps:
    sides = [split(size - 1 if padding == "same" else 0)] * 2
    return _reduced(_windows(maps, size, stride, sides, NOT_THERE), mode)


def odd_pixel_before(maps: Maps, size: int, stride: int, mode: str, padding: str) -> Maps:
    sides = [(after, before) for before, after in _sides(maps, size, stride, padding)]
    return _reduced(_windows(maps, size, stride, sides, NOT_THERE), mode)


def pools_over_channels(maps: Maps, size: int, stride: int, mode: str, padding: str) -> Maps:
    pooled = by_views(maps, size, stride, mode, padding)
    return np.asarray((np.max if mode == "max" else np.mean)(pooled, axis=2, keepdims=True))
