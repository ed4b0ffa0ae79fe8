"""Mistakes of `minibatches` with the order, the pairs and the seed."""

from __future__ import annotations

from typing import Any

import numpy as np

from cnnlab.checks import Mistake
from cnnlab.exercises.hyperparameters._minibatches import Array, an_order, cut, shuffled


def shuffled_separately(images: Array, labels: Array, batch_size: int, seed: int) -> Any:
    random = np.random.default_rng(seed)
    return cut(random.permutation(images), random.permutation(labels), batch_size)


def labels_left_in_order(images: Array, labels: Array, batch_size: int, seed: int) -> Any:
    return cut(images[an_order(images, seed)], labels, batch_size)


def images_left_in_order(images: Array, labels: Array, batch_size: int, seed: int) -> Any:
    return cut(images, labels[an_order(images, seed)], batch_size)


def not_shuffled(images: Array, labels: Array, batch_size: int, seed: int) -> Any:
    return cut(images, labels, batch_size)


def sorted_by_label(images: Array, labels: Array, batch_size: int, seed: int) -> Any:
    order = np.argsort(labels)
    return cut(images[order], labels[order], batch_size)


def shuffled_inside_batches(images: Array, labels: Array, batch_size: int, seed: int) -> Any:
    random = np.random.default_rng(seed)
    parts = cut(images, labels, batch_size)
    orders = [random.permutation(len(batch)) for batch, _ in parts]
    return [(x[order], y[order]) for (x, y), order in zip(parts, orders, strict=True)]


def whole_batches_moved(images: Array, labels: Array, batch_size: int, seed: int) -> Any:
    parts = cut(images, labels, batch_size)
    return [parts[at] for at in np.random.default_rng(seed).permutation(len(parts))]


def seed_ignored(images: Array, labels: Array, batch_size: int, seed: int) -> Any:
    order = an_order(images, None)
    return cut(images[order], labels[order], batch_size)


def fixed_seed(images: Array, labels: Array, batch_size: int, seed: int) -> Any:
    return shuffled(images, labels, batch_size, 0)


ORDER_MISTAKES = [
    Mistake(
        shuffled_separately,
        en="Images and labels were shuffled separately: an image came with another image's "
        "label. Draw one order and use it for both.",
        ko="이미지와 레이블을 따로 섞어, 이미지에 다른 이미지의 레이블이 붙었습니다. 순서를 한 "
        "번만 뽑아 둘 모두에 쓰십시오.",
    ),
    Mistake(
        labels_left_in_order,
        en="You shuffled the images and left the labels in their order, so they no longer belong "
        "together. Use the same order for both.",
        ko="이미지만 섞고 레이블은 원래 순서로 두어 서로 맞지 않습니다. 둘 모두에 같은 순서를 "
        "쓰십시오.",
    ),
    Mistake(
        images_left_in_order,
        en="You shuffled the labels and left the images in their order, so they no longer belong "
        "together. Use the same order for both.",
        ko="레이블만 섞고 이미지는 원래 순서로 두어 서로 맞지 않습니다. 둘 모두에 같은 순서를 "
        "쓰십시오.",
    ),
    Mistake(
        not_shuffled,
        en="The examples come in the order in which they were given. Draw a random order from "
        "the seed, then cut the batches from it.",
        ko="예제가 주어진 순서 그대로입니다. 시드로 무작위 순서를 뽑은 다음, 그 순서에서 배치를 "
        "나누십시오.",
    ),
    Mistake(
        sorted_by_label,
        en="The examples are sorted by label: a batch then shows hardly more than one class. The "
        "order should depend on the seed alone.",
        ko="예제가 레이블순으로 정렬되어 배치마다 거의 한 클래스만 나옵니다. 순서는 시드로만 "
        "정해져야 합니다.",
    ),
    Mistake(
        shuffled_inside_batches,
        en="You shuffled inside each batch only, so every epoch has the same batches. Shuffle "
        "all examples first, then cut.",
        ko="배치 안에서만 섞어 에포크마다 같은 배치가 나옵니다. 모든 예제를 먼저 섞은 다음 "
        "나누십시오.",
    ),
    Mistake(
        whole_batches_moved,
        en="You cut first and moved whole batches: neighbours always stay in one batch. Shuffle "
        "the examples, then cut.",
        ko="먼저 나눈 뒤 배치를 통째로 옮겨, 이웃한 예제가 늘 같은 배치에 들어갑니다. 예제를 "
        "섞은 다음 나누십시오.",
    ),
    Mistake(
        seed_ignored,
        en="The same seed gave two different orders. Make the random generator from `seed`, "
        "inside the function, at every call.",
        ko="같은 시드에서 서로 다른 순서가 나왔습니다. 호출할 때마다 함수 안에서 `seed`로 난수 "
        "생성기를 만드십시오.",
    ),
    Mistake(
        fixed_seed,
        en="Every seed gives the same order, so all epochs would be alike. Is the argument "
        "`seed` used, or a number of your own?",
        ko="어떤 시드에서도 같은 순서가 나와 모든 에포크가 똑같아집니다. 인수 `seed`를 썼습니까, "
        "직접 정한 수를 썼습니까?",
    ),
]
