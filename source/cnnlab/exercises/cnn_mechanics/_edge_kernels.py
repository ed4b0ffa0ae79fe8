"""Kernels that answer edges, rightly and wrongly, and what a kernel answers."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]

SMOOTH, SOBEL, SCHARR = ((1, 1, 1), (1, 2, 1), (3, 10, 3))
SMALLEST = 1e-6  # a share of the largest weight: what float32 may leave of 0
CENTRAL, FORWARD = ((-1, 0, 1), (0, -1, 1))


def _turned(vertical: Array, direction: str) -> Array:
    return vertical if direction == "vertical" else vertical.T


def answers(kernel: Array, direction: str) -> tuple[str, str, str]:
    """Return what the kernel says to a plain wall, a rising edge, and an edge the other way."""
    across = _turned(np.asarray(kernel, dtype=float), direction)
    if across.shape != (3, 3):
        raise ValueError
    # What counts as 0 is a share of the weights: a blur of tiny weights is still a blur.
    across = across / (np.abs(across).max() or 1)
    columns, rows = across.sum(axis=0), across.sum(axis=1)
    # A step may lie after the first or after the second pixel of the window.
    steps = [columns[1:].sum(), columns[2:].sum()]
    others = [rows[1:].sum(), rows[2:].sum(), rows.sum()]
    wall = "0" if abs(across.sum()) < SMALLEST else "≠ 0"
    return wall, _sign(steps), "0" if np.abs(others).max() < SMALLEST else "≠ 0"


def _sign(steps: list[float]) -> str:
    if np.abs(steps).max() < SMALLEST:
        return "0"
    if min(steps) > -SMALLEST:
        return "+"
    return "−" if max(steps) < SMALLEST else "±"


def sobel(direction: str) -> Array:
    return _turned(np.outer(SOBEL, CENTRAL), direction)


def prewitt(direction: str) -> Array:
    return _turned(np.outer(SMOOTH, CENTRAL), direction)


def scharr_in_float32(direction: str) -> Array:
    return _turned((np.outer(SCHARR, CENTRAL) / 32).astype(np.float32), direction)


def forward_difference(direction: str) -> Array:
    kernel = np.zeros((3, 3))
    kernel[1] = FORWARD
    return kernel if direction == "vertical" else kernel.T


def wrong_axis(direction: str) -> Array:
    return sobel(direction).T


def wrong_sign(direction: str) -> Array:
    return -sobel(direction)


def horizontal_upside_down(direction: str) -> Array:
    return sobel(direction) if direction == "vertical" else -sobel(direction)


def always_vertical(_direction: str) -> Array:
    return sobel("vertical")


def always_horizontal(_direction: str) -> Array:
    return sobel("horizontal")


def blur(_direction: str) -> Array:
    return np.full((3, 3), 1 / 9)


def outline(_direction: str) -> Array:
    kernel = -np.ones((3, 3))
    kernel[1, 1] = 8
    return kernel


def diagonal(_direction: str) -> Array:
    return np.array([[-2, -1, 0], [-1, 0, 1], [0, 1, 2]])


def all_zero(_direction: str) -> Array:
    return np.zeros((3, 3))


def one_row(direction: str) -> Array:
    row = np.array([CENTRAL])
    return row if direction == "vertical" else row.T
