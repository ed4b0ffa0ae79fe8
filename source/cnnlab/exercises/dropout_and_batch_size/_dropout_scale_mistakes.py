"""Mistakes of `dropout` with the meaning of the rate and the factor of the values that stay."""

from __future__ import annotations

from typing import Any

import numpy as np

from cnnlab.checks import Mistake
from cnnlab.exercises.dropout_and_batch_size._dropout_answers import Array, kept


def keep_and_drop_exchanged(values: Array, rate: float, training: bool, seed: int) -> Any:
    return values * kept(values, 1 - rate, seed) / (1 - rate) if training else values


def rate_taken_for_keeping(values: Array, rate: float, training: bool, seed: int) -> Any:
    return values * kept(values, 1 - rate, seed) * (1 / rate) if training else values


def not_rescaled(values: Array, rate: float, training: bool, seed: int) -> Any:
    return values * kept(values, rate, seed) if training else values


def divided_by_the_rate(values: Array, rate: float, training: bool, seed: int) -> Any:
    return values * kept(values, rate, seed) * (1 / rate) if training else values


def multiplied_instead_of_divided(values: Array, rate: float, training: bool, seed: int) -> Any:
    return values * kept(values, rate, seed) * (1 - rate) if training else values


def rescaled_by_the_count(values: Array, rate: float, training: bool, seed: int) -> Any:
    mask = kept(values, rate, seed)
    return values * mask * (mask.size / mask.sum()) if training else values


def half_whatever_the_rate(values: Array, rate: float, training: bool, seed: int) -> Any:
    mask = np.random.default_rng(seed).integers(0, 2, values.shape)
    return values * mask / (1 - rate) if training and rate else values


def returns_the_mask(values: Array, rate: float, training: bool, seed: int) -> Any:
    return kept(values, rate, seed).astype(float) if training else values


def leaves_out_the_dropped(values: Array, rate: float, training: bool, seed: int) -> Any:
    return values[kept(values, rate, seed)] / (1 - rate) if training and rate else values


SCALE_MISTAKES = [
    Mistake(
        keep_and_drop_exchanged,
        en="You kept the share `rate` and dropped the rest. `rate` is the probability of being "
        "dropped: with 0.2, about 80 of 100 values stay.",
        ko="`rate`만큼을 남기고 나머지를 드롭했습니다. `rate`는 드롭할 확률입니다. 0.2라면 값 "
        "100개 가운데 약 80개가 남습니다.",
    ),
    Mistake(
        rate_taken_for_keeping,
        en="You used `rate` as the probability of keeping, both for the draw and for the factor. "
        "The paper counts that way; in Keras `rate` is the probability of dropping.",
        ko="뽑을 때도 배율을 구할 때도 `rate`를 남길 확률로 썼습니다. 논문의 방식입니다. Keras의 "
        "`rate`는 드롭할 확률입니다.",
    ),
    Mistake(
        not_rescaled,
        en="The values that stay are unchanged, so the next layer receives less than at inference. "
        "Scale them up in training, so that the expected sum stays the same.",
        ko="남은 값이 그대로여서 다음 층이 추론할 때보다 작은 입력을 받습니다. 합의 기댓값이 "
        "같도록 학습할 때 남은 값을 키우십시오.",
    ),
    Mistake(
        divided_by_the_rate,
        en="You divided by `rate`. The values that stay have to make up for those that are gone: "
        "divide by the probability of staying.",
        ko="`rate`로 나누었습니다. 남은 값이 드롭한 값의 몫까지 채워야 합니다. 남을 확률로 "
        "나누십시오.",
    ),
    Mistake(
        multiplied_instead_of_divided,
        en="You multiplied the values that stay by the probability of staying, which makes the sum "
        "smaller still. In training they have to grow: divide.",
        ko="남은 값에 남을 확률을 곱해 합이 더 작아졌습니다. 학습할 때는 남은 값을 키워야 하므로 "
        "나누십시오.",
    ),
    Mistake(
        rescaled_by_the_count,
        en="Your factor comes from the number of values that happened to stay, so it changes from "
        "call to call. Keras uses the probability: the factor depends on `rate` alone.",
        ko="배율을 우연히 남은 값의 개수로 구해 호출할 때마다 달라집니다. Keras는 확률을 쓰므로 "
        "배율은 `rate`로만 정해집니다.",
    ),
    Mistake(
        half_whatever_the_rate,
        en="About half of the values are dropped, whatever `rate` says. Compare numbers between 0 "
        "and 1 with `rate`, or give the probability to the generator.",
        ko="`rate`와 관계없이 값의 절반쯤을 드롭합니다. 0과 1 사이의 난수를 `rate`와 비교하거나, "
        "난수 생성기에 확률을 넘기십시오.",
    ),
    Mistake(
        returns_the_mask,
        en="You returned the mask: which values stay. Multiply `values` by it.",
        ko="어느 값이 남는지를 나타내는 마스크를 반환했습니다. `values`에 마스크를 곱하십시오.",
    ),
    Mistake(
        leaves_out_the_dropped,
        en="You took the dropped values out of the array. They stay as zeros in their places: the "
        "next layer expects the same shape.",
        ko="드롭한 값을 배열에서 빼냈습니다. 드롭한 값은 제자리에 0으로 남아야 합니다. 다음 층은 "
        "같은 모양을 기대합니다.",
    ),
]
