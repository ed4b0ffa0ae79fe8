"""Changed copies of 100 to 1,000 digits at equal updates: labels that stay true, and others."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import numpy as np
from scipy import ndimage

from autograder.measure.hyperparameter_map._digits import first_digits, validation_digits
from autograder.measure.hyperparameter_map._networks import small_cnn
from autograder.measure.hyperparameter_map._training import (
    Change,
    Floats,
    Recipe,
    percent_right,
    trainings,
)
from autograder.measure.record import Row

SEEDS = range(5)
NUMBERS = (100, 300, 1000)
MOST_SHIFT, MOST_TILT = 2, 10  # pixels, degrees
LEARNING_RATE, BATCH_SIZE, UPDATES = 0.001, 25, 1_200


def shift(images: Floats, generator: np.random.Generator) -> Floats:
    """Move each image by up to two pixels down and across; zeros come in."""
    padded = np.pad(images, ((0, 0), (MOST_SHIFT,) * 2, (MOST_SHIFT,) * 2, (0, 0)))
    rows, columns = images.shape[1:3]
    places = generator.integers(0, 2 * MOST_SHIFT + 1, (len(images), 2))
    return np.stack(
        [
            image[top : top + rows, left : left + columns]
            for image, (top, left) in zip(padded, places, strict=True)
        ]
    )


def tilt(images: Floats, generator: np.random.Generator) -> Floats:
    """Turn each image by up to ten degrees to either side."""
    angles = generator.uniform(-MOST_TILT, MOST_TILT, len(images))
    return np.stack(
        [
            ndimage.rotate(image, angle, reshape=False, order=1)
            for image, angle in zip(images, angles, strict=True)
        ]
    )


def mirror(images: Floats, generator: np.random.Generator) -> Floats:
    """Exchange left and right in every second image, by chance."""
    return _in_half(images, images[:, :, ::-1], generator)


def half_turn(images: Floats, generator: np.random.Generator) -> Floats:
    """Turn every second image, by chance, upside down."""
    return _in_half(images, images[:, ::-1, ::-1], generator)


def _in_half(images: Floats, changed: Floats, generator: np.random.Generator) -> Floats:
    chosen = generator.random(len(images)) < 1 / 2
    return np.where(chosen[:, None, None, None], changed, images)


TRANSFORMS: dict[str, Change | None] = {
    "none": None,
    "shift": shift,
    "tilt": tilt,
    "mirror": mirror,
    "half turn": half_turn,
}


def rows() -> list[Row]:
    """Return one row per number of images, transform and seed."""
    return [row for images, name in product(NUMBERS, TRANSFORMS) for row in _of(images, name)]


def _of(images: int, name: str) -> Iterator[Row]:
    epochs = UPDATES * BATCH_SIZE // images
    recipe = Recipe(small_cnn, (LEARNING_RATE,), BATCH_SIZE, epochs, change=TRANSFORMS[name])
    for _, seed, model, seconds in trainings(recipe, first_digits(images), SEEDS):
        yield {
            "transform": name,
            "images": images,
            "seed": seed,
            "updates": epochs * images // BATCH_SIZE,
            "accuracy": percent_right(model, validation_digits()),
            "seconds": round(seconds, 2),
        }
