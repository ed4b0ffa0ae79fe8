"""The source tasks: what each base learned before it met the learner's digits."""

from __future__ import annotations

import string
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from cnnlab.bases.errors import no_such_base
from cnnlab.bases.glyphs import HELD_OUT_FONTS, TRAINING_FONTS, draw
from cnnlab.bases.turned import turned_squares
from cnnlab.data.split import Part, Split
from cnnlab.data.stratified import fixed_generator
from cnnlab.text import verbatim

if TYPE_CHECKING:
    from collections.abc import Sequence

_TRAINING = 20_000
_HELD_OUT = 2_000  # each for validation and test
_LETTERS = tuple(zip(string.ascii_uppercase, string.ascii_lowercase, strict=True))
_DIGITS = tuple((digit,) for digit in string.digits)


@cache
def source_images(name: str) -> Split:
    """Return the images that the base `name` was trained on: 20,000, and 2,000 each held out.

    Images are float32 in [0, 1] of shape (n, 28, 28, 1), light on dark; labels int64 of shape (n,).
    They are drawn anew from fixed seeds; no network is needed. Validation and test hold fonts, or
    parts of the photographs, that the training images do not show.

    name  "characters", 26 letters and 10 digits; "letters"; or "photographs", squares of two
          photographs in four orientations, 8 classes

    Raises WrongBase for another name.
    """
    if name not in _MAKERS:
        raise no_such_base(name, _MAKERS, "train.source_images")
    return _MAKERS[name]()


def _characters() -> Split:
    return _drawn("characters", _LETTERS + _DIGITS, seed=11)


def _letters() -> Split:
    return _drawn("letters", _LETTERS, seed=12)


def _photographs() -> Split:
    return turned_squares(fixed_generator(13), _TRAINING, _HELD_OUT)


_MAKERS = {"characters": _characters, "letters": _letters, "photographs": _photographs}


def _drawn(name: str, classes: Sequence[Sequence[str]], seed: int) -> Split:
    generator = fixed_generator(seed)
    counts = {TRAINING_FONTS: [_TRAINING], HELD_OUT_FONTS: [_HELD_OUT, _HELD_OUT]}
    train, validation, test = (
        _part(classes, fonts, count, generator) for fonts in counts for count in counts[fonts]
    )
    names = tuple(verbatim(one[0]) for one in classes)
    return Split(name, train, validation, test, names)


def _part(
    classes: Sequence[Sequence[str]],
    fonts: Sequence[str],
    count: int,
    generator: np.random.RandomState,
) -> Part:
    """Return `count` drawings; capital and small letters of a class come equally often."""
    labels = generator.permutation(np.arange(count) % len(classes)).astype(np.int64)
    shapes = generator.randint(2, size=count)
    characters = [
        classes[label][shape % len(classes[label])]
        for label, shape in zip(labels, shapes, strict=True)
    ]
    return Part(draw(characters, fonts, generator)[..., np.newaxis], labels)
