"""The pad's arithmetic once more, in NumPy and by its definition."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

SIDE, FINE, BOX = 28, 4, 20
RADII = {"ink": 1.4, "rubber": 2.2}
Grid = NDArray[np.float64]
Pixels = NDArray[np.uint8]
# The middles of the fine cells, in pixels.
_Y, _X = (np.indices((SIDE * FINE, SIDE * FINE)) + 0.5) / FINE


def ink_of(actions: Sequence[dict[str, Any]]) -> Grid:
    ink = np.zeros_like(_X)
    for action in actions:
        if action["kind"] == "clear":
            ink[:] = 0
            continue
        points = np.array(action["points"])
        away = np.full_like(ink, np.inf)
        for start, end in zip(points, points[1:] if len(points) > 1 else points, strict=False):
            away = np.minimum(away, _distance(start, end))
        covered = np.clip((RADII[action["kind"]] - away) * FINE + 0.5, 0, 1)
        ink = np.maximum(ink, covered) if action["kind"] == "ink" else np.minimum(ink, 1 - covered)
    return ink


def _distance(start: Grid, end: Grid) -> Grid:
    way = end - start
    length = way @ way
    share = ((_X - start[0]) * way[0] + (_Y - start[1]) * way[1]) / (length or 1)
    share = np.clip(share, 0, 1)
    return np.hypot(_X - start[0] - share * way[0], _Y - start[1] - share * way[1])


def as_drawn(ink: Grid) -> Pixels:
    return _bytes(ink.reshape(SIDE, FINE, SIDE, FINE).mean(axis=(1, 3)))


def centred(ink: Grid) -> Pixels:
    """Scale the ink's box to 20 pixels by areas, and put its centre of mass on pixel 14."""
    pixels = np.zeros((SIDE, SIDE), np.uint8)
    if not ink.any():
        return pixels
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    box = ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    step = max(box.shape) / BOX
    small = _areas(_areas(box, step).T, step).T
    places = []
    for axis in (0, 1):
        size = small.shape[axis]
        mass = small.sum(axis=1 - axis)
        centre = (mass * (np.arange(size) + 0.5)).sum() / mass.sum()
        places.append(int(np.clip(np.floor(SIDE / 2 + 1 - centre), 0, SIDE - size)))
    top, left = places
    pixels[top : top + small.shape[0], left : left + small.shape[1]] = _bytes(small)
    return pixels


def _areas(rows: Grid, step: float) -> Grid:
    """Average every `step` rows, counting rows in part; beyond the last there is nothing."""
    sums = np.concatenate([np.zeros((1, rows.shape[1])), np.cumsum(rows, axis=0)])
    count = int(np.ceil(len(rows) / step - 1e-9))
    edges = np.minimum(np.arange(count + 1) * step, len(rows))
    below = np.floor(edges).astype(int)
    part = (edges - below)[:, None]
    above = np.minimum(below + 1, len(rows))
    totals = sums[below] * (1 - part) + sums[above] * part
    return np.diff(totals, axis=0) / step


def _bytes(values: Grid) -> Pixels:
    return np.floor(255 * values + 0.5).astype(np.uint8)
