"""Cutting out windows in exchangeable steps: a mistake of `im2col` has one step changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np

from cnnlab.exercises.cnn_mechanics._convolution import Array

Amounts = Callable[[int, int], list[tuple[int, int]]]
Starts = Callable[[int, int, int, int], Iterable[int]]
Arrange = Callable[[Array], Array]


def all_sides(padding: int, _kernel_size: int) -> list[tuple[int, int]]:
    """Return the amounts for `padding` zeros around the image, none around the channels."""
    return [(padding, padding), (padding, padding), (0, 0)]


def every_start(size: int, kernel_size: int, stride: int, _padding: int) -> range:
    """Return where the windows start on an axis of `size` values."""
    return range(0, size - kernel_size + 1, stride)


def as_rows(windows: Array) -> Array:
    """Return one row for each window."""
    return windows.reshape(windows.shape[0] * windows.shape[1], -1)


@dataclass(frozen=True)
class Unrolling:
    """im2col in exchangeable steps.

    amounts   `numpy.pad`'s amounts from padding and kernel size; fill: what is padded
    starts    where windows start along an axis: (padded size, kernel size, stride, padding)
    arrange   (rows, columns, kernel rows, kernel columns, channels) -> the result
    """

    name: str
    amounts: Amounts = all_sides
    fill: Any = "constant"
    row_starts: Starts = every_start
    column_starts: Starts = every_start
    arrange: Arrange = as_rows

    @property
    def __name__(self) -> str:
        return self.name

    def __call__(self, image: Array, kernel_size: int, stride: int, padding: int) -> Array:
        """Return what `arrange` makes of the windows."""
        padded = np.pad(image, self.amounts(padding, kernel_size), mode=self.fill)
        rows, columns = padded.shape[:2]
        windows = [
            [
                padded[top : top + kernel_size, left : left + kernel_size]
                for left in self.column_starts(columns, kernel_size, stride, padding)
            ]
            for top in self.row_starts(rows, kernel_size, stride, padding)
        ]
        return self.arrange(np.array(windows))
