from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from cnnlab import data, text
from cnnlab.data import cifar

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def test_an_extract_is_split_in_balance(real_file: Callable[[str], Path]) -> None:
    path = real_file("cifar10-12k.npz")
    split = data.cifar10(file=path)
    for part, each in ((split.train, 900), (split.validation, 100), (split.test, 200)):
        assert part.images.shape == (10 * each, 32, 32, 3)
        assert part.images.dtype == np.float32
        assert (part.images.min(), part.images.max()) == (0, 1)
        assert part.labels.shape == (10 * each,)
        assert part.labels.dtype == np.int64
        assert np.bincount(part.labels).tolist() == [each] * 10
    with np.load(path) as archive:
        assert np.array_equal(split.test.images, archive["x_test"] / np.float32(255))
        assert np.array_equal(split.test.labels, archive["y_test"].ravel())


def test_an_extract_is_found_by_its_name(
    real_file: Callable[[str], Path], own_folder: Path
) -> None:
    (own_folder / "some.npz").symlink_to(real_file("cifar10-12k.npz"))
    assert len(data.cifar10(file="some.npz").test.labels) == 2_000


def test_an_extract_never_passes_for_the_whole(
    real_file: Callable[[str], Path], own_folder: Path
) -> None:
    (own_folder / "cifar10.npz").symlink_to(real_file("cifar10-12k.npz"))
    with pytest.raises(data.DataDamaged, match="10,000 training and 2,000 test images") as caught:
        data.cifar10()
    assert "Expected: 50,000 training and 10,000 test images" in str(caught.value)
    text.set_language("ko")
    assert "기대한 것: 학습 이미지 50,000장과 테스트 이미지 10,000장" in str(caught.value)


def test_a_whole_file_is_split_as_documented(own_folder: Path) -> None:
    # Random pixels: the real file is 170 MB, and what counts here are shapes and places.
    images = np.random.default_rng(0).integers(0, 256, (10_000, 32, 32, 3)).astype(np.uint8)
    labels = np.arange(10_000).reshape(-1, 1) % 10
    np.savez(
        own_folder / "cifar10.npz",
        x_train=np.concatenate([images] * 5),
        y_train=np.concatenate([labels] * 5),
        x_test=images,
        y_test=labels,
    )
    split = data.cifar10()
    assert repr(split) == (
        "Split(cifar10: train=45,000, validation=5,000, test=10,000, images (32, 32, 3))"
    )
    assert np.bincount(split.validation.labels).tolist() == [500] * 10
    assert np.bincount(split.train.labels).tolist() == [4_500] * 10


def test_a_missing_extract_is_explained(own_folder: Path) -> None:
    with pytest.raises(data.DataUnavailable) as caught:
        data.cifar10(file="absent.npz")
    assert "file='absent.npz'" in str(caught.value)
    assert str(own_folder) in str(caught.value)
    text.set_language("ko")
    assert "파일 이름을 확인하십시오." in str(caught.value)


@pytest.mark.parametrize("name", cifar._NAMES)
def test_each_place_of_keras_is_looked_at(name: str, keras_folder: Path) -> None:
    path = keras_folder / name
    path.parent.mkdir(exist_ok=True)
    if name.endswith("-py"):
        path.mkdir()
    else:
        path.write_text("not the data")
    with pytest.raises(data.DataDamaged) as caught:
        data.cifar10()
    assert f"the file {path}: " in str(caught.value)


def test_every_label_has_a_name_in_both_languages() -> None:
    assert len({name.en for name in cifar.CIFAR_NAMES}) == 10
    assert len({name.ko for name in cifar.CIFAR_NAMES}) == 10
