"""Mistakes of `dropout` with what one draw decides, and how many values are dropped."""

from __future__ import annotations

from typing import Any

import numpy as np

from cnnlab.checks import Mistake
from cnnlab.exercises.dropout_and_batch_size._dropout_answers import Array


def _drawn(values: Array, shape: tuple[int, ...], rate: float, training: bool, seed: int) -> Any:
    """Return dropout with a mask of this shape, used for all values."""
    mask = np.random.default_rng(seed).random(shape) >= rate
    return values * mask / (1 - rate) if training else values


def one_mask_for_the_batch(values: Array, rate: float, training: bool, seed: int) -> Any:
    return _drawn(values, values.shape[1:], rate, training, seed)


def whole_examples(values: Array, rate: float, training: bool, seed: int) -> Any:
    shape = (len(values), *(1 for _ in values.shape[1:]))
    return _drawn(values, shape, rate, training, seed)


def whole_maps(values: Array, rate: float, training: bool, seed: int) -> Any:
    if values.ndim < 3:
        return _drawn(values, values.shape, rate, training, seed)
    shape = (len(values), *(1 for _ in values.shape[1:-1]), values.shape[-1])
    return _drawn(values, shape, rate, training, seed)


def one_draw_for_all(values: Array, rate: float, training: bool, seed: int) -> Any:
    return _drawn(values, (), rate, training, seed)


def exactly_the_share(values: Array, rate: float, training: bool, seed: int) -> Any:
    ranks = np.random.default_rng(seed).permutation(values.size).reshape(values.shape)
    return values * (ranks >= int(rate * values.size)) / (1 - rate) if training else values


def exactly_in_each_example(values: Array, rate: float, training: bool, seed: int) -> Any:
    keys = np.random.default_rng(seed).random((len(values), values[0].size))
    if values.ndim == 1:
        keys = keys.T
    ranks = keys.argsort(axis=1).argsort(axis=1)
    mask = (ranks >= int(rate * ranks.shape[1])).reshape(values.shape)
    return values * mask / (1 - rate) if training else values


MASK_MISTAKES = [
    Mistake(
        one_mask_for_the_batch,
        en="All examples of the batch lost the same units: one mask serves for all. Draw for each "
        "example anew, with the whole shape of `values`.",
        ko="배치의 모든 예제에서 같은 유닛을 드롭했습니다. 마스크 하나를 함께 쓰고 있습니다. "
        "`values`의 모양 전체로 예제마다 새로 뽑으십시오.",
    ),
    Mistake(
        whole_examples,
        en="Whole examples were dropped: one draw decides over a row. Draw for each value of each "
        "example.",
        ko="예제를 통째로 드롭했습니다. 난수 하나가 한 행 전체를 정합니다. 예제마다, 값마다 "
        "뽑으십시오.",
    ),
    Mistake(
        whole_maps,
        en="On feature maps you dropped whole channels. That is spatial dropout, another layer. "
        "Here each value has its own draw, whatever the shape.",
        ko="특성 맵에서 채널을 통째로 드롭했습니다. 그것은 공간 드롭아웃이라는 다른 층입니다. "
        "여기서는 모양과 관계없이 값마다 따로 뽑습니다.",
    ),
    Mistake(
        one_draw_for_all,
        en="In one call either all values were dropped or none: a single draw decides. Tell the "
        "generator how many numbers you need: the shape of `values`.",
        ko="한 번 호출할 때 값을 모두 드롭하거나 하나도 드롭하지 않았습니다. 난수 하나가 전부를 "
        "정합니다. 난수 생성기에 `values`의 모양을 넘겨 필요한 만큼 뽑으십시오.",
    ),
    Mistake(
        exactly_the_share,
        en="You always drop the same number of values. Each value has its own draw, so with rate "
        "0.2 it is 20 of 100 on average: sometimes 17, sometimes 24.",
        ko="늘 같은 개수를 드롭합니다. 값마다 따로 뽑아야 합니다. `rate`가 0.2이면 100개 가운데 "
        "평균 20개이고, 17개일 때도 24개일 때도 있습니다.",
    ),
    Mistake(
        exactly_in_each_example,
        en="Every example lost the same number of values. Each value has its own draw, so the "
        "number differs from example to example; only its mean is fixed.",
        ko="모든 예제에서 같은 개수를 드롭했습니다. 값마다 따로 뽑으므로 드롭하는 개수는 예제마다 "
        "다르고, 정해진 것은 그 평균뿐입니다.",
    ),
]
