"""The images that the map's measurements train on and judge by."""

from __future__ import annotations

from functools import cache

from cnnlab import data
from cnnlab.data import Part, Split


def first_digits(count: int) -> Part:
    """Return the first `count` training digits of 28x28 pixels."""
    images, labels = _digits().train
    return Part(images[:count], labels[:count])


def validation_digits() -> Part:
    """Return the digits of 28x28 pixels that nothing here trains on."""
    return _digits().validation


def first_small_digits(count: int) -> Part:
    """Return the first `count` training digits of 8x8 pixels."""
    images, labels = _small_digits().train
    return Part(images[:count], labels[:count])


def small_digits() -> Part:
    """Return all training digits of 8x8 pixels."""
    return _small_digits().train


def small_validation_digits() -> Part:
    """Return the digits of 8x8 pixels that nothing here trains on."""
    return _small_digits().validation


@cache
def _digits() -> Split:
    return data.digits()


@cache
def _small_digits() -> Split:
    return data.small_digits()
