"""The whole convolution: batch, channels, filters, bias, stride and padding."""

from __future__ import annotations

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from cnnlab.checks import Exercise, Text
from cnnlab.exercises.cnn_mechanics._conv2d_cases import CASES
from cnnlab.exercises.cnn_mechanics._conv2d_channel_mistakes import CHANNEL_MISTAKES
from cnnlab.exercises.cnn_mechanics._conv2d_filter_mistakes import BIAS_MISTAKES, FILTER_MISTAKES
from cnnlab.exercises.cnn_mechanics._conv2d_kernel_mistakes import KERNEL_MISTAKES
from cnnlab.exercises.cnn_mechanics._conv2d_padding_mistakes import PADDING_MISTAKES
from cnnlab.exercises.cnn_mechanics._conv2d_position_mistakes import (
    POSITION_MISTAKES,
    STRIDE_MISTAKES,
)
from cnnlab.exercises.cnn_mechanics._conv2d_result_mistakes import (
    AXIS_MISTAKES,
    BATCH_MISTAKES,
    TYPE_MISTAKES,
)
from cnnlab.exercises.cnn_mechanics._convolution import (
    Array,
    Axis,
    Convolution,
    conv2d_by_keras,
    halves,
)


def by_layer(images: Array, weights: Array, bias: Array, stride: int, padding: str) -> Array:
    import keras

    rows, columns, _, filters = weights.shape
    layer = keras.layers.Conv2D(
        filters, (rows, columns), strides=stride, padding=padding, name="measured"
    )
    layer.build(images.shape)
    layer.set_weights([weights, bias])
    return np.asarray(keras.ops.convert_to_numpy(layer(images.astype(np.float32))))


def _padded(images: Array, weights: Array, stride: int, padding: str) -> Array:
    amounts = [
        halves(Axis(number, images.shape[number + 1], kernel, stride, padding == "same").zeros)
        for number, kernel in enumerate(weights.shape[:2])
    ]
    return np.pad(images, [(0, 0), *amounts, (0, 0)])


def by_windows(images: Array, weights: Array, bias: Array, stride: int, padding: str) -> Array:
    padded = _padded(images, weights, stride, padding)
    windows = sliding_window_view(padded, weights.shape[:2], axis=(1, 2))
    sums = np.einsum("brcijk,jkif->brcf", windows[:, ::stride, ::stride], weights)
    return np.asarray(sums + bias)


def by_shifted_images(
    images: Array, weights: Array, bias: Array, stride: int, padding: str
) -> Array:
    padded = _padded(images, weights, stride, padding)
    rows, columns = (padded.shape[n + 1] - weights.shape[n] + 1 for n in (0, 1))
    maps = bias.astype(np.float32)
    for row in range(weights.shape[0]):
        for column in range(weights.shape[1]):
            shifted = padded[:, row : row + rows : stride, column : column + columns : stride]
            maps = maps + shifted @ weights[row, column]
    return maps


def by_loops(images: Array, weights: Array, bias: Array, stride: int, padding: str) -> Array:
    padded = _padded(images, weights, stride, padding)
    batch, rows, columns, _ = padded.shape
    kernel_rows, kernel_columns, _, filters = weights.shape
    high = (rows - kernel_rows) // stride + 1
    wide = (columns - kernel_columns) // stride + 1
    maps = np.zeros((batch, high, wide, filters))
    for number, row, column, kept in np.ndindex(maps.shape):
        top, left = row * stride, column * stride
        window = padded[number, top : top + kernel_rows, left : left + kernel_columns]
        maps[number, row, column, kept] = (window * weights[..., kept]).sum() + bias[kept]
    return maps


conv2d = Exercise(
    cases=CASES,
    oracle=conv2d_by_keras,
    also_correct=[Convolution(), by_layer, by_windows, by_shifted_images, by_loops],
    mistakes=[
        *KERNEL_MISTAKES,
        *POSITION_MISTAKES,
        *CHANNEL_MISTAKES,
        *FILTER_MISTAKES,
        *BIAS_MISTAKES,
        *BATCH_MISTAKES,
        *AXIS_MISTAKES,
        *STRIDE_MISTAKES,
        *PADDING_MISTAKES,
        *TYPE_MISTAKES,
    ],
    hints=[
        Text(
            en="How many numbers does one window hold with three channels, and how many weights "
            "does one filter hold? How many values do they make together?",
            ko="채널이 세 개일 때 창 하나에는 숫자가 몇 개 있고, 필터 하나에는 가중치가 몇 개 "
            "있습니까? 둘이 만나면 값이 몇 개 나옵니까?",
        ),
        Text(
            en="Pad first, then forget about padding. One value of the result belongs to one "
            "image, one row, one column and one filter: loop over these four indices.",
            ko="먼저 패딩을 하면 그다음에는 패딩을 잊어도 됩니다. 결과의 값 하나는 이미지 하나, "
            "위치(행과 열) 하나, 필터 하나에 속합니다. 이 네 인덱스에 대해 반복하십시오.",
        ),
        Text(
            en="The window of position (row, column) starts at (row·stride, column·stride) and "
            "spans all channels. Multiply it by `weights[:, :, :, f]`, add everything up, add "
            "`bias[f]`.",
            ko="위치 (row, column)의 창은 (row·stride, column·stride)에서 시작하고 모든 채널을 "
            "포함합니다. `weights[:, :, :, f]`를 곱하고, 모두 더하고, `bias[f]`를 더하십시오.",
        ),
    ],
)
