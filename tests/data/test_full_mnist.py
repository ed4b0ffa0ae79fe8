from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from cnnlab import data, text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from numpy.typing import NDArray

Arrays = dict[str, "NDArray[Any]"]


@pytest.fixture
def real(real_file: Callable[[str], Path]) -> Arrays:
    with np.load(real_file("mnist.npz")) as archive:
        return {name: archive[name] for name in archive.files}


def test_the_whole_of_mnist_comes_in_a_fixed_split(
    real: Arrays, real_file: Callable[[str], Path], own_folder: Path
) -> None:
    (own_folder / "mnist.npz").symlink_to(real_file("mnist.npz"))
    split = data.mnist()
    assert repr(split) == (
        "Split(mnist: train=55,000, validation=5,000, test=10,000, images (28, 28, 1))"
    )
    for part in (split.train, split.validation, split.test):
        assert part.images.dtype == np.float32
        assert part.labels.dtype == np.int64
        assert (part.images.min(), part.images.max()) == (0, 1)
    assert np.array_equal(split.test.images[..., 0], real["x_test"] / np.float32(255))
    assert np.array_equal(split.test.labels, real["y_test"])
    share = np.bincount(real["y_train"]) / 12
    assert np.abs(np.bincount(split.validation.labels) - share).max() < 1
    digest = hashlib.sha256(split.validation.images.tobytes() + split.train.labels.tobytes())
    assert digest.hexdigest() == "e22a07bf026e822f8c443a7a0746ce6ce5132a957fc001ef7c58b6711bf624f1"


def test_training_and_validation_are_the_published_training_images(
    real: Arrays, real_file: Callable[[str], Path], own_folder: Path
) -> None:
    (own_folder / "mnist.npz").symlink_to(real_file("mnist.npz"))
    split = data.mnist()
    pixels = [
        np.rint(part.images * 255).astype(np.uint8) for part in (split.train, split.validation)
    ]
    published = {image.tobytes(): place for place, image in enumerate(real["x_train"])}
    assert len(published) == 60_000
    train, validation = ([published[image.tobytes()] for image in part] for part in pixels)
    assert train == sorted(train)
    assert sorted(train + validation) == list(range(60_000))
    assert np.array_equal(split.train.labels, real["y_train"][train])
    assert np.array_equal(split.validation.labels, real["y_train"][validation])


def test_keras_own_folder_serves_as_well(
    real_file: Callable[[str], Path], keras_folder: Path
) -> None:
    (keras_folder / "mnist.npz").symlink_to(real_file("mnist.npz"))
    assert data.mnist().name == "mnist"


def test_the_folder_of_the_learner_comes_first(own_folder: Path, keras_folder: Path) -> None:
    for folder in (own_folder, keras_folder):
        (folder / "mnist.npz").write_text("not an archive")
    with pytest.raises(data.DataDamaged) as caught:
        data.mnist()
    assert str(own_folder / "mnist.npz") in str(caught.value)


def one_pixel(arrays: Arrays) -> Arrays:
    images = arrays["x_train"].copy()
    images[59_999, 27, 27] ^= 1
    return arrays | {"x_train": images}


def one_label(arrays: Arrays) -> Arrays:
    labels = arrays["y_test"].copy()
    labels[:2] = labels[1::-1]
    return arrays | {"y_test": labels}


def fewer(arrays: Arrays) -> Arrays:
    return arrays | {"x_test": arrays["x_test"][:-1], "y_test": arrays["y_test"][:-1]}


@pytest.mark.parametrize(
    ("damage", "found"),
    [
        (one_pixel, "the values in x_train are not the published ones"),
        (one_label, "the values in y_test are not the published ones"),
        (fewer, "60,000 training and 9,999 test images"),
    ],
)
def test_mnist_with_other_values_is_refused_and_left_alone(
    damage: Callable[[Arrays], Arrays], found: str, real: Arrays, own_folder: Path
) -> None:
    path = own_folder / "mnist.npz"
    np.savez(path, **damage(real))
    before = path.read_bytes()
    with pytest.raises(data.DataDamaged) as caught:
        data.mnist()
    assert f"{path}: {found}" in str(caught.value)
    assert path.read_bytes() == before


def test_half_a_download_is_refused_in_both_languages(
    real_file: Callable[[str], Path], own_folder: Path
) -> None:
    path = own_folder / "mnist.npz"
    path.write_bytes(real_file("mnist.npz").read_bytes()[:5_000_000])
    with pytest.raises(data.DataDamaged) as caught:
        data.mnist()
    english = str(caught.value).splitlines()
    assert english[0].startswith(f"Received: the file {path}: it cannot be read")
    assert english[1].startswith("Expected: an .npz file with x_train")
    assert english[2].startswith("Try: The file was not used and not changed.")
    text.set_language("ko")
    korean = str(caught.value).splitlines()
    assert korean[0].startswith(f"받은 것: 파일 {path}: 읽을 수 없습니다")
    assert korean[1].startswith("기대한 것: x_train")
    assert korean[2].startswith("해 볼 것: 이 파일은 사용하지도 바꾸지도 않았습니다.")
    assert path.stat().st_size == 5_000_000
