"""CIFAR-10: 60,000 small colour images of animals and vehicles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cnnlab.data.cifar_batches import read_archive, read_folder
from cnnlab.data.download import Remote, fetch
from cnnlab.data.errors import DataUnavailable
from cnnlab.data.folders import find, folders
from cnnlab.data.intact import check_counts
from cnnlab.data.npz import read_npz
from cnnlab.data.published import Published, to_split
from cnnlab.text import Text

if TYPE_CHECKING:
    from pathlib import Path

    from cnnlab.data.split import Split

_SHAPE = (32, 32, 3)
# Keras saves the archive under this name, so its own loader finds what is downloaded here.
_REMOTE = Remote(
    url="https://www.cs.toronto.edu/~kriz/cifar-10-python.tar.gz",
    name="cifar-10-batches-py-target_archive",
    checksum="6d958be074577803d12ecdefd02955f39262c83c16fe9348329d7fe0b5c001ce",
    megabytes=170,
    by_hand="cifar-10-python.tar.gz",
)
_NAMES = (
    "cifar10.npz",
    "cifar-10-batches-py",
    "cifar-10-batches-py-target/cifar-10-batches-py",
    "cifar-10-python.tar.gz",
    "cifar-10-batches-py.tar.gz",
    _REMOTE.name,
)
CIFAR_NAMES = (
    Text(en="airplane", ko="비행기"),
    Text(en="automobile", ko="자동차"),
    Text(en="bird", ko="새"),
    Text(en="cat", ko="고양이"),
    Text(en="deer", ko="사슴"),
    Text(en="dog", ko="개"),
    Text(en="frog", ko="개구리"),
    Text(en="horse", ko="말"),
    Text(en="ship", ko="배"),
    Text(en="truck", ko="트럭"),
)


def cifar10(file: str | Path | None = None) -> Split:
    """Return CIFAR-10: 45,000 training, 5,000 validation and 10,000 test images in colour.

    Images are float32 in [0, 1] of shape (n, 32, 32, 3), red, green, blue; labels int64 of shape
    (n,). The test part is the published one; a tenth of the training images, drawn with a fixed
    seed and balanced, is for validation. The whole set takes 0.7 GB of memory.

    `cifar10.npz`, the folder `cifar-10-batches-py` or its archive are looked for in the folder
    named by CNNLAB_DATA, then in Keras' data folder (`~/.keras/datasets`), then the archive is
    downloaded. The batches are pickles: each is unpickled only after its MD5 was found right, and
    even then nothing but arrays, lists, texts and numbers may come out of it.

    Args:
        file: an extract to read instead: an .npz file with `x_train`, `y_train`, `x_test` and
            `y_test` and any number of images of all ten classes. A path, or a name in the folders
            above.

    Raises:
        DataUnavailable: no file, and no network.
        DataDamaged: the file is not the published one, or an array has another shape or dtype.

    Source: A. Krizhevsky, Learning Multiple Layers of Features from Tiny Images, 2009.
    """
    if file is not None:
        arrays = read_npz(find(str(file)) or _missing(file), _SHAPE)
    else:
        arrays = _whole(on_this_machine() or fetch(_REMOTE))
    validation = len(arrays.x_train) // 10
    return to_split("cifar10", arrays, validation, classes=CIFAR_NAMES)


def on_this_machine() -> Path | None:
    """Return the file or folder that `cifar10` reads without a network, or None."""
    return find(*_NAMES)


def _whole(path: Path) -> Published:
    if path.suffix == ".npz":
        arrays = read_npz(path, _SHAPE)
        check_counts(path, arrays, train=50_000, test=10_000)
        return arrays
    return read_folder(path) if path.is_dir() else read_archive(path)


def _missing(file: str | Path) -> Path:
    places = ", ".join(map(str, folders()))
    raise DataUnavailable(
        received=Text(
            en="file={file!r}, which is neither a path nor in {places}",
            ko="file={file!r}. 이 경로에도, {places} 폴더에도 파일이 없습니다",
        ).format(file=str(file), places=places),
        expected=Text(en="an existing .npz file", ko="존재하는 .npz 파일"),
        advice=Text(
            en="check the name, or call data.cifar10() for the whole data set.",
            ko="파일 이름을 확인하십시오. 전체 데이터는 data.cifar10()으로 불러옵니다.",
        ),
    )
