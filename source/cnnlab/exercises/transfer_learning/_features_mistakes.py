"""Wrong answers to `extract_features`."""

from __future__ import annotations

import numpy as np

from cnnlab.exercises.transfer_learning._features import (
    Array,
    base_of,
    batches,
    by_numpy,
    maps_by_numpy,
    numbers,
)


def in_training_mode(
    images: Array, kernel: Array, mean: Array, variance: Array, batch_size: int
) -> Array:
    base = base_of(images, kernel, mean, variance)
    maps = [numbers(base(batch, training=True)) for batch in batches(images, batch_size)]
    return np.concatenate([of_batch.mean(axis=(1, 2)) for of_batch in maps])


def short_batch_dropped(
    images: Array, kernel: Array, mean: Array, variance: Array, batch_size: int
) -> Array:
    whole = len(images) // batch_size * batch_size
    return by_numpy(images[:whole], kernel, mean, variance, batch_size)


def last_batch_only(
    images: Array, kernel: Array, mean: Array, variance: Array, batch_size: int
) -> Array:
    *_, last = batches(images, batch_size)
    return by_numpy(last, kernel, mean, variance, batch_size)


def first_batch_only(
    images: Array, kernel: Array, mean: Array, variance: Array, batch_size: int
) -> Array:
    return by_numpy(images[:batch_size], kernel, mean, variance, batch_size)


def mirrored_too(
    images: Array, kernel: Array, mean: Array, variance: Array, batch_size: int
) -> Array:
    both = np.concatenate([images, images[:, :, ::-1]])
    return by_numpy(both, kernel, mean, variance, batch_size)


def mirrored(images: Array, kernel: Array, mean: Array, variance: Array, batch_size: int) -> Array:
    return by_numpy(images[:, :, ::-1], kernel, mean, variance, batch_size)


def shuffled(images: Array, kernel: Array, mean: Array, variance: Array, batch_size: int) -> Array:
    order = np.random.default_rng(0).permutation(len(images))
    return by_numpy(images[order], kernel, mean, variance, batch_size)


def flattened(images: Array, kernel: Array, mean: Array, variance: Array, batch_size: int) -> Array:
    return maps_by_numpy(images, kernel, mean, variance).reshape(len(images), -1)


def not_pooled(
    images: Array, kernel: Array, mean: Array, variance: Array, batch_size: int
) -> Array:
    return maps_by_numpy(images, kernel, mean, variance)


def largest_of_each_map(
    images: Array, kernel: Array, mean: Array, variance: Array, batch_size: int
) -> Array:
    return np.asarray(maps_by_numpy(images, kernel, mean, variance).max(axis=(1, 2)))


def averaged_over_channels(
    images: Array, kernel: Array, mean: Array, variance: Array, batch_size: int
) -> Array:
    return np.asarray(maps_by_numpy(images, kernel, mean, variance).mean(axis=3))


def averaged_over_images(
    images: Array, kernel: Array, mean: Array, variance: Array, batch_size: int
) -> Array:
    return np.asarray(maps_by_numpy(images, kernel, mean, variance).mean(axis=(0, 1, 2)))


def list_of_batches(
    images: Array, kernel: Array, mean: Array, variance: Array, batch_size: int
) -> list[Array]:
    return [
        by_numpy(batch, kernel, mean, variance, batch_size) for batch in batches(images, batch_size)
    ]
