"""Mistakes of `minibatches` with what comes back instead of a list of pairs of arrays."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cnnlab.checks import Mistake
from cnnlab.exercises.hyperparameters._minibatches import Array, an_order, shuffled

if TYPE_CHECKING:
    from collections.abc import Iterator


def labels_first(images: Array, labels: Array, batch_size: int, seed: int) -> Any:
    return [(y, x) for x, y in shuffled(images, labels, batch_size, seed)]


def whole_arrays(images: Array, labels: Array, batch_size: int, seed: int) -> Any:
    order = an_order(images, seed)
    return images[order], labels[order]


def two_lists(images: Array, labels: Array, batch_size: int, seed: int) -> Any:
    batches = shuffled(images, labels, batch_size, seed)
    return [x for x, _ in batches], [y for _, y in batches]


def images_only(images: Array, labels: Array, batch_size: int, seed: int) -> Any:
    return [x for x, _ in shuffled(images, labels, batch_size, seed)]


def single_images(images: Array, labels: Array, batch_size: int, seed: int) -> Any:
    order = an_order(images, seed)
    return list(zip(images[order], labels[order], strict=True))


def pairs_of_lists(images: Array, labels: Array, batch_size: int, seed: int) -> Any:
    return [(list(x), list(y)) for x, y in shuffled(images, labels, batch_size, seed)]


def as_generator(images: Array, labels: Array, batch_size: int, seed: int) -> Iterator[Any]:
    yield from shuffled(images, labels, batch_size, seed)


def as_dictionaries(images: Array, labels: Array, batch_size: int, seed: int) -> Any:
    return [{"images": x, "labels": y} for x, y in shuffled(images, labels, batch_size, seed)]


def scales_the_pixels(images: Array, labels: Array, batch_size: int, seed: int) -> Any:
    return shuffled(images / 255, labels, batch_size, seed)


RESULT_MISTAKES = [
    Mistake(
        as_dictionaries,
        en="The list does not hold pairs of arrays but something else, such as dictionaries. "
        "Make each batch a tuple of two arrays: images and labels.",
        ko="리스트에 배열의 짝이 아니라 딕셔너리 같은 다른 것이 들어 있습니다. 배치마다 이미지와 "
        "레이블, 두 배열의 튜플로 만드십시오.",
    ),
    Mistake(
        scales_the_pixels,
        en="The batches hold images that were not among those given. Only the order changes: "
        "leave the pixels as they are.",
        ko="주어지지 않은 이미지가 배치에 들어 있습니다. 바뀌는 것은 순서뿐입니다. 픽셀 값은 "
        "그대로 두십시오.",
    ),
    Mistake(
        labels_first,
        en="The pairs are the wrong way round: you return (labels, images). The images come first.",
        ko="짝의 순서가 반대입니다. (레이블, 이미지)를 반환했습니다. 이미지가 먼저입니다.",
    ),
    Mistake(
        whole_arrays,
        en="You returned the two shuffled arrays. Cut them into batches and return a list of "
        "pairs.",
        ko="섞은 배열 두 개를 반환했습니다. 배치로 나누어 짝의 리스트를 반환하십시오.",
    ),
    Mistake(
        two_lists,
        en="You returned a list of image batches and a list of label batches. Put each batch of "
        "images into one pair with its labels: `zip` can join the lists.",
        ko="이미지 배치의 리스트와 레이블 배치의 리스트를 따로 반환했습니다. 이미지 배치마다 그 "
        "레이블과 짝을 지으십시오. `zip`으로 두 리스트를 합칠 수 있습니다.",
    ),
    Mistake(
        images_only,
        en="The labels are missing, or the lists hold no pairs. Each batch is a pair: an array "
        "of images and an array of labels.",
        ko="레이블이 빠졌거나 리스트에 짝이 없습니다. 배치 하나는 이미지 배열과 레이블 배열의 "
        "짝입니다.",
    ),
    Mistake(
        single_images,
        en="Each pair holds one image and one label. A pair should hold `batch_size` of them, as "
        "two arrays.",
        ko="짝마다 이미지 한 장과 레이블 하나가 있습니다. 짝 하나에 `batch_size`개씩, 배열 두 "
        "개로 있어야 합니다.",
    ),
    Mistake(
        pairs_of_lists,
        en="The batches hold lists of images. Make each an array: take them from `images` with "
        "an array of indices, or use `np.stack`.",
        ko="배치에 이미지의 리스트가 들어 있습니다. 배열로 만드십시오. 인덱스 배열로 "
        "`images`에서 꺼내거나 `np.stack`을 쓰면 됩니다.",
    ),
    Mistake(
        as_generator,
        en="You returned a generator or a `zip`, which holds no batches yet. Collect them in "
        "a list and return it.",
        ko="제너레이터나 `zip`을 반환했습니다. 그 안에는 아직 배치가 없습니다. 배치를 리스트에 "
        "모아 반환하십시오.",
    ),
]
