"""What is gained where test data take part in fitting: a scaler, PCA, a choice of columns."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

import numpy as np
from numpy.typing import NDArray

from autograder.measure.hyperparameter_map._digits import small_digits
from autograder.measure.record import Row

Values = NDArray[np.float64]
Places = NDArray[np.int64]
DRAWS = 100
SEEN, UNSEEN, COMPONENTS = (50, 500), 400, 10
EXAMPLES, COLUMNS, CHOSEN = 100, 1000, 20  # of pure chance


def rows() -> list[Row]:
    """Return one row per thing that is fitted, number of training examples and draw."""
    digits = [_of_digits(*chosen) for chosen in product(FITS, SEEN, range(DRAWS))]
    return [*digits, *(_of_columns(draw) for draw in range(DRAWS))]


def scaler(images: Values) -> Callable[[Values], Values]:
    """Return what brings each column to mean 0 and deviation 1 by these images."""
    mean, deviation = images.mean(axis=0), images.std(axis=0)
    return lambda values: (values - mean) / np.where(deviation == 0, 1, deviation)


def components(images: Values) -> Callable[[Values], Values]:
    """Return what turns images into their ten principal components by these images."""
    mean = images.mean(axis=0)
    axes = np.linalg.eigh(np.cov(images.T))[1][:, -COMPONENTS:]
    return lambda values: (values - mean) @ axes


FITS = {"scaler": scaler, "PCA": components}


def _of_digits(name: str, count: int, draw: int) -> Row:
    part = small_digits()
    pixels, labels = part.images.reshape(len(part.images), -1).astype(np.float64), part.labels
    order = np.random.default_rng(draw).permutation(len(pixels))
    seen, unseen = order[:count], order[count : count + UNSEEN]

    def right(fitted_on: Places) -> float:
        prepare = FITS[name](pixels[fitted_on])
        known, asked = prepare(pixels[seen]), prepare(pixels[unseen])
        nearest = ((known**2).sum(axis=1) - 2 * asked @ known.T).argmin(axis=1)
        return 100 * float(np.mean(labels[seen][nearest] == labels[unseen]))

    return _row(name, count, draw, right(seen), right(order[: count + UNSEEN]))


def _of_columns(draw: int) -> Row:
    generator = np.random.default_rng(draw)
    values = generator.normal(size=(EXAMPLES, COLUMNS))
    labels = generator.permutation(np.repeat([0, 1], EXAMPLES // 2))
    seen, unseen = np.split(generator.permutation(EXAMPLES), 2)

    def apart(places: Places) -> Values:
        ones, zeros = values[places][labels[places] == 1], values[places][labels[places] == 0]
        difference: Values = ones.mean(axis=0) - zeros.mean(axis=0)
        return difference

    def right(looked_at: Places) -> float:
        best = np.argsort(-np.abs(apart(looked_at)))[:CHOSEN]
        middle = values[seen].mean(axis=0)[best]
        said = (values[unseen][:, best] - middle) @ apart(seen)[best] > 0
        return 100 * float(np.mean(said == labels[unseen]))

    return _row("choice of columns", len(seen), draw, right(seen), right(np.arange(EXAMPLES)))


def _row(fitted: str, count: int, draw: int, fair: float, leaking: float) -> Row:
    return {
        "fitted": fitted,
        "training_examples": count,
        "seed": draw,
        "fair": round(fair, 2),
        "leaking": round(leaking, 2),
        "gained": round(leaking - fair, 2),
    }
