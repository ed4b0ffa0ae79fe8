"""A kernel moved over a grey image: multiply what meets, add, write one value."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from cnnlab.checks import Cases, Exercise, Text
from cnnlab.exercises.cnn_mechanics._convolution import Array, conv2d_by_keras, whole
from cnnlab.exercises.cnn_mechanics._correlate_mistakes import MISTAKES

Call = tuple[Array, Array]
Draw = Callable[[np.random.Generator], Iterator[Call]]


def _impulse(random: np.random.Generator) -> Iterator[Call]:
    rows = int(random.integers(6, 8))
    image = np.zeros((rows, rows + 1))
    image[rows - 3, rows - 3] = 1.0
    for size in (2, 3):
        yield image, whole(random, size, size)


def _five_by_five(random: np.random.Generator) -> Iterator[Call]:
    yield whole(random, 5, 5), whole(random, 2, 2)


def _rectangles(random: np.random.Generator) -> Iterator[Call]:
    for kernel in ((1, 3), (4, 2), (2, 3)):
        yield whole(random, int(random.integers(5, 7)), 7), whole(random, *kernel)


def by_keras(image: Array, kernel: Array) -> Array:
    images, weights = image[None, :, :, None], kernel[:, :, None, None]
    return conv2d_by_keras(images, weights, np.zeros(1), 1, "valid")[0, :, :, 0]


def by_loops(image: Array, kernel: Array) -> Array:
    rows, columns = image.shape[0] - kernel.shape[0] + 1, image.shape[1] - kernel.shape[1] + 1
    result = np.zeros((rows, columns))
    for row, column in np.ndindex(rows, columns):
        for down, right in np.ndindex(kernel.shape):
            result[row, column] += image[row + down, column + right] * kernel[down, right]
    return result


def by_windows(image: Array, kernel: Array) -> Array:
    windows = sliding_window_view(image, kernel.shape)
    return np.asarray(np.tensordot(windows, kernel, 2))


def by_shifted_images(image: Array, kernel: Array) -> Array:
    rows, columns = image.shape[0] - kernel.shape[0] + 1, image.shape[1] - kernel.shape[1] + 1
    result = np.zeros((rows, columns), dtype=np.float32)
    for (down, right), weight in np.ndenumerate(kernel):
        result += weight * image[down : down + rows, right : right + columns]
    return result


correlate = Exercise(
    cases=[
        Cases(
            1,
            Text(en="an image with a single bright pixel", ko="밝은 픽셀이 하나뿐인 이미지"),
            _impulse,
        ),
        Cases(1, Text(en="5×5 pixels, 2×2 kernel", ko="5×5 픽셀과 2×2 커널"), _five_by_five),
        Cases(1, Text(en="rectangles", ko="직사각형 이미지와 커널"), _rectangles),
    ],
    oracle=by_keras,
    also_correct=[by_loops, by_windows, by_shifted_images],
    mistakes=MISTAKES,
    hints=[
        Text(
            en="Lay a 2×2 kernel on the top left corner of 5×5 pixels. Which four products do you "
            "add, and how often can you move the kernel to the right?",
            ko="5×5 픽셀의 왼쪽 위 모서리에 2×2 커널을 올려놓으십시오. 어떤 곱 네 개를 더합니까? "
            "커널을 오른쪽으로 몇 번 옮길 수 있습니까?",
        ),
        Text(
            en="Two loops over the positions. At each position cut out a window as large as the "
            "kernel; window and kernel then have the same shape.",
            ko="위치를 따라 반복문 두 개를 쓰십시오. 위치마다 커널과 같은 크기의 창을 잘라내면 "
            "창과 커널의 모양이 같아집니다.",
        ),
        Text(
            en="`result[row, column]` is the sum of `image[row : row + kernel_rows, …] * kernel`; "
            "`row` runs over `rows - kernel_rows + 1` positions.",
            ko="`result[row, column]`은 `image[row : row + kernel_rows, …] * kernel`의 합이고, "
            "`row`의 위치는 `rows - kernel_rows + 1`개입니다.",
        ),
    ],
)
