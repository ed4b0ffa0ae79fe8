from __future__ import annotations

from pathlib import Path

import pytest

from cnnlab.doctor.files import look_at_data, look_at_record
from cnnlab.doctor.finding import State

FASHION = ("train-images", "train-labels", "t10k-images", "t10k-labels")


def found(folder: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    monkeypatch.setenv("CNNLAB_DATA", str(folder))
    monkeypatch.setenv("KERAS_HOME", str(folder / "nothing"))
    return {str(finding.what): str(finding) for finding in look_at_data()}


def test_the_digits_are_there_and_the_rest_has_a_cure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = found(tmp_path, monkeypatch)
    assert shown["Data: digits"].startswith("[ok] Data: digits: 5,000 digits")
    for name in ("mnist", "fashion_mnist", "cifar10"):
        assert f"[hint] Data: {name}: not in {tmp_path}" in shown[f"Data: {name}"]
        assert f"Try: data.{name}() in a notebook" in shown[f"Data: {name}"]


def test_what_lies_here_is_shown_with_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mnist.npz").touch()
    (tmp_path / "cifar-10-batches-py").mkdir()
    (tmp_path / "fashion-mnist").mkdir()
    for part in FASHION:
        (tmp_path / "fashion-mnist" / f"{part}-idx{1 + 2 * ('images' in part)}-ubyte.gz").touch()
    shown = found(tmp_path, monkeypatch)
    assert shown["Data: mnist"] == f"[ok] Data: mnist: {tmp_path / 'mnist.npz'}"
    assert shown["Data: cifar10"] == f"[ok] Data: cifar10: {tmp_path / 'cifar-10-batches-py'}"
    assert shown["Data: fashion_mnist"].endswith(f": {tmp_path / 'fashion-mnist'}")


def test_three_of_four_files_are_not_enough(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "fashion-mnist").mkdir()
    (tmp_path / "fashion-mnist" / "train-images-idx3-ubyte.gz").touch()
    assert found(tmp_path, monkeypatch)["Data: fashion_mnist"].startswith("[hint]")


def test_the_record_is_named_and_nothing_is_created(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "new" / "progress.jsonl"
    monkeypatch.setenv("CNNLAB_PROGRESS", str(place))
    (finding,) = look_at_record()
    assert str(finding) == f"[ok] Your points: {place}"
    assert not place.parent.exists()


def test_a_record_that_cannot_be_written_has_a_cure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("CNNLAB_PROGRESS", str(tmp_path / "file" / "progress.jsonl"))
    (finding,) = look_at_record()
    assert finding.state is State.HINT
    assert "Try: name a file of your own" in str(finding)


def test_no_record_is_a_choice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CNNLAB_PROGRESS", "off")
    (finding,) = look_at_record()
    assert finding.state is State.OK and "not kept" in str(finding)
