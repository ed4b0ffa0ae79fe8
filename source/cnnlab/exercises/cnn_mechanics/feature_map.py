"""One filter, all channels, one bias: one feature map."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from cnnlab.checks import Cases, Exercise, Text
from cnnlab.exercises.cnn_mechanics._convolution import Array, conv2d_by_keras, half, whole
from cnnlab.exercises.cnn_mechanics._feature_map_mistakes import MISTAKES

Call = tuple[Array, Array, float]
Draw = Callable[[np.random.Generator], Iterator[Call]]


def _filter(*channels: int, kernel: tuple[int, int] = (2, 2), biased: bool = True) -> Draw:
    """Return a drawer of calls, one for each number of channels."""

    def make(random: np.random.Generator) -> Iterator[Call]:
        for count in channels:
            rows = int(random.integers(4, 6))
            image = whole(random, rows, rows + int(random.integers(1, 3)), count)
            bias = float(half(random, 1)[0]) if biased else 0.0
            yield image, whole(random, *kernel, count), bias

    return make


def by_keras(image: Array, weights: Array, bias: float) -> Array:
    maps = conv2d_by_keras(image[None], weights[..., None], np.array([bias]), 1, "valid")
    return maps[0, :, :, 0]


def by_loops(image: Array, weights: Array, bias: float) -> Array:
    rows, columns = (image.shape[axis] - weights.shape[axis] + 1 for axis in (0, 1))
    result = np.full((rows, columns), bias)
    for row, column in np.ndindex(rows, columns):
        for down, right, channel in np.ndindex(weights.shape):
            value = image[row + down, column + right, channel]
            result[row, column] += value * weights[down, right, channel]
    return result


def by_windows(image: Array, weights: Array, bias: float) -> Array:
    windows = sliding_window_view(image, weights.shape)
    return np.asarray(np.tensordot(windows[:, :, 0], weights, 3) + bias)


def map_by_map(image: Array, weights: Array, bias: float) -> Array:
    maps = []
    for channel in range(image.shape[2]):
        windows = sliding_window_view(image[..., channel], weights.shape[:2])
        maps.append((windows * weights[..., channel]).sum((2, 3)))
    return np.asarray(np.sum(maps, axis=0, dtype=np.float32) + np.float32(bias))


feature_map = Exercise(
    cases=[
        Cases(0.5, Text(en="one channel", ko="채널 하나"), _filter(1, biased=False)),
        Cases(1, Text(en="several channels", ko="여러 채널"), _filter(2, 3, biased=False)),
        Cases(0.5, Text(en="with a bias", ko="편향이 있을 때"), _filter(3)),
        Cases(
            1,
            Text(
                en="a later layer: many channels, wide kernels",
                ko="더 뒤의 층: 많은 채널, 가로로 긴 커널",
            ),
            _filter(5, 8, kernel=(2, 3)),
        ),
    ],
    oracle=by_keras,
    also_correct=[by_loops, by_windows, map_by_map],
    mistakes=MISTAKES,
    hints=[
        Text(
            en="`correlate` makes a map from one channel and one kernel. What do three channels "
            "and three kernels give, and how does one map come out of it?",
            ko="`correlate`는 채널 하나와 커널 하나로 맵을 만듭니다. 채널 셋과 커널 셋으로는 "
            "무엇이 나옵니까? 거기에서 맵 하나를 어떻게 얻습니까?",
        ),
        Text(
            en="Add the channels' maps position by position. The bias belongs to the filter, not "
            "to a channel.",
            ko="채널별 맵을 같은 위치끼리 더하십시오. 편향은 채널이 아니라 필터에 속합니다.",
        ),
        Text(
            en="Start from an array of zeros, add `correlate(image[:, :, c], weights[:, :, c])` "
            "for every channel c, and after the loop the bias.",
            ko="0으로 채운 배열에서 시작해 채널 c마다 `correlate(image[:, :, c], weights[:, :, "
            "c])`를 더하고, 반복이 끝난 뒤 편향을 더하십시오.",
        ),
    ],
)
