"""Right answers to `minibatches`: an order, cut into pairs of images and labels."""

from __future__ import annotations

import random
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
Batches = list[tuple[Array, Array]]


def cut(images: Array, labels: Array, batch_size: int) -> Batches:
    """Return the batches in the order in which the images and labels are given."""
    starts = range(0, len(images), batch_size)
    return [(images[at : at + batch_size], labels[at : at + batch_size]) for at in starts]


def an_order(images: Array, seed: int | None) -> Array:
    """Return the positions of all images in an order drawn from the seed."""
    return np.random.default_rng(seed).permutation(len(images))


def shuffled(images: Array, labels: Array, batch_size: int, seed: int) -> Batches:
    """Return the batches of one epoch, every example once, in an order drawn from the seed."""
    order = an_order(images, seed)
    return cut(images[order], labels[order], batch_size)


def by_pieces_of_the_order(images: Array, labels: Array, batch_size: int, seed: int) -> Batches:
    order = np.arange(len(images))
    np.random.RandomState(seed).shuffle(order)
    pieces = np.split(order, range(batch_size, len(images), batch_size))
    return [(images[piece], labels[piece]) for piece in pieces]


def by_random_keys(images: Array, labels: Array, batch_size: int, seed: int) -> Batches:
    order = np.argsort(np.random.default_rng(seed).random(len(images)))
    return cut(images[order].astype(np.float64), labels[order].astype(np.float32), batch_size)


def by_drawing_cards(images: Array, labels: Array, batch_size: int, seed: int) -> Any:
    drawn = random.Random(seed)
    left = list(range(len(images)))
    batches = []
    while left:
        batch = [left.pop(drawn.randrange(len(left))) for _ in range(min(batch_size, len(left)))]
        batches.append(
            [np.array([images[one] for one in batch]), [int(labels[one]) for one in batch]]
        )
    return batches


def by_sorting_pairs(images: Array, labels: Array, batch_size: int, seed: int) -> Any:
    pairs = list(zip(images, labels, strict=True))
    random.Random(seed).shuffle(pairs)
    starts = range(0, len(pairs), batch_size)
    parts = (zip(*pairs[at : at + batch_size], strict=True) for at in starts)
    return tuple((np.stack(batch), np.stack(classes)) for batch, classes in parts)


def by_keras(images: Array, labels: Array, batch_size: int, seed: int) -> Any:
    import keras

    order = keras.random.shuffle(keras.ops.arange(len(images)), seed=seed)
    take = keras.ops.take
    return cut(take(images, order, axis=0), take(labels, order, axis=0), batch_size)
