"""A training on a target task changes what its mode says and nothing else."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from cnnlab.bases import pretrained
from cnnlab.train import Transfer, transfer
from cnnlab.train.errors import WrongSetting
from cnnlab.train.sweep import sweep
from cnnlab.train.table import read
from cnnlab.train.targets import labelled_part, target_images

FROZEN = Transfer(labels=20, updates=20)


def base_weights(model: object) -> list[np.ndarray]:
    return model.get_layer("base").get_weights()  # type: ignore[attr-defined]


def test_a_frozen_base_stays_as_it_is() -> None:
    run = transfer(FROZEN, seed=1)
    for now, before in zip(
        base_weights(run.model), pretrained("letters").base.get_weights(), strict=True
    ):
        np.testing.assert_array_equal(now, before)
    assert run.training.accuracy > 0.5


def test_fine_tuning_moves_kernels_and_keeps_normalization() -> None:
    run = transfer(replace(FROZEN, mode="fine_tuned"), seed=1)
    for now, before in zip(
        base_weights(run.model), pretrained("letters").base.get_weights(), strict=True
    ):
        moved = float(np.abs(now - before).max())
        assert moved > 0 if now.ndim == 4 else moved == 0


def test_from_scratch_the_statistics_move_too() -> None:
    run = transfer(replace(FROZEN, source="none", mode="scratch"), seed=1)
    moving = run.model.get_layer("base").layers[1].non_trainable_weights[0]
    assert np.abs(np.asarray(moving)).max() > 0


def test_runs_of_one_seed_see_the_same_images() -> None:
    images = target_images("digits")
    fewer, more = (labelled_part(images, labels, seed=4) for labels in (20, 50))
    np.testing.assert_array_equal(fewer.images, more.images[:20])
    assert np.bincount(more.labels).tolist() == [5] * 10
    assert not np.array_equal(fewer.images, labelled_part(images, 20, seed=5).images)


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"source": "alphabet"}, 'source=.alphabet.*one of "characters"'),
        ({"mode": "scratch"}, 'source=.letters.*one of "none"'),
        ({"top": "mean"}, 'top=.mean.*one of "average"'),
        ({"labels": 0}, "labels=0.*a whole number from 1"),
        ({"learning_rate": -1.0}, "learning_rate=-1.0.*a number from 0"),
    ],
)
def test_a_wrong_setting_is_refused(wrong: dict[str, object], words: str) -> None:
    with pytest.raises(WrongSetting, match=f"(?s){words}"):
        Transfer(**wrong)  # type: ignore[arg-type]


def test_labels_must_share_out_among_the_classes() -> None:
    with pytest.raises(WrongSetting, match=r"(?s)labels=25.*a multiple of the 10 classes"):
        transfer(replace(FROZEN, labels=25), seed=0)


def test_a_sweep_of_transfers_goes_on_where_it_was_stopped(tmp_path: Path) -> None:
    path = tmp_path / "labels.csv"
    settings = [replace(FROZEN, updates=updates) for updates in (1, 2)]
    assert list(sweep(path, settings[:1], range(2), workers=1)) == [2, 1, 0]
    first = read(path)
    assert list(sweep(path, settings, range(2), workers=1)) == [2, 1, 0]
    assert read(path)[:2] == first
    assert [(row["updates"], row["seed"]) for row in read(path)] == [
        ("1", "0"), ("1", "1"), ("2", "0"), ("2", "1"),
    ]  # fmt: skip
