"""All 70,000 MNIST digits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cnnlab.data.download import Remote, fetch
from cnnlab.data.folders import find
from cnnlab.data.intact import check_counts, check_values
from cnnlab.data.npz import read_npz
from cnnlab.data.published import to_split
from cnnlab.text import Text

if TYPE_CHECKING:
    from pathlib import Path

    from cnnlab.data.split import Split

_REMOTE = Remote(
    url="https://storage.googleapis.com/tensorflow/tf-keras-datasets/mnist.npz",
    name="mnist.npz",
    checksum="731c5ac602752760c8e48fbffcf8c3b850d9dc2a2aedcf2cc48468fc17b673d1",
    megabytes=11,
)
# Of the arrays, not of the file: a copy that was packed again is as good as Keras' own.
_VALUES = {
    "x_train": "741c988805d008ac6e4c904b69001ba184c24b2c540a4ef403f4c71b676cf757",
    "y_train": "1feba77c54802fa5339a11837ea4b2866434b83314ec45192930f1df69120c13",
    "x_test": "6d87418db22cc8025d05968bec9bd5c3932904b23485740db143a061a2c9d161",
    "y_test": "ddeff807876a9661a1110d45c266c86239a3a1b7d37da0c3716a7a683c852ff5",
}
DIGIT_NAMES = tuple(Text(en=str(digit), ko=str(digit)) for digit in range(10))


def mnist() -> Split:
    """Return MNIST: 55,000 training, 5,000 validation and 10,000 test images of digits.

    Images are float32 in [0, 1] of shape (n, 28, 28, 1), labels int64 of shape (n,). The test part
    is the published one; validation is drawn from the 60,000 with a fixed seed, every class in
    its share. The file `mnist.npz` is looked for in the folder named by CNNLAB_DATA, then in
    Keras' data folder (`~/.keras/datasets`), then downloaded. It is read here and not by
    `keras.datasets`, which would replace a file whose checksum it does not know.

    Raises:
        DataUnavailable: no file, and no network.
        DataDamaged: the file does not hold the published values.

    Source: Y. LeCun, C. Cortes, C. J. C. Burges, The MNIST database of handwritten digits.
    """
    path = on_this_machine() or fetch(_REMOTE)
    arrays = read_npz(path, (28, 28))
    check_counts(path, arrays, train=60_000, test=10_000)
    check_values(path, arrays, _VALUES)
    return to_split("mnist", arrays, validation=5_000, classes=DIGIT_NAMES)


def on_this_machine() -> Path | None:
    """Return the file that `mnist` reads without a network, or None."""
    return find(_REMOTE.name)
