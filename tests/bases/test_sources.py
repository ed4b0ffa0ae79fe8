"""The source tasks: drawn alike each time, balanced, and held out as they say."""

from __future__ import annotations

import numpy as np
import pytest

from cnnlab.bases import source_images
from cnnlab.bases.glyphs import HELD_OUT_FONTS, TRAINING_FONTS, draw, glyph
from cnnlab.bases.pretrained import CLASSES
from cnnlab.bases.turned import turned_squares
from cnnlab.data.stratified import fixed_generator


@pytest.mark.parametrize("name", CLASSES)
def test_every_class_comes_equally_often(name: str) -> None:
    images = source_images(name)
    assert len(images.classes) == CLASSES[name]
    for part in (images.train, images.validation, images.test):
        assert part.images.shape[1:] == (28, 28, 1) and part.images.dtype == np.float32
        assert part.images.min() >= 0 and part.images.max() <= 1
        counts = np.bincount(part.labels, minlength=CLASSES[name])
        assert counts.max() - counts.min() <= 1


def test_no_font_is_both_trained_on_and_held_out() -> None:
    assert not set(TRAINING_FONTS) & set(HELD_OUT_FONTS)


def test_every_font_has_every_letter_and_digit() -> None:
    for font in (*TRAINING_FONTS, *HELD_OUT_FONTS):
        shapes = [glyph(character, font).tobytes() for character in "ABCabcxyzXYZ0123456789"]
        assert len(set(shapes)) > 18  # a missing character would be the same box each time


def test_draws_repeat_and_no_two_are_alike() -> None:
    first, again = (draw("aaAA", TRAINING_FONTS, fixed_generator(5)) for _ in range(2))
    np.testing.assert_array_equal(first, again)
    assert len({image.tobytes() for image in first}) == 4


def test_squares_of_held_out_strips_are_no_training_squares() -> None:
    images = turned_squares(fixed_generator(1), training=200, held_out=40)
    trained = {image.tobytes() for image in images.train.images}
    assert not trained & {image.tobytes() for image in images.validation.images}
    assert str(images.classes[5]) == "flower, 90°"
