"""Mistakes of `minibatches` with cutting the batches, and with the caller's arrays."""

from __future__ import annotations

from typing import Any

import numpy as np

from cnnlab.checks import Mistake
from cnnlab.exercises.hyperparameters._minibatches import Array, an_order, cut, shuffled


def with_replacement(images: Array, labels: Array, batch_size: int, seed: int) -> Any:
    order = np.random.default_rng(seed).integers(0, len(images), len(images))
    return cut(images[order], labels[order], batch_size)


def last_batch_dropped(images: Array, labels: Array, batch_size: int, seed: int) -> Any:
    batches = shuffled(images, labels, batch_size, seed)
    return [batch for batch in batches if len(batch[0]) == batch_size]


def last_batch_filled_up(images: Array, labels: Array, batch_size: int, seed: int) -> Any:
    order = np.resize(an_order(images, seed), -(-len(images) // batch_size) * batch_size)
    return cut(images[order], labels[order], batch_size)


def batches_overlap(images: Array, labels: Array, batch_size: int, seed: int) -> Any:
    order, step = an_order(images, seed), max(batch_size // 2, 1)
    starts = range(0, len(images), step)
    return [
        (images[order[at : at + batch_size]], labels[order[at : at + batch_size]]) for at in starts
    ]


def one_batch_more(images: Array, labels: Array, batch_size: int, seed: int) -> Any:
    batches = shuffled(images, labels, batch_size, seed)
    full = len(images) % batch_size == 0
    return [*batches, (images[:0], labels[:0])] if full else batches


def spread_evenly(images: Array, labels: Array, batch_size: int, seed: int) -> Any:
    parts = np.array_split(an_order(images, seed), -(-len(images) // batch_size))
    return [(images[part], labels[part]) for part in parts]


def one_batch_only(images: Array, labels: Array, batch_size: int, seed: int) -> Any:
    return shuffled(images, labels, batch_size, seed)[:1]


def in_place(images: Array, labels: Array, batch_size: int, seed: int) -> Any:
    np.random.default_rng(seed).shuffle(images)
    np.random.default_rng(seed).shuffle(labels)
    return cut(images, labels, batch_size)


def in_place_separately(images: Array, labels: Array, batch_size: int, seed: int) -> Any:
    random = np.random.default_rng(seed)
    random.shuffle(images)
    random.shuffle(labels)
    return cut(images, labels, batch_size)


BATCH_MISTAKES = [
    Mistake(
        with_replacement,
        en="Some examples came twice and others not at all: you drew with replacement, or anew "
        "for each batch. Put all examples into one order and go through it once.",
        ko="어떤 예제는 두 번 나오고 어떤 예제는 나오지 않았습니다. 복원추출을 했거나 배치마다 "
        "새로 뽑았습니다. 모든 예제를 한 줄로 섞어 한 번만 지나가십시오.",
    ),
    Mistake(
        last_batch_dropped,
        en="You dropped the last, smaller batch. Every example has to come once, so it belongs "
        "to the epoch.",
        ko="더 작은 마지막 배치를 버렸습니다. 모든 예제가 한 번씩 나와야 하므로 그 배치도 "
        "에포크에 들어갑니다.",
    ),
    Mistake(
        last_batch_filled_up,
        en="You filled the last batch up with examples from the start, which then come twice. "
        "The last batch may be smaller.",
        ko="마지막 배치를 앞의 예제로 채워 그 예제가 두 번 나왔습니다. 마지막 배치는 더 작아도 "
        "됩니다.",
    ),
    Mistake(
        batches_overlap,
        en="The batches overlap, so examples come twice. The next batch starts where the last "
        "one ended: `batch_size` further on.",
        ko="배치가 서로 겹쳐 예제가 두 번 나왔습니다. 다음 배치는 앞 배치가 끝난 곳, 곧 "
        "`batch_size`만큼 뒤에서 시작합니다.",
    ),
    Mistake(
        one_batch_more,
        en="Where the batches come out even, an empty batch follows. The last batch has to start "
        "before the end of the data.",
        ko="나누어떨어질 때 빈 배치가 하나 더 나옵니다. 마지막 배치는 데이터가 끝나기 전에 "
        "시작해야 합니다.",
    ),
    Mistake(
        spread_evenly,
        en="You spread the examples evenly over the batches (`np.array_split`). Every batch but "
        "the last holds exactly `batch_size`.",
        ko="예제를 배치에 고르게 나누었습니다(`np.array_split`). 마지막을 뺀 모든 배치에는 "
        "정확히 `batch_size`개가 있어야 합니다.",
    ),
    Mistake(
        one_batch_only,
        en="You returned the first batch only. Does `return` stand inside the loop? One epoch "
        "goes through all examples.",
        ko="첫 배치만 반환했습니다. `return`이 반복문 안에 있습니까? 한 에포크는 모든 예제를 "
        "지나갑니다.",
    ),
    Mistake(
        in_place,
        en="You shuffled the caller's own arrays (`shuffle` works in place). Draw an order of "
        "indices and leave the arrays as they are.",
        ko="호출한 쪽의 배열을 직접 섞었습니다(`shuffle`은 배열 자체를 바꿉니다). 인덱스의 "
        "순서를 뽑고 배열은 그대로 두십시오.",
    ),
    Mistake(
        in_place_separately,
        en="You shuffled the caller's own arrays, one after the other: they are changed, and "
        "labels no longer match images. Draw one order of indices for both.",
        ko="호출한 쪽의 배열을 하나씩 따로 섞어, 배열이 바뀌고 레이블도 이미지와 맞지 않습니다. "
        "인덱스의 순서를 한 번 뽑아 둘 모두에 쓰십시오.",
    ),
]
