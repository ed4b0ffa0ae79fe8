from __future__ import annotations

import numpy as np
import pytest
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from cnnlab.figures import loops_against_matmul

Array = NDArray[np.float64]


def im2col(image: Array, kernel_size: int, stride: int, padding: int) -> Array:
    windows = sliding_window_view(image, (kernel_size, kernel_size), axis=(0, 1))
    return np.moveaxis(windows, 2, -1).reshape(-1, kernel_size**2 * image.shape[-1])


def conv2d(images: Array, weights: Array, bias: Array, stride: int, padding: str) -> Array:
    rows = images.shape[1] - len(weights) + 1
    product = im2col(images[0], len(weights), 1, 0) @ weights.reshape(-1, weights.shape[-1])
    return product.reshape(1, rows, -1, weights.shape[-1])


@pytest.mark.parametrize(("error", "said"), [(0.0, "is 0e+00"), (0.5, "is 5e-01")])
def test_two_ways_are_timed_and_compared(error: float, said: str) -> None:
    def other(images: Array, weights: Array, bias: Array, stride: int, padding: str) -> Array:
        return conv2d(images, weights, bias, stride, padding) + error

    random = np.random.default_rng(0)
    image, weights = random.random((6, 7, 2)), random.random((3, 3, 2, 4))
    figure = loops_against_matmul(other, im2col, image, weights)
    assert said in repr(figure)
    assert figure._repr_html_().count("<td>") == 6
