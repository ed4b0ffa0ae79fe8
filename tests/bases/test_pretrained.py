"""The committed bases: new models each time, the weights that the table tells of, clear errors."""

from __future__ import annotations

import csv
from pathlib import Path

import keras
import numpy as np
import pytest

from cnnlab.bases import NAMES, pretrained, source_images
from cnnlab.bases.errors import WrongBase
from cnnlab.bases.pretrained import CLASSES, weights_file
from cnnlab.bases.weights import load_weights, save_weights
from cnnlab.data import DataDamaged
from cnnlab.files import course_file

LARGEST = 1_000_000  # bytes of one base


def committed() -> dict[str, dict[str, str]]:
    path = course_file("data/measurements/transfer_learning/bases.csv")
    with path.open(newline="", encoding="utf-8") as stream:
        return {row["base"]: row for row in csv.DictReader(stream)}


@pytest.mark.parametrize("name", NAMES)
def test_a_base_gives_64_maps_and_is_the_callers_own(name: str) -> None:
    first, second = pretrained(name), pretrained(name)
    assert first.base.output_shape == (None, 7, 7, 64)
    before = [array.copy() for array in second.base.get_weights()]
    first.base.set_weights([0 * array for array in first.base.get_weights()])
    for array, kept in zip(second.base.get_weights(), before, strict=True):
        np.testing.assert_array_equal(array, kept)


@pytest.mark.parametrize("name", CLASSES)
def test_a_classifier_does_on_its_own_task_what_the_table_says(name: str) -> None:
    images = source_images(name).test
    found = pretrained(name)
    logits = found.classifier.predict(found.prepare(images.images), 500, verbose=0)
    accuracy = 100 * np.mean(logits.argmax(axis=1) == images.labels)
    # The fonts' rasterizer may round differently elsewhere.
    assert accuracy == pytest.approx(float(committed()[name]["test_accuracy"]), abs=2)


@pytest.mark.parametrize("name", CLASSES)
def test_its_classifier_stands_on_the_base(name: str) -> None:
    found = pretrained(name)
    images = found.prepare(source_images(name).validation.images[:20])
    maps = keras.ops.convert_to_numpy(found.base(images, training=False))
    kernel, bias = found.classifier.get_layer("classifier").get_weights()
    expected = maps.mean(axis=(1, 2)) @ kernel + bias
    np.testing.assert_allclose(
        found.classifier.predict(images, verbose=0), expected, rtol=1e-3, atol=1e-4
    )


def test_preparing_keeps_the_contract() -> None:
    white_on_black = np.array([0, 0.25, 1], np.float32).reshape(1, 1, 3, 1)
    seen = {name: pretrained(name).prepare(white_on_black).ravel().tolist() for name in NAMES}
    assert seen == {
        "characters": [0, 0.25, 1],
        "letters": [1, 0.5, -1],
        "photographs": [0, 63.75, 255],
        "untrained": [0, 0.25, 1],
    }


def test_a_contract_that_is_not_kept_costs_accuracy() -> None:
    found, images = pretrained("letters"), source_images("letters").validation
    prepared, raw = (
        np.mean(found.classifier.predict(seen, 500, verbose=0).argmax(axis=1) == images.labels)
        for seen in (found.prepare(images.images), images.images)
    )
    assert raw < prepared / 2


def test_untrained_bases_differ_by_seed_and_repeat() -> None:
    weights = [pretrained("untrained", seed).base.get_weights()[0] for seed in (1, 1, 2)]
    np.testing.assert_array_equal(weights[0], weights[1])
    assert np.abs(weights[0] - weights[2]).max() > 0.01


def test_each_file_is_small_and_as_the_table_says() -> None:
    for name, row in committed().items():
        assert weights_file(name).stat().st_size == int(row["bytes"]) < LARGEST


@pytest.mark.parametrize("name", ["letter", 3])
def test_an_unknown_base_is_refused(name: object) -> None:
    with pytest.raises(WrongBase, match='one of "characters", "letters"'):
        pretrained(name)  # type: ignore[arg-type]
    with pytest.raises(WrongBase, match=r"train\.source_images"):
        source_images("untrained")


def test_weights_come_back_and_damaged_files_do_not(tmp_path: Path) -> None:
    model = pretrained("letters").base
    save_weights(model, tmp_path / "whole.npz")
    other = pretrained("untrained").base
    load_weights(other, tmp_path / "whole.npz")
    np.testing.assert_array_equal(other.get_weights()[0], model.get_weights()[0])
    content = (tmp_path / "whole.npz").read_bytes()
    (tmp_path / "cut.npz").write_bytes(content[: len(content) // 2])
    np.save(tmp_path / "array.npz", np.ones(3))
    (tmp_path / "array.npz.npy").rename(tmp_path / "array.npz")
    np.savez(tmp_path / "other.npz", **{"00": np.ones(3)})
    for file in ("cut", "array", "other", "missing"):
        with pytest.raises(DataDamaged, match=f"{file}.npz"):
            load_weights(other, tmp_path / f"{file}.npz")
