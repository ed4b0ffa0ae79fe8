"""Does a Keras Conv2D flip its kernel? The layer against both definitions, on random numbers."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from autograder.measure.layers import apply, convolution_with
from autograder.measure.record import Row

SEEDS = range(5)
IMAGE, KERNEL = (9, 11), (3, 4)


def rows() -> list[Row]:
    """Return one row per seed: the largest difference of the layer from either definition."""
    return [_compare(seed) for seed in SEEDS]


def _compare(seed: int) -> Row:
    generator = np.random.default_rng(seed)
    image, kernel = generator.normal(size=IMAGE), generator.normal(size=KERNEL)
    layer = apply(convolution_with(kernel[:, :, None, None]), image[None, :, :, None])[0, :, :, 0]
    correlation = _multiply_and_add(image, kernel)
    convolution = _multiply_and_add(image, kernel[::-1, ::-1])
    return {
        "seed": seed,
        "image": "x".join(map(str, IMAGE)),
        "kernel": "x".join(map(str, KERNEL)),
        "difference_from_cross_correlation": float(f"{np.abs(layer - correlation).max():.1e}"),
        "difference_from_convolution": float(f"{np.abs(layer - convolution).max():.2f}"),
    }


def _multiply_and_add(
    image: NDArray[np.float64], kernel: NDArray[np.float64]
) -> NDArray[np.float64]:
    windows = np.lib.stride_tricks.sliding_window_view(image, kernel.shape)
    return np.asarray((windows * kernel).sum(axis=(2, 3)))
