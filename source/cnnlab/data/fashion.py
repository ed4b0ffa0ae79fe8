"""Fashion-MNIST: 70,000 pictures of clothes, harder to tell apart than digits."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING, Any

import numpy as np

from cnnlab.data.download import Remote, fetch
from cnnlab.data.folders import find
from cnnlab.data.intact import check_bytes
from cnnlab.data.published import Published, to_split
from cnnlab.text import Text

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from cnnlab.data.split import Split


def _remote(file_name: str, md5: str, megabytes: float) -> Remote:
    base = "https://storage.googleapis.com/tensorflow/tf-keras-datasets/"
    return Remote(base + file_name, f"fashion-mnist/{file_name}", md5, megabytes)


# The MD5 sums are those in the README of zalandoresearch/fashion-mnist.
_REMOTES = {
    "x_train": _remote("train-images-idx3-ubyte.gz", "8d4fb7e6c68d591d4c3dfef9ec88bf0d", 26.4),
    "y_train": _remote("train-labels-idx1-ubyte.gz", "25c81989df183df01b3e8a0aad5dffbe", 0.03),
    "x_test": _remote("t10k-images-idx3-ubyte.gz", "bef4ecab320f06d8554ea6380940ec79", 4.4),
    "y_test": _remote("t10k-labels-idx1-ubyte.gz", "bb300cfdad3c16e7a12a480ee83cd310", 0.005),
}
FASHION_NAMES = (
    Text(en="T-shirt/top", ko="티셔츠/상의"),
    Text(en="trouser", ko="바지"),
    Text(en="pullover", ko="풀오버"),
    Text(en="dress", ko="드레스"),
    Text(en="coat", ko="코트"),
    Text(en="sandal", ko="샌들"),
    Text(en="shirt", ko="셔츠"),
    Text(en="sneaker", ko="스니커즈"),
    Text(en="bag", ko="가방"),
    Text(en="ankle boot", ko="앵클부츠"),
)


def fashion_mnist() -> Split:
    """Return Fashion-MNIST: 55,000 training, 5,000 validation and 10,000 test images of clothes.

    Images are float32 in [0, 1] of shape (n, 28, 28, 1), labels int64 of shape (n,). The test part
    is the published one; validation is drawn from the 60,000 with a fixed seed, every class in
    its share. Its four files `fashion-mnist/*.gz` are looked for in the folder named by
    CNNLAB_DATA, then in Keras' data folder (`~/.keras/datasets`), then downloaded. A file is read
    only if its MD5 is the published one.

    Raises:
        DataUnavailable: a file is missing, and there is no network.
        DataDamaged: a file is not the published one.

    Source: H. Xiao, K. Rasul, R. Vollgraf, Fashion-MNIST, arXiv:1708.07747, 2017. MIT licence.
    """
    paths = {name: find(remote.name) or fetch(remote) for name, remote in _REMOTES.items()}
    arrays = Published(**{name: read_idx(paths[name], _REMOTES[name].checksum) for name in paths})
    return to_split("fashion_mnist", arrays, validation=5_000, classes=FASHION_NAMES)


def on_this_machine() -> Path | None:
    """Return the folder of the files if all of them are here, otherwise None."""
    paths = [find(remote.name) for remote in _REMOTES.values()]
    return paths[0].parent if paths[0] is not None and None not in paths else None


def read_idx(path: Path, md5: str) -> NDArray[Any]:
    """Return the array in a gzipped IDX file of bytes, once its MD5 is right.

    Raises:
        DataDamaged: the MD5 differs.
    """
    packed = path.read_bytes()
    check_bytes(path, packed, md5)
    content = gzip.decompress(packed)
    axes = content[3]
    shape = np.frombuffer(content, ">u4", count=axes, offset=4)
    return np.frombuffer(content, np.uint8, offset=4 + 4 * axes).reshape(shape)
