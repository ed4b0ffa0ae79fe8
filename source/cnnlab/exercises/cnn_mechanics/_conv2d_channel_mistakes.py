"""Mistakes of `conv2d` with the channels of its input."""

from __future__ import annotations

import numpy as np

from cnnlab.checks import Mistake
from cnnlab.exercises.cnn_mechanics._convolution import Array, Convolution


def _axes_exchanged(window: Array, weights: Array) -> Array:
    sums: Array = np.stack(
        [
            np.sum(
                [
                    (window[..., channel] * weights[:, :, number, channel]).sum((1, 2))
                    for channel in range(weights.shape[2])
                ],
                axis=0,
            )
            for number in range(weights.shape[3])
        ],
        axis=1,
    )
    return sums


def _every_channel_apart(window: Array, weights: Array) -> Array:
    sums: Array = np.einsum("brck,rckf->bkf", window, weights)
    return sums.reshape(len(window), -1)


CHANNEL_MISTAKES = [
    Mistake(
        Convolution(
            "first_channel_only",
            respond=lambda window, weights: np.tensordot(window[..., :1], weights[:, :, :1], 3),
        ),
        en="You read only the first channel. A filter has one kernel for each channel; add the "
        "results of all of them.",
        ko="첫 채널만 읽었습니다. 필터에는 채널마다 커널이 하나씩 있습니다. 모든 채널의 결과를 "
        "더하십시오.",
    ),
    Mistake(
        Convolution(
            "last_channel_only",
            respond=lambda window, weights: np.tensordot(window[..., -1:], weights[:, :, -1:], 3),
        ),
        en="Only the last channel is left in the result: each channel overwrites the one before. "
        "Add the channels with `+=`.",
        ko="결과에 마지막 채널만 남았습니다. 새 채널이 앞의 채널을 덮어씁니다. `+=`로 채널을 "
        "더하십시오.",
    ),
    Mistake(
        Convolution(
            "averages_the_channels",
            add_bias=lambda responses, bias, weights: responses / weights.shape[2] + bias,
        ),
        en="You averaged over the channels. Add the channels up; nothing is divided.",
        ko="채널의 평균을 구했습니다. 채널의 결과는 더하기만 하고 나누지 않습니다.",
    ),
    Mistake(
        Convolution("channels_reversed", weights=lambda weights: weights[:, :, ::-1]),
        en="The channels meet their kernels in reverse order, as if red and blue were exchanged. "
        "Channel i of the image belongs to `weights[:, :, i]`.",
        ko="빨강과 파랑을 바꾼 것처럼 채널과 커널이 거꾸로 짝지어졌습니다. 이미지의 채널 i는 "
        "`weights[:, :, i]`와 짝입니다.",
    ),
    Mistake(
        Convolution(
            "one_kernel_for_all_channels",
            respond=lambda window, weights: np.tensordot(window.sum(3), weights[:, :, 0], 2),
        ),
        en="You used the first channel's kernel for every channel. Each channel has a kernel of "
        "its own in the filter.",
        ko="첫 채널의 커널을 모든 채널에 썼습니다. 필터 안에는 채널마다 다른 커널이 있습니다.",
    ),
    Mistake(
        Convolution("every_channel_apart", respond=_every_channel_apart),
        en="You returned a map for each channel. One filter makes one map: add its channels' maps "
        "position by position.",
        ko="채널마다 맵을 따로 반환했습니다. 필터 하나는 맵 하나를 만듭니다. 채널별 맵을 같은 "
        "위치끼리 더하십시오.",
    ),
    Mistake(
        Convolution("channel_and_filter_exchanged", respond=_axes_exchanged),
        en="You exchanged the last two axes of `weights`. Axis 2 counts the channels of the "
        "input, axis 3 the filters.",
        ko="`weights`의 마지막 두 축을 바꾸어 썼습니다. 2번 축이 입력 채널이고 3번 축이 "
        "필터입니다.",
    ),
]
