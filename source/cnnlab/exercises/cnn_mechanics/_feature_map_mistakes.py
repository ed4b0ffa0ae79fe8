"""Mistakes of `feature_map`."""

from __future__ import annotations

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from cnnlab.checks import Mistake
from cnnlab.checks.exercise import Function
from cnnlab.exercises.cnn_mechanics._convolution import Array, Convolution, every_start, halves


def _alone(convolution: Convolution) -> Function:
    """Return the convolution for one image and one filter."""

    def feature_map(image: Array, weights: Array, bias: float) -> Array:
        maps = convolution(image[None], weights[..., None], np.array([bias]), 1, "valid")
        return maps[0, :, :, 0]

    feature_map.__name__ = convolution.name
    return feature_map


def _maps(image: Array, weights: Array) -> Array:
    """Return the map of each channel, (rows, columns, channels)."""
    windows = sliding_window_view(image, weights.shape[:2], axis=(0, 1))
    return np.asarray(np.einsum("rcijk,jki->rci", windows, weights))


def keeps_the_channels_apart(image: Array, weights: Array, bias: float) -> Array:
    return np.asarray(_maps(image, weights) + bias)


def largest_channel(image: Array, weights: Array, bias: float) -> Array:
    return np.asarray(_maps(image, weights).max(2) + bias)


def keeps_the_last_axis(image: Array, weights: Array, bias: float) -> Array:
    return np.asarray(_maps(image, weights).sum(2, keepdims=True) + bias)


MISTAKES = [
    Mistake(
        _alone(Convolution("flips_the_kernels", weights=lambda weights: weights[::-1, ::-1])),
        en="You flipped the kernels. Use them as they are. If you call your `correlate`, run its "
        "check first.",
        ko="커널을 뒤집었습니다. 그대로 쓰십시오. 앞의 `correlate`를 호출한다면 그 확인부터 "
        "실행하십시오.",
    ),
    Mistake(
        _alone(
            Convolution("transposes_the_kernels", weights=lambda weights: weights.swapaxes(0, 1))
        ),
        en="You exchanged rows and columns of the kernels. Axis 0 of `weights` holds the rows.",
        ko="커널의 행과 열을 바꾸어 썼습니다. `weights`의 0번 축이 행입니다.",
    ),
    Mistake(
        _alone(
            Convolution(
                "last_position_missing", starts=lambda axis, size: every_start(axis, size)[:-1]
            )
        ),
        en="The last position of each axis is missing. Count the positions as in `correlate`.",
        ko="축마다 마지막 위치가 빠졌습니다. `correlate`에서처럼 위치의 수를 세십시오.",
    ),
    Mistake(
        _alone(
            Convolution(
                "pads_the_image", amounts=lambda axis: halves(axis._replace(same=True).zeros)
            )
        ),
        en="You padded the image with zeros. Here the filter stays on the image, so the map is "
        "smaller.",
        ko="이미지를 0으로 패딩했습니다. 여기서는 필터가 이미지 안에만 놓이므로 맵이 더 작습니다.",
    ),
    Mistake(
        _alone(
            Convolution(
                "divides_by_the_window",
                add_bias=lambda responses, bias, weights: responses / weights.size + bias,
            )
        ),
        en="You took the mean of all products. They are added; nothing is divided.",
        ko="모든 곱의 평균을 구했습니다. 곱은 더하기만 하고 나누지 않습니다.",
    ),
    Mistake(
        _alone(Convolution("applies_relu", finish=lambda maps: np.maximum(maps, 0))),
        en="Negative values became 0. ReLU is a later step; return the sums as they are.",
        ko="음수가 0이 되었습니다. ReLU는 그다음 단계입니다. 합을 그대로 반환하십시오.",
    ),
    Mistake(
        keeps_the_last_axis,
        en="Your map has a third axis of size 1. One filter gives one map: (rows, columns).",
        ko="맵에 크기가 1인 셋째 축이 남았습니다. 필터 하나는 (rows, columns) 모양의 맵 하나를 "
        "만듭니다.",
    ),
    Mistake(
        keeps_the_channels_apart,
        en="You returned one map per channel. Add them position by position: one filter makes "
        "one map.",
        ko="채널마다 맵을 하나씩 반환했습니다. 같은 위치끼리 더하십시오. 필터 하나는 맵 하나를 "
        "만듭니다.",
    ),
    Mistake(
        _alone(
            Convolution(
                "averages_the_channels",
                add_bias=lambda responses, bias, weights: responses / weights.shape[2] + bias,
            )
        ),
        en="You averaged the channels' maps. Add them.",
        ko="채널별 맵의 평균을 구했습니다. 더하십시오.",
    ),
    Mistake(
        largest_channel,
        en="You kept the largest of the channels' values at each position. Add all channels.",
        ko="위치마다 가장 큰 채널의 값만 남겼습니다. 모든 채널을 더하십시오.",
    ),
    Mistake(
        _alone(
            Convolution(
                "first_channel_only",
                respond=lambda window, weights: np.tensordot(window[..., :1], weights[:, :, :1], 3),
            )
        ),
        en="You read only the first channel. The filter has a kernel for every channel.",
        ko="첫 채널만 읽었습니다. 필터에는 채널마다 커널이 있습니다.",
    ),
    Mistake(
        _alone(
            Convolution(
                "last_channel_only",
                respond=lambda window, weights: np.tensordot(
                    window[..., -1:], weights[:, :, -1:], 3
                ),
            )
        ),
        en="Only the last channel is left: each channel overwrites the one before. Add with `+=`.",
        ko="마지막 채널만 남았습니다. 새 채널이 앞의 채널을 덮어씁니다. `+=`로 더하십시오.",
    ),
    Mistake(
        _alone(
            Convolution(
                "one_kernel_for_all_channels",
                respond=lambda window, weights: np.tensordot(window.sum(3), weights[:, :, 0], 2),
            )
        ),
        en="You used the first kernel for every channel. Channel c has the kernel "
        "`weights[:, :, c]`.",
        ko="모든 채널에 첫 커널을 썼습니다. 채널 c의 커널은 `weights[:, :, c]`입니다.",
    ),
    Mistake(
        _alone(Convolution("channels_reversed", weights=lambda weights: weights[:, :, ::-1])),
        en="Channels and kernels are paired in reverse order. Channel 0 goes with "
        "`weights[:, :, 0]`.",
        ko="채널과 커널이 거꾸로 짝지어졌습니다. 채널 0은 `weights[:, :, 0]`과 짝입니다.",
    ),
    Mistake(
        _alone(
            Convolution(
                "weights_reshaped_channels_first",
                weights=lambda weights: np.moveaxis(
                    weights.reshape(weights.shape[2], *weights.shape[:2], 1), 0, 2
                ),
            )
        ),
        en="Your `reshape` mixes the channels: in memory the channel changes fastest. Take "
        "`weights[:, :, c]`, or move the axis with `np.moveaxis`.",
        ko="`reshape`가 채널을 섞었습니다. 메모리에서는 채널이 가장 빨리 바뀝니다. "
        "`weights[:, :, c]`를 쓰거나 `np.moveaxis`로 축을 옮기십시오.",
    ),
    Mistake(
        _alone(Convolution("bias_forgotten", add_bias=lambda responses, _bias, _: responses)),
        en="The bias is missing. Add it to every value of the map.",
        ko="편향이 빠졌습니다. 맵의 모든 값에 더하십시오.",
    ),
    Mistake(
        _alone(
            Convolution(
                "bias_per_channel",
                add_bias=lambda responses, bias, weights: responses + bias * weights.shape[2],
            )
        ),
        en="You added the bias once per channel. It belongs to the filter: add it once, after the "
        "loop over the channels.",
        ko="편향을 채널마다 더했습니다. 편향은 필터에 속합니다. 채널을 모두 더한 뒤 한 번만 "
        "더하십시오.",
    ),
    Mistake(
        _alone(
            Convolution(
                "bias_per_product",
                add_bias=lambda responses, bias, weights: responses + bias * weights.size,
            )
        ),
        en="You added the bias with every product. Add it once per value of the map.",
        ko="곱할 때마다 편향을 더했습니다. 맵의 값마다 한 번만 더하십시오.",
    ),
]
