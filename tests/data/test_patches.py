"""The squares of two photographs: real pixels, labelled by their area, each in one part only."""

from __future__ import annotations

import numpy as np

from cnnlab import data


def test_every_part_holds_each_of_the_eight_areas_equally_often() -> None:
    split = data.patches()
    for part, count in ((split.train, 1280), (split.validation, 400), (split.test, 400)):
        assert part.images.shape == (count, 16, 16, 3) and part.images.dtype == np.float32
        assert np.bincount(part.labels).tolist() == [count // 8] * 8
    assert len(split.classes) == 8


def test_the_squares_are_the_photographs_and_none_comes_twice() -> None:
    split = data.patches()
    found = {
        image.tobytes(): int(label)
        for part in (split.train, split.validation, split.test)
        for image, label in zip(*part, strict=True)
    }
    assert len(found) == 2080
    whole = data.photograph("flower")
    for area in range(4):
        left = 160 * area
        assert found[whole[32:48, left : left + 16].tobytes()] == 4 + area
        assert found[whole[400:416, left + 144 : left + 160].tobytes()] == 4 + area


def test_a_training_finds_the_areas_far_above_chance() -> None:
    from cnnlab.train import Setting, run

    setting = Setting(width=(8, 16), data="patches", images=640, epochs=5, learning_rate=0.004)
    assert run(setting, seed=0).accuracy > 0.3
