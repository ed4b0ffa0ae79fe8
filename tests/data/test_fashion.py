from __future__ import annotations

import gzip
import hashlib
import struct
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from cnnlab import data
from cnnlab.data import fashion

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray


def idx(array: NDArray[Any]) -> bytes:
    """The published format: two zeros, 8 for bytes, the number of axes, their lengths."""
    head = struct.pack(">HBB", 0, 8, array.ndim) + struct.pack(f">{array.ndim}I", *array.shape)
    return gzip.compress(head + array.tobytes())


@pytest.mark.parametrize("shape", [(12, 28, 28), (12,)])
def test_an_idx_file_is_read_once_its_checksum_is_right(
    shape: tuple[int, ...], tmp_path: Path
) -> None:
    array = np.random.default_rng(0).integers(0, 256, shape).astype(np.uint8)
    path = tmp_path / "some.gz"
    path.write_bytes(idx(array))
    md5 = hashlib.md5(path.read_bytes()).hexdigest()
    assert np.array_equal(fashion.read_idx(path, md5), array)


@pytest.mark.parametrize("kept", [0, 10, -1])
def test_a_file_that_was_cut_off_is_refused(kept: int, tmp_path: Path) -> None:
    whole = idx(np.arange(100, dtype=np.uint8))
    path = tmp_path / "cut.gz"
    path.write_bytes(whole[:kept])
    with pytest.raises(data.DataDamaged, match=r"cut\.gz has .* bytes and the MD5"):
        fashion.read_idx(path, hashlib.md5(whole).hexdigest())


def test_files_that_only_look_like_fashion_mnist_are_refused(keras_folder: Path) -> None:
    folder = keras_folder / "fashion-mnist"
    folder.mkdir()
    for part, count in (("train", 60_000), ("t10k", 10_000)):
        images = np.zeros((count, 28, 28), np.uint8)
        (folder / f"{part}-images-idx3-ubyte.gz").write_bytes(idx(images))
        (folder / f"{part}-labels-idx1-ubyte.gz").write_bytes(idx(images[:, 0, 0]))
    with pytest.raises(data.DataDamaged) as caught:
        data.fashion_mnist()
    assert str(folder / "train-images-idx3-ubyte.gz") in str(caught.value)
    assert "8d4fb7e6c68d591d4c3dfef9ec88bf0d" in str(caught.value)


def test_every_label_has_a_name_in_both_languages() -> None:
    assert len(fashion.FASHION_NAMES) == 10
    assert len({name.en for name in fashion.FASHION_NAMES}) == 10
    assert len({name.ko for name in fashion.FASHION_NAMES}) == 10
