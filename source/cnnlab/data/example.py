"""The first example of the course, small enough for pencil and paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray


def example_5x5() -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return an image of shape (5, 5) and a kernel of shape (2, 2), both int64.

    Sliding the kernel over the image without padding gives a map of shape (4, 4):

        image              kernel       map
        1  2  3  0  3      1  0          7  0  7 -2
        3  0  2  0  2      2 -1          5 -1  1  4
        1  0  1  3  2                    7 -3  4  8
        3  0  3  3  1                    3  2  7  2
        1  2  2  0  1

    The pixels are 0 to 3, and the kernel has no symmetry: one that is flipped, transposed or
    mirrored by mistake changes at least 15 of the 16 results.
    """
    image = np.array(
        [
            [1, 2, 3, 0, 3],
            [3, 0, 2, 0, 2],
            [1, 0, 1, 3, 2],
            [3, 0, 3, 3, 1],
            [1, 2, 2, 0, 1],
        ],
        dtype=np.int64,
    )
    kernel = np.array([[1, 0], [2, -1]], dtype=np.int64)
    return image, kernel
