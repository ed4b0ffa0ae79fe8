"""One step of a convolution, with every number on the table."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from cnnlab.figures.learner import LearnerFunction, ask, drawn_by_learner
from cnnlab.figures.numbers import number, number_table
from cnnlab.figures.page import Figure, sign
from cnnlab.text import Text

IMAGE = Text(en="image", ko="이미지")
KERNEL = Text(en="kernel", ko="커널")
MAP = Text(en="feature map", ko="특성 맵")
_PRODUCTS = Text(en="products", ko="곱")

_STEP = Text(
    en="The window at row {row}, column {column} (framed) is multiplied by the kernel, cell by "
    "cell. The products {products} add up to {total}, which lands at row {row}, column {column} "
    "of the {rows}×{columns} feature map.",
    ko="행 {row}, 열 {column}의 창(테두리)을 커널과 칸마다 곱합니다. 곱한 값({products})을 모두 "
    "더하면 {total}이고, 이 값이 {rows}×{columns} 특성 맵의 행 {row}, 열 {column}에 놓입니다.",
)
_NUMBERS = Text(
    en="The image, the kernel, and the feature map that your `{name}` makes of them.",
    ko="이미지와 커널, 그리고 여러분의 `{name}` 함수가 만든 특성 맵입니다.",
)


def by_hand(image: ArrayLike, kernel: ArrayLike, row: int, column: int) -> Figure:
    """Return a figure of the convolution at one window: image, kernel, products, map.

    image: (rows, columns). kernel: (rows, columns), small. row, column: the window's corner.
    """
    pixels, weights = np.asarray(image, dtype=float), np.asarray(kernel, dtype=float)
    windows = np.lib.stride_tricks.sliding_window_view(pixels, weights.shape)
    sums = (windows * weights).sum(axis=(2, 3))
    products = windows[row, column] * weights
    framed = np.zeros(pixels.shape, dtype=bool)
    framed[row : row + weights.shape[0], column : column + weights.shape[1]] = True
    landing = np.zeros(sums.shape, dtype=bool)
    landing[row, column] = True
    return Figure(
        rows=[
            [
                number_table(pixels, IMAGE, marked=framed),
                sign("×"),
                number_table(weights, KERNEL),
                sign("="),
                number_table(products, _PRODUCTS),
                sign("→"),
                number_table(sums, MAP, marked=landing),
            ]
        ],
        caption=_STEP.format(
            row=row,
            column=column,
            products=", ".join(number(product) for product in products.flat),
            total=number(sums[row, column]),
            rows=sums.shape[0],
            columns=sums.shape[1],
        ),
    )


@drawn_by_learner
def map_in_numbers(
    correlate: LearnerFunction, image: NDArray[np.float64], kernel: NDArray[np.float64]
) -> Figure:
    """Return a figure of a small image, a kernel, and the map of the learner's `correlate`."""
    result = ask(correlate, image, kernel, shape=map_shape(image, kernel))
    return Figure(
        rows=[
            [
                number_table(image, IMAGE),
                number_table(kernel, KERNEL),
                sign("→"),
                number_table(result, MAP),
            ]
        ],
        caption=_NUMBERS.format(name="correlate"),
    )


def map_shape(image: NDArray[np.float64], kernel: NDArray[np.float64]) -> tuple[int, int]:
    """Return the (rows, columns) of a map without padding and with stride 1."""
    return image.shape[0] - kernel.shape[0] + 1, image.shape[1] - kernel.shape[1] + 1
