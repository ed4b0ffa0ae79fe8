"""Each base on its own source task, with the pixel values that it expects and with others'."""

from __future__ import annotations

from autograder.measure.record import Row
from autograder.measure.transfer_learning.bases import accuracy
from cnnlab.bases import pretrained, source_images
from cnnlab.bases.pretrained import CLASSES, CONTRACTS
from cnnlab.data import Part


def rows() -> list[Row]:
    """Return a row for each base and each contract by which its validation images are prepared."""
    return [_row(base, contract) for base in CLASSES for contract in CLASSES]


def _row(base: str, contract: str) -> Row:
    images, labels = source_images(base).validation
    model = pretrained(base).classifier
    # `accuracy` prepares as the base expects: what it gets must become what this contract gives.
    given, own = CONTRACTS[contract].prepare(images), CONTRACTS[base]
    light = (given - own.low) / (own.high - own.low)
    undone = light if own.ink == "light" else 1 - light
    return {
        "base": base,
        "prepared_for": contract,
        "classes": CLASSES[base],
        "source_accuracy": accuracy(base, model, Part(undone, labels)),
    }
