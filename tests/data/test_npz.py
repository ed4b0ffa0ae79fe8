from __future__ import annotations

import pickle
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from cnnlab.data.errors import DataDamaged
from cnnlab.data.npz import read_npz

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray


def small_set() -> dict[str, NDArray[Any]]:
    labels = np.arange(20, dtype=np.uint8) % 10
    images = np.random.default_rng(0).integers(0, 256, (20, 28, 28)).astype(np.uint8)
    return {"x_train": images, "y_train": labels, "x_test": images[:10], "y_test": labels[:10]}


def saved(path: Path, **changed: NDArray[Any]) -> Path:
    np.savez(path, **(small_set() | changed))
    return path


@pytest.mark.parametrize("shape", [(20,), (20, 1)])
def test_a_sound_file_is_read_as_it_is(shape: tuple[int, ...], tmp_path: Path) -> None:
    labels = small_set()["y_train"].reshape(shape)
    arrays = read_npz(saved(tmp_path / "sound.npz", y_train=labels), (28, 28))
    for name, array in (small_set() | {"y_train": labels}).items():
        assert np.array_equal(getattr(arrays, name), array)


IMAGES = small_set()["x_train"]
LABELS = small_set()["y_train"].astype(np.int64)


@pytest.mark.parametrize(
    ("changed", "found"),
    [
        ({"x_train": IMAGES / np.float32(255)}, "x_train float32 (20, 28, 28)"),
        ({"x_train": IMAGES[:, :27]}, "x_train uint8 (20, 27, 28)"),
        ({"x_train": IMAGES[..., np.newaxis]}, "x_train uint8 (20, 28, 28, 1)"),
        ({"x_train": IMAGES[:19]}, "x_train uint8 (19, 28, 28), y_train uint8 (20,)"),
        ({"x_test": np.uint8(0)}, "x_test uint8 ()"),
        ({"y_test": LABELS[:9]}, "y_test int64 (9,)"),
        ({"y_train": LABELS + 1}, "y_train int64 (20,) 1..10"),
        ({"y_train": LABELS - 1}, "y_train int64 (20,) -1..8"),
        ({"y_train": LABELS * 1.0}, "y_train float64 (20,)"),
        ({"y_train": np.zeros_like(LABELS)}, "y_train int64 (20,) 0..0"),
        ({"y_train": np.eye(10)[LABELS]}, "y_train float64 (20, 10)"),
    ],
)
def test_arrays_of_another_kind_are_refused(
    changed: dict[str, NDArray[Any]], found: str, tmp_path: Path
) -> None:
    path = saved(tmp_path / "wrong.npz", **changed)
    with pytest.raises(DataDamaged) as caught:
        read_npz(path, (28, 28))
    assert f"{path}: " in str(caught.value)
    assert found in str(caught.value)
    assert "images uint8 of shape (n, 28, 28)" in str(caught.value)


def test_a_missing_array_is_named(tmp_path: Path) -> None:
    arrays = small_set()
    del arrays["y_test"]
    np.savez(tmp_path / "part.npz", **arrays)
    with pytest.raises(DataDamaged, match="y_test"):
        read_npz(tmp_path / "part.npz", (28, 28))


@pytest.mark.parametrize("kept", [0, 1, 100, 5_000, -1, -30])
def test_a_file_that_was_cut_off_is_refused(kept: int, tmp_path: Path) -> None:
    path = saved(tmp_path / "cut.npz")
    path.write_bytes(path.read_bytes()[:kept])
    with pytest.raises(DataDamaged, match="cannot be read"):
        read_npz(path, (28, 28))


def test_a_file_with_a_flipped_byte_is_refused(tmp_path: Path) -> None:
    path = saved(tmp_path / "flipped.npz")
    content = bytearray(path.read_bytes())
    content[3_000] ^= 1
    path.write_bytes(content)
    with pytest.raises(DataDamaged, match="CRC"):
        read_npz(path, (28, 28))


class WritesAFile:
    """What a hostile file would carry: unpickling it runs code of the sender's choice."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[Any, ...]:
        return (open, (str(self.path), "w"))


def test_python_objects_in_a_file_are_never_run(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    bomb = np.array([WritesAFile(trace)], dtype=object)
    np.savez(tmp_path / "bomb.npz", **(small_set() | {"y_test": bomb}), allow_pickle=True)
    (tmp_path / "bare.npz").write_bytes(pickle.dumps(WritesAFile(trace)))
    for name in ("bomb.npz", "bare.npz"):
        with pytest.raises(DataDamaged, match="pickle"):
            read_npz(tmp_path / name, (28, 28))
    assert not trace.exists()


def test_a_folder_with_the_name_of_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "folder.npz").mkdir()
    with pytest.raises(DataDamaged, match=r"folder\.npz"):
        read_npz(tmp_path / "folder.npz", (28, 28))


def test_a_single_array_with_the_name_of_a_set_is_refused(tmp_path: Path) -> None:
    with (tmp_path / "single.npz").open("wb") as file:
        np.save(file, IMAGES)
    with pytest.raises(DataDamaged, match="a single array"):
        read_npz(tmp_path / "single.npz", (28, 28))
