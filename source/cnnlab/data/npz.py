"""Data sets in one .npz file, in the layout of Keras' mnist.npz."""

from __future__ import annotations

import zipfile
import zlib
from typing import TYPE_CHECKING, Any

import numpy as np

from cnnlab.data.errors import damaged
from cnnlab.data.published import Published
from cnnlab.text import Text

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

Shape = tuple[int, ...]

_LAYOUT = Text(
    en="an .npz file with x_train, y_train, x_test and y_test: images uint8 of shape "
    "(n, {shape}), labels integers from 0 to 9 of shape (n,) or (n, 1), every label present",
    ko="x_train, y_train, x_test, y_test가 들어 있는 .npz 파일. 이미지는 (n, {shape}) 모양의 "
    "uint8, 레이블은 (n,) 또는 (n, 1) 모양의 0부터 9까지의 정수이며, 모든 레이블이 있어야 합니다",
)
# What NumPy raises for files that are cut off, are no archives, or hold pickled objects.
_UNREADABLE = (
    OSError,
    EOFError,
    ValueError,
    KeyError,
    NotImplementedError,
    zipfile.BadZipFile,
    zlib.error,
)


def read_npz(path: Path, image_shape: Shape) -> Published:
    """Return the arrays of an .npz file; Python objects in it are never loaded.

    Raises:
        DataDamaged: it cannot be read, or an array has another shape, dtype or label range.
    """
    expected = _LAYOUT.format(shape=", ".join(map(str, image_shape)))
    try:
        # Opened here because NumPy leaves a file open that it can not read.
        with path.open("rb") as file:
            archive = np.load(file, allow_pickle=False)
            if isinstance(archive, np.ndarray):
                raise ValueError("it is a single array")
            arrays = Published(*(archive[name] for name in Published._fields))
    except _UNREADABLE as error:
        found = Text(en="it cannot be read ({error})", ko="읽을 수 없습니다 ({error})")
        raise damaged(path, found.format(error=error), expected) from None
    sound = (
        _are_images(arrays.x_train, image_shape)
        and _are_images(arrays.x_test, image_shape)
        and _are_labels(arrays.y_train, len(arrays.x_train))
        and _are_labels(arrays.y_test, len(arrays.x_test))
    )
    if not sound:
        raise damaged(path, _description(arrays), expected)
    return arrays


def _are_images(images: NDArray[Any], shape: Shape) -> bool:
    return images.dtype == np.uint8 and images.ndim > 0 and images.shape[1:] == shape


def _are_labels(labels: NDArray[Any], count: int) -> bool:
    well_formed = labels.dtype.kind in "iu" and labels.shape in {(count,), (count, 1)}
    return well_formed and np.array_equal(np.unique(labels), np.arange(10))


def _description(arrays: Published) -> Text:
    words = []
    for name, array in arrays._asdict().items():
        span = ""
        if name.startswith("y_") and array.dtype.kind in "iuf" and array.size:
            span = f" {array.min()}..{array.max()}"
        words.append(f"{name} {array.dtype} {array.shape}{span}")
    return Text(en=", ".join(words), ko=", ".join(words))
