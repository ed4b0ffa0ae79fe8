"""The numbers that a walk is set to: what may stand in them, and where its window lands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

from cnnlab.widgets.common.settings import checked_whole

LARGEST_WEIGHT = 99
LARGEST_SIZE = 7
LIMITS = {"stride": (1, 5), "padding": (0, 4), "dilation": (1, 4)}

_VERTICAL = np.array([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]], dtype=np.float64)
READY_MADE: dict[str, NDArray[np.float64]] = {
    "vertical": _VERTICAL,
    "horizontal": _VERTICAL.T,
    "blur": np.full((3, 3), 1 / 9),
    "sharpen": np.array([[0, -1, 0], [-1, 5, -1], [0, -1, 0]], dtype=np.float64),
    "outline": np.array([[-1, -1, -1], [-1, 8, -1], [-1, -1, -1]], dtype=np.float64),
    "identity": np.array([[0, 0, 0], [0, 1, 0], [0, 0, 0]], dtype=np.float64),
}


def checked_kernel(kernel: str | ArrayLike) -> list[list[float | list[float]]]:
    """Return a kernel as nested lists: (size, size), or (size, size, 3) with one per channel."""
    if isinstance(kernel, str):
        if kernel not in READY_MADE:
            raise ValueError(
                f"Received the kernel {kernel!r}. Expected one of {', '.join(READY_MADE)}, or an "
                'array. Try kernel="vertical".'
            )
        kernel = READY_MADE[kernel]
    values = np.asarray(kernel, dtype=np.float64)
    square = values.ndim in (2, 3) and values.shape[0] == values.shape[1] <= LARGEST_SIZE
    channels = values.ndim == 2 or values.shape[2:] in ((1,), (3,))
    small = (
        bool(values.size) and np.isfinite(values).all() and np.abs(values).max() <= LARGEST_WEIGHT
    )
    if not (square and channels and small):
        raise ValueError(
            f"Received a kernel of shape {values.shape}. Expected shape (size, size) or "
            f"(size, size, 3), size 1 to {LARGEST_SIZE}, numbers from -{LARGEST_WEIGHT} to "
            f"{LARGEST_WEIGHT}. "
            "Try kernel=[[-1, 0, 1], [-1, 0, 1], [-1, 0, 1]]."
        )
    nested: list[list[float | list[float]]] = values.squeeze(
        axis=2 if values.shape[2:] == (1,) else ()
    ).tolist()
    return nested


def checked_setting(name: str, value: int) -> int:
    """Return a stride, padding or dilation that the controls can show."""
    return checked_whole(name, value, *LIMITS[name])


def map_shape(
    shape: Sequence[int], size: int, stride: int, padding: int, dilation: int
) -> tuple[int, int]:
    """Return (rows, columns) of the feature map of a picture of `shape` (rows, columns, ...)."""
    checked_setting("stride", stride)
    side = dilation * (size - 1) + 1
    rows, columns = ((pixels + 2 * padding - side) // stride + 1 for pixels in shape[:2])
    if min(rows, columns) < 1:
        raise ValueError(
            f"Received a window of {side} x {side} on {shape[0]} x {shape[1]} pixels with padding "
            f"{padding}. Expected a window that fits. Try a smaller kernel or dilation, or padding."
        )
    return rows, columns


def feature_map(
    values: NDArray[np.float64], weights: NDArray[np.float64], settings: Mapping[str, int]
) -> NDArray[np.float64]:
    """Return the sums, (rows, columns), for weights (size, size) or (size, size, channels)."""
    seen = windows(values, **settings)
    if weights.ndim == 2:
        weights = np.repeat(weights[:, :, np.newaxis], values.shape[2], axis=2)
    sums: NDArray[np.float64] = np.einsum("rcnij,ijn->rc", seen, weights[:, :, : values.shape[2]])
    return sums


def liveliest_window(
    values: NDArray[np.float64], weights: NDArray[np.float64], settings: Mapping[str, int]
) -> tuple[int, int]:
    """Return where to start: a window with different pixels and a large sum, not blank paper."""
    spread = windows(values, **settings)[:, :, 0].var(axis=(2, 3))
    liveliness = np.round(spread * np.abs(feature_map(values, weights, settings)), 9)
    row, column = np.unravel_index(liveliness.argmax(), liveliness.shape)
    return int(row), int(column)


def windows(
    values: NDArray[np.float64], size: int, stride: int, padding: int, dilation: int
) -> NDArray[np.float64]:
    """Return all windows of a picture: (rows, columns, channels, size, size)."""
    side = dilation * (size - 1) + 1
    padded = np.pad(values, ((padding, padding), (padding, padding), (0, 0)))
    views = np.lib.stride_tricks.sliding_window_view(padded, (side, side), axis=(0, 1))
    return views[::stride, ::stride, :, ::dilation, ::dilation]
