"""Which images each update sees: every epoch all of them once, in a new order."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from cnnlab.train.setting import Setting

Order = NDArray[np.int32]


def epoch_orders(setting: Setting, seed: int) -> list[Order]:
    """Return the order of the images for each epoch, int32 of shape (images,).

    It depends on the seed and the number of images only: settings with other batch sizes see the
    same images in the same order.
    """
    generator = np.random.default_rng([seed, 1])
    return [generator.permutation(setting.images).astype(np.int32) for _ in range(setting.epochs)]


def with_noise(
    labels: NDArray[np.int64], share: float, classes: int, seed: int
) -> NDArray[np.int64]:
    """Return the labels, `share` of them replaced by a random other class."""
    generator = np.random.default_rng([seed, 2])
    chosen = generator.permutation(len(labels))[: round(share * len(labels))]
    noisy = labels.copy()
    noisy[chosen] = (labels[chosen] + generator.integers(1, classes, len(chosen))) % classes
    return noisy
