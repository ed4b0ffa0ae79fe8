"""Mistakes of `dropout` with training and inference, the seed, and the caller's array."""

from __future__ import annotations

from typing import Any

from cnnlab.checks import Mistake
from cnnlab.exercises.dropout_and_batch_size._dropout_answers import Array, inverted, kept


def active_at_inference(values: Array, rate: float, training: bool, seed: int) -> Any:
    return inverted(values, rate, True, seed)


def active_and_not_rescaled(values: Array, rate: float, training: bool, seed: int) -> Any:
    return values * kept(values, rate, seed)


def scaled_at_inference(values: Array, rate: float, training: bool, seed: int) -> Any:
    return values * kept(values, rate, seed) if training else values * (1 - rate)


def scaled_in_both(values: Array, rate: float, training: bool, seed: int) -> Any:
    return inverted(values, rate, True, seed) if training else values * (1 - rate)


def scaled_up_in_both(values: Array, rate: float, training: bool, seed: int) -> Any:
    return inverted(values, rate, True, seed) if training else values / (1 - rate)


def training_and_inference_exchanged(values: Array, rate: float, training: bool, seed: int) -> Any:
    return inverted(values, rate, not training, seed)


def never_drops(values: Array, rate: float, training: bool, seed: int) -> Any:
    return values


def seed_ignored(values: Array, rate: float, training: bool, seed: int) -> Any:
    return values * kept(values, rate, None) / (1 - rate) if training else values


def fixed_seed(values: Array, rate: float, training: bool, seed: int) -> Any:
    return inverted(values, rate, training, 0)


def changes_the_values(values: Array, rate: float, training: bool, seed: int) -> Any:
    if training:
        values *= kept(values, rate, seed)
        values /= 1 - rate
    return values


TRAINING_MISTAKES = [
    Mistake(
        active_at_inference,
        en="Values are dropped at inference too, so the same image gets another answer each time. "
        "With `training=False` return the values as they are.",
        ko="추론할 때도 값을 드롭해 같은 이미지에 매번 다른 답이 나옵니다. `training=False`이면 "
        "값을 그대로 반환하십시오.",
    ),
    Mistake(
        active_and_not_rescaled,
        en="Values are dropped at inference too, and those that stay are never scaled. With "
        "`training=False` return the values as they are; in training scale up what stays.",
        ko="추론할 때도 값을 드롭하고, 남은 값을 키우지도 않습니다. `training=False`이면 값을 "
        "그대로 반환하고, 학습할 때는 남은 값을 키우십시오.",
    ),
    Mistake(
        scaled_at_inference,
        en="This is the rule of the original paper: unscaled in training, multiplied by the "
        "probability of keeping at inference. Keras scales in training instead, and leaves "
        "inference alone.",
        ko="원 논문의 방식입니다. 학습할 때는 그대로 두고 추론할 때 남길 확률을 곱했습니다. "
        "Keras는 학습할 때 배율을 곱하고 추론할 때는 아무것도 하지 않습니다.",
    ),
    Mistake(
        scaled_in_both,
        en="You scaled in training and once more at inference. One of them is enough: Keras scales "
        "in training, and returns the values as they are at inference.",
        ko="학습할 때 배율을 곱하고 추론할 때 또 줄였습니다. 한 번이면 됩니다. Keras는 학습할 때 "
        "배율을 곱하고, 추론할 때는 값을 그대로 반환합니다.",
    ),
    Mistake(
        scaled_up_in_both,
        en="You scaled up at inference too, where nothing is missing. With `training=False` return "
        "the values as they are.",
        ko="드롭한 값이 없는 추론에서도 값을 키웠습니다. `training=False`이면 값을 그대로 "
        "반환하십시오.",
    ),
    Mistake(
        training_and_inference_exchanged,
        en="You drop at inference and not in training: the condition is the wrong way round.",
        ko="학습할 때가 아니라 추론할 때 드롭합니다. 조건이 반대로 되어 있습니다.",
    ),
    Mistake(
        never_drops,
        en="Nothing is dropped in training. Is the mask used, and its result returned?",
        ko="학습할 때 아무 값도 드롭하지 않았습니다. 마스크를 곱한 결과를 반환하고 있습니까?",
    ),
    Mistake(
        seed_ignored,
        en="The same seed dropped other values the second time. Make the random generator from "
        "`seed`, inside the function, at every call.",
        ko="같은 시드로 다시 호출하자 다른 값을 드롭했습니다. 호출할 때마다 함수 안에서 `seed`로 "
        "난수 생성기를 만드십시오.",
    ),
    Mistake(
        fixed_seed,
        en="Every seed drops the same values, so all updates would train the same thin network. Is "
        "the argument `seed` used, or a number of your own?",
        ko="어떤 시드에서도 같은 값을 드롭해 업데이트마다 똑같은 신경망을 학습하게 됩니다. 인수 "
        "`seed`를 썼습니까, 직접 정한 수를 썼습니까?",
    ),
    Mistake(
        changes_the_values,
        en="The caller's array `values` was changed: `*=` and assigning to `values[...]` write "
        "into it. Compute a new array instead.",
        ko="호출한 쪽의 배열 `values`가 바뀌었습니다. `*=`나 `values[...]`에 대입하면 그 배열에 "
        "바로 씁니다. 새 배열을 계산하십시오.",
    ),
]
