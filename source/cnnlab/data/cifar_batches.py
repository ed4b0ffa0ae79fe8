"""CIFAR-10 as its authors publish it: six pickled batches, in a folder or an archive."""

from __future__ import annotations

import io
import pickle
import tarfile
import zlib
from typing import TYPE_CHECKING, Any

import numpy as np

from cnnlab.data.errors import damaged
from cnnlab.data.intact import check_bytes
from cnnlab.data.published import Published
from cnnlab.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from numpy.typing import NDArray

# The MD5 sums of the files in cifar-10-python.tar.gz, as torchvision and others list them.
MD5 = {
    "data_batch_1": "c99cafc152244af753f735de768cd75f",
    "data_batch_2": "d4bba439e000b95fd0a9bffe97cbabec",
    "data_batch_3": "54ebc095f3ab1f0389bbae665268c751",
    "data_batch_4": "634d18415352ddfa80567beed471001a",
    "data_batch_5": "482c414d41f54cd18b22e5b47cb7c3cb",
    "test_batch": "40351d587109b95175f43aff81a1287e",
}
_MISSING = Text(
    en="{name} is missing or cannot be read ({error})",
    ko="{name} 파일이 없거나 읽을 수 없습니다 ({error})",
)
_EXPECTED = Text(en="the six batches {names}", ko="여섯 개의 배치 파일 {names}")


def read_folder(folder: Path, md5: Mapping[str, str] = MD5) -> Published:
    """Return the arrays of an unpacked `cifar-10-batches-py`.

    Raises:
        DataDamaged: a batch is missing or is not the published one.
    """
    batches = {}
    for name in md5:
        try:
            batches[name] = (folder / name).read_bytes()
        except OSError as error:
            raise _incomplete(folder, name, error) from None
    return _join(folder, batches, md5)


def read_archive(path: Path, md5: Mapping[str, str] = MD5) -> Published:
    """Return the arrays of `cifar-10-python.tar.gz` without unpacking it to the disk.

    Raises:
        DataDamaged: it is no whole archive, or a batch is missing or is not the published one.
    """
    batches = {}
    name = path.name
    try:
        with tarfile.open(path) as archive:
            for name in md5:
                member = archive.extractfile(f"cifar-10-batches-py/{name}")
                batches[name] = member.read() if member else b""
    except (tarfile.TarError, OSError, EOFError, KeyError, zlib.error) as error:
        raise _incomplete(path, name, error) from None
    return _join(path, batches, md5)


def _join(path: Path, batches: Mapping[str, bytes], md5: Mapping[str, str]) -> Published:
    for name, content in batches.items():
        check_bytes(path, content, md5[name], part=name)
    # Only bytes whose checksum is right come this far.
    *train, test = (_unpickle(content) for content in batches.values())
    return Published(
        x_train=np.concatenate([images for images, _ in train]),
        y_train=np.concatenate([labels for _, labels in train]),
        x_test=test[0],
        y_test=test[1],
    )


def _unpickle(content: bytes) -> tuple[NDArray[Any], NDArray[Any]]:
    """Return a batch's images (n, 32, 32, 3) and labels (n,)."""
    batch = _PlainUnpickler(io.BytesIO(content), encoding="bytes").load()
    planes = batch[b"data"].reshape(-1, 3, 32, 32)  # (n, channels, rows, columns)
    return planes.transpose(0, 2, 3, 1), np.array(batch[b"labels"], dtype=np.uint8)


class _PlainUnpickler(pickle.Unpickler):
    """Builds arrays and Python's own plain types, and refuses every other name."""

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) in {
            ("numpy.core.multiarray", "_reconstruct"),
            ("numpy._core.multiarray", "_reconstruct"),
        }:
            return np.empty(0).__reduce__()[0]
        if module == "numpy" and name in {"ndarray", "dtype"}:
            return getattr(np, name)
        raise pickle.UnpicklingError(f"{module}.{name} has no place in a file of images")


def _incomplete(path: Path, name: str, error: Exception) -> Exception:
    found = _MISSING.format(name=name, error=error)
    return damaged(path, found, _EXPECTED.format(names=", ".join(MD5)))
