"""Every window as one row of a matrix: a convolution becomes one matrix product."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from cnnlab.checks import Cases, Exercise, Text
from cnnlab.exercises.cnn_mechanics._convolution import Array, whole
from cnnlab.exercises.cnn_mechanics._im2col_place_mistakes import PLACE_MISTAKES
from cnnlab.exercises.cnn_mechanics._im2col_row_mistakes import ROW_MISTAKES

Call = tuple[Array, int, int, int]
Draw = Callable[[np.random.Generator], Iterator[Call]]


def _one_channel(random: np.random.Generator) -> Iterator[Call]:
    yield whole(random, 4, int(random.integers(5, 7)), 1), 2, 1, 0
    yield whole(random, 5, 6, 1), 3, 1, 0


def _channels(random: np.random.Generator) -> Iterator[Call]:
    for channels in (2, 3):
        yield whole(random, 3, int(random.integers(4, 6)), channels), 2, 1, 0


def _stride(random: np.random.Generator) -> Iterator[Call]:
    for stride, kernel_size in ((2, 3), (3, 2)):
        fits, left_over = kernel_size + stride, kernel_size + 2 * stride + 1
        yield whole(random, left_over, fits, 2), kernel_size, stride, 0


def _padding(random: np.random.Generator) -> Iterator[Call]:
    for kernel_size, stride, padding in ((3, 1, 1), (3, 1, 2), (2, 2, 1)):
        rows = int(random.integers(4, 6))
        yield whole(random, rows, rows + 1, 2), kernel_size, stride, padding


def _padded(image: Array, padding: int) -> Array:
    return np.pad(image, [(padding, padding), (padding, padding), (0, 0)])


def by_keras(image: Array, kernel_size: int, stride: int, padding: int) -> Array:
    """Return the patches that Keras cuts out, one a row."""
    import keras

    patches = keras.ops.image.extract_patches(
        _padded(image, padding)[None].astype(np.float32), kernel_size, stride, padding="valid"
    )
    found = np.asarray(keras.ops.convert_to_numpy(patches))
    return found.reshape(-1, found.shape[-1])


def by_loops(image: Array, kernel_size: int, stride: int, padding: int) -> Array:
    padded = _padded(image, padding)
    return np.array(
        [
            padded[top : top + kernel_size, left : left + kernel_size].ravel()
            for top in range(0, padded.shape[0] - kernel_size + 1, stride)
            for left in range(0, padded.shape[1] - kernel_size + 1, stride)
        ]
    )


def by_windows(image: Array, kernel_size: int, stride: int, padding: int) -> Array:
    windows = sliding_window_view(_padded(image, padding), (kernel_size, kernel_size), axis=(0, 1))
    kept = windows[::stride, ::stride].transpose(0, 1, 3, 4, 2)
    return kept.reshape(-1, kernel_size * kernel_size * image.shape[2])


def by_columns(image: Array, kernel_size: int, stride: int, padding: int) -> Array:
    """Fill the matrix column by column: one shifted image for each place in the window."""
    padded = _padded(image, padding)
    rows, columns = (size - kernel_size + 1 for size in padded.shape[:2])
    return np.concatenate(
        [
            padded[down : down + rows : stride, right : right + columns : stride].reshape(
                -1, image.shape[2]
            )
            for down in range(kernel_size)
            for right in range(kernel_size)
        ],
        axis=1,
    )


im2col = Exercise(
    cases=[
        Cases(1, Text(en="one channel", ko="채널 하나"), _one_channel),
        Cases(1, Text(en="several channels", ko="여러 채널"), _channels),
        Cases(1, Text(en="stride 2 and 3", ko="스트라이드 2와 3"), _stride),
        Cases(1, Text(en="with padding", ko="패딩이 있을 때"), _padding),
    ],
    oracle=by_keras,
    also_correct=[by_loops, by_windows, by_columns],
    mistakes=[*ROW_MISTAKES, *PLACE_MISTAKES],
    hints=[
        Text(
            en="How many windows are there, and how many numbers lie in one window? These are the "
            "rows and columns of your matrix.",
            ko="창은 몇 개이고, 창 하나에는 숫자가 몇 개 있습니까? 그 두 수가 행렬의 행과 열의 "
            "수입니다.",
        ),
        Text(
            en="`weights.reshape(-1, filters)` has one row for each (kernel row, kernel column, "
            "channel), in this order. Your columns must follow the same order.",
            ko="`weights.reshape(-1, filters)`의 행은 (커널 행, 커널 열, 채널) 순서입니다. 행렬의 "
            "열도 같은 순서를 따라야 합니다.",
        ),
        Text(
            en="Pad rows and columns, go through the positions row by row, cut out each window "
            "with all its channels and flatten it with `ravel()`.",
            ko="행과 열을 패딩하고, 위치를 한 행씩 지나가며, 모든 채널을 포함한 창을 잘라 "
            "`ravel()`로 펼치십시오.",
        ),
    ],
)
