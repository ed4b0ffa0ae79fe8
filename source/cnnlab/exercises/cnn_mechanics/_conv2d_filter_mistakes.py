"""Mistakes of `conv2d` with its filters and their biases."""

from __future__ import annotations

import numpy as np

from cnnlab.checks import Mistake
from cnnlab.exercises.cnn_mechanics._convolution import Array, Convolution


def _bias_as_running_sum(responses: Array, bias: Array, _weights: Array) -> Array:
    result = np.zeros(responses.shape)
    for place in np.ndindex(responses.shape[:3]):
        bias += responses[place]
        result[place] = bias
    return result


FILTER_MISTAKES = [
    Mistake(
        Convolution(
            "weights_reshaped_filters_first",
            weights=lambda weights: weights.reshape(weights.shape[3], -1).T.reshape(weights.shape),
        ),
        en="Your `reshape` mixes filters and channels: it cuts the values in their stored order, "
        "and there the filter changes fastest. Keep filters as the last axis, or `transpose`.",
        ko="`reshape`가 필터와 채널을 섞었습니다. `reshape`는 저장된 순서대로 자르는데, 저장된 "
        "순서에서는 필터가 가장 빨리 바뀝니다. 필터를 마지막 축에 두거나 `transpose`를 쓰십시오.",
    ),
    Mistake(
        Convolution(
            "first_filter_only",
            weights=lambda weights: np.repeat(weights[..., :1], weights.shape[3], axis=3),
        ),
        en="Every map comes from the first filter. Map f belongs to `weights[:, :, :, f]`.",
        ko="모든 맵을 첫 필터로 만들었습니다. 맵 f는 `weights[:, :, :, f]`로 만듭니다.",
    ),
    Mistake(
        Convolution(
            "runs_on_across_filters",
            add_bias=lambda responses, bias, _: np.cumsum(responses, axis=3) + bias,
        ),
        en="The sum runs on from one filter to the next: map 1 contains map 0. Start from 0 for "
        "each filter.",
        ko="합이 다음 필터로 이어집니다. 1번 맵에 0번 맵이 들어 있습니다. 필터마다 0에서 "
        "시작하십시오.",
    ),
    Mistake(
        Convolution(
            "filters_added_up",
            finish=lambda maps: maps.sum(3, keepdims=True),
        ),
        en="You added the maps of all filters into one. Channels are added; filters stay apart, "
        "one map each.",
        ko="모든 필터의 맵을 하나로 더했습니다. 더하는 것은 채널입니다. 필터는 저마다 맵을 하나씩 "
        "만듭니다.",
    ),
]

BIAS_MISTAKES = [
    Mistake(
        Convolution("bias_forgotten", add_bias=lambda responses, _bias, _: responses),
        en="The bias is missing. Add `bias[f]` to every value of map f.",
        ko="편향이 빠졌습니다. 맵 f의 모든 값에 `bias[f]`를 더하십시오.",
    ),
    Mistake(
        Convolution(
            "bias_per_channel",
            add_bias=lambda responses, bias, weights: responses + bias * weights.shape[2],
        ),
        en="You added the bias once per channel. A filter has one bias: add it once, after the "
        "sum over the channels.",
        ko="편향을 채널마다 더했습니다. 편향은 필터마다 하나입니다. 채널을 모두 더한 뒤 한 번만 "
        "더하십시오.",
    ),
    Mistake(
        Convolution(
            "bias_per_product",
            add_bias=lambda responses, bias, weights: responses + bias * weights[..., 0].size,
        ),
        en="You added the bias with every product. It belongs outside the innermost loop, or "
        "after `sum()`: once per window.",
        ko="곱할 때마다 편향을 더했습니다. 가장 안쪽 반복문 밖, 또는 `sum()` 다음에 창마다 한 번만 "
        "더하십시오.",
    ),
    Mistake(
        Convolution(
            "first_bias_for_all",
            add_bias=lambda responses, bias, _: responses + bias[0],
        ),
        en="Every map got the first filter's bias. Each filter has its own: map f gets `bias[f]`.",
        ko="모든 맵에 첫 필터의 편향을 더했습니다. 필터마다 편향이 다릅니다. 맵 f에는 `bias[f]`를 "
        "더합니다.",
    ),
    Mistake(
        Convolution("biases_reversed", add_bias=lambda responses, bias, _: responses + bias[::-1]),
        en="The biases are in reverse order: the last filter's bias went to the first map. Map f "
        "gets `bias[f]`.",
        ko="편향의 순서가 거꾸로입니다. 마지막 필터의 편향이 첫 맵에 더해졌습니다. 맵 f에는 "
        "`bias[f]`를 더합니다.",
    ),
    Mistake(
        Convolution("all_biases_added", add_bias=lambda responses, bias, _: responses + bias.sum()),
        en="You added the sum of all biases to every map. Each map gets only the bias of its own "
        "filter.",
        ko="모든 맵에 편향 전체의 합을 더했습니다. 맵에는 그 맵을 만든 필터의 편향만 더합니다.",
    ),
    Mistake(
        Convolution("bias_subtracted", add_bias=lambda responses, bias, _: responses - bias),
        en="You subtracted the bias. Keras adds it.",
        ko="편향을 뺐습니다. Keras는 편향을 더합니다.",
    ),
    Mistake(
        Convolution("bias_as_running_sum", add_bias=_bias_as_running_sum),
        en="`total = bias` makes no copy: `total += ...` then writes into the caller's bias, and "
        "every window starts from the sum of the ones before. Start from 0 and add the bias last.",
        ko="`total = bias`는 복사가 아닙니다. 그래서 `total += ...`가 호출한 쪽의 편향에 쓰고, "
        "창마다 앞 창들의 합에서 시작합니다. 0에서 시작해 마지막에 편향을 더하십시오.",
    ),
]
