from __future__ import annotations

import hashlib
import io
import pickle
import struct
import tarfile
import warnings
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from cnnlab.data import cifar_batches
from cnnlab.data.errors import DataDamaged

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

NAMES = tuple(cifar_batches.MD5)
COUNT = 4


def python_2_pickle(images: NDArray[np.uint8], labels: list[int]) -> bytes:
    """A batch as Python 2 and an old NumPy wrote it: byte strings, integers for booleans."""

    def word(letters: bytes) -> bytes:
        return b"U" + bytes([len(letters)]) + letters

    rows, columns = images.shape
    pixels = images.tobytes()
    return b"".join([
        b"\x80\x02}(",
        word(b"data"),
        b"cnumpy.core.multiarray\n_reconstruct\ncnumpy\nndarray\nK\x00\x85",
        word(b"b"),
        b"\x87R(K\x01",
        b"J" + struct.pack("<i", rows) + b"J" + struct.pack("<i", columns) + b"\x86",
        b"cnumpy\ndtype\n" + word(b"u1") + b"K\x00K\x01\x87R",
        b"(K\x03" + word(b"|") + b"NNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK\x00tb",
        b"\x89T" + struct.pack("<i", len(pixels)) + pixels + b"tb",
        word(b"labels"),
        b"](" + b"".join(b"K" + bytes([label]) for label in labels) + b"e",
        b"u.",
    ])  # fmt: skip


@pytest.fixture
def batches() -> dict[str, bytes]:
    """Six small batches; the red plane of image i in batch b is all 10 b + i."""
    made = {}
    for number, name in enumerate(NAMES):
        images = np.zeros((COUNT, 3, 32, 32), np.uint8)
        images[:, 0] = (10 * number + np.arange(COUNT))[:, np.newaxis, np.newaxis]
        images[:, 1] = np.arange(32)[:, np.newaxis]  # green: the row
        images[:, 2] = np.arange(32)  # blue: the column
        made[name] = python_2_pickle(images.reshape(COUNT, -1), [number, 9, 3, 7])
    return made


def sums(batches: dict[str, bytes]) -> dict[str, str]:
    return {name: hashlib.md5(content).hexdigest() for name, content in batches.items()}


def packed(path: Path, batches: dict[str, bytes]) -> Path:
    with tarfile.open(path, "w:gz") as archive:
        for name, content in batches.items():
            member = tarfile.TarInfo(f"cifar-10-batches-py/{name}")
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
    return path


def unpacked(folder: Path, batches: dict[str, bytes]) -> Path:
    folder.mkdir()
    for name, content in batches.items():
        (folder / name).write_bytes(content)
    return folder


@pytest.mark.parametrize("kind", ["folder", "archive"])
def test_batches_become_images_without_a_warning(
    kind: str, batches: dict[str, bytes], tmp_path: Path
) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        if kind == "folder":
            arrays = cifar_batches.read_folder(unpacked(tmp_path / "b", batches), sums(batches))
        else:
            arrays = cifar_batches.read_archive(packed(tmp_path / "b", batches), sums(batches))
    assert arrays.x_train.shape == (5 * COUNT, 32, 32, 3)
    assert arrays.x_test.shape == (COUNT, 32, 32, 3)
    assert arrays.x_train.dtype == np.uint8
    assert arrays.x_train[:, 5, 6, 0].tolist() == [10 * b + i for b in range(5) for i in range(4)]
    assert arrays.x_test[:, 0, 0, 0].tolist() == [50, 51, 52, 53]
    assert arrays.x_train[0, 5, 6].tolist() == [0, 5, 6]
    assert arrays.y_train.tolist() == [label for b in range(5) for label in (b, 9, 3, 7)]
    assert arrays.y_test.tolist() == [5, 9, 3, 7]


def test_batches_that_are_not_the_published_ones_are_refused(
    batches: dict[str, bytes], tmp_path: Path
) -> None:
    folder = unpacked(tmp_path / "b", batches)
    with pytest.raises(DataDamaged, match=r"data_batch_1 has .* bytes and the MD5") as caught:
        cifar_batches.read_folder(folder)
    assert str(folder) in str(caught.value)
    assert cifar_batches.MD5["data_batch_1"] in str(caught.value)


def test_a_changed_byte_in_one_batch_is_found(batches: dict[str, bytes], tmp_path: Path) -> None:
    changed = batches | {"data_batch_4": batches["data_batch_4"][:-2] + b"x."}
    with pytest.raises(DataDamaged, match="data_batch_4"):
        cifar_batches.read_archive(packed(tmp_path / "b", changed), sums(batches))


def test_a_missing_batch_is_named(batches: dict[str, bytes], tmp_path: Path) -> None:
    known = sums(batches)
    del batches["data_batch_3"]
    with pytest.raises(DataDamaged, match="data_batch_3 is missing"):
        cifar_batches.read_folder(unpacked(tmp_path / "folder", batches), known)
    with pytest.raises(DataDamaged, match="data_batch_3 is missing"):
        cifar_batches.read_archive(packed(tmp_path / "archive", batches), known)


@pytest.mark.parametrize("kept", [0, 5, 200, -20])
def test_an_archive_that_was_cut_off_is_refused_and_left_alone(
    kept: int, batches: dict[str, bytes], tmp_path: Path
) -> None:
    path = packed(tmp_path / "archive.tar.gz", batches)
    path.write_bytes(path.read_bytes()[:kept])
    before = path.read_bytes()
    with pytest.raises(DataDamaged, match=r"archive\.tar\.gz"):
        cifar_batches.read_archive(path, sums(batches))
    assert path.read_bytes() == before


class WritesAFile:
    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[Any, ...]:
        return (open, (str(self.path), "w"))


def test_code_in_a_batch_is_not_run_whatever_its_checksum(
    batches: dict[str, bytes], tmp_path: Path
) -> None:
    trace = tmp_path / "trace"
    batches["data_batch_1"] = pickle.dumps({b"data": WritesAFile(trace)})
    folder = unpacked(tmp_path / "b", batches)
    with pytest.raises(DataDamaged):
        cifar_batches.read_folder(folder)
    with pytest.raises(pickle.UnpicklingError, match="has no place in a file of images"):
        cifar_batches.read_folder(folder, sums(batches))
    assert not trace.exists()
