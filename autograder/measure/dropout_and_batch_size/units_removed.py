"""How much a trained network leans on single units: accuracy with some of them taken out.

Units of the dense layer are removed at random after the training, for all images alike, and the
rest is scaled up. Also, how strongly two units' values go together.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from autograder.measure.dropout_and_batch_size._trained import (
    RATES,
    SEEDS,
    UNITS,
    below_output,
    output_layer,
    percent_right,
    trained,
)
from autograder.measure.record import Row
from autograder.measure.trained_networks import validation_part

PERCENT_REMOVED = (0, 25, 50, 75, 90)
DRAWS = 50


def rows() -> list[Row]:
    """Return one row per rate, seed and share of removed units."""
    return [row for rate in RATES for seed in SEEDS for row in _of_network(rate, seed)]


def _of_network(rate: float, seed: int) -> Iterator[Row]:
    part = validation_part()
    model = trained(rate, seed)
    values, (kernel, bias) = below_output(model, part.images), output_layer(model)
    generator = np.random.RandomState(seed)
    for percent in PERCENT_REMOVED:
        kept = UNITS - round(UNITS * percent / 100)
        accuracies = [
            percent_right((values * _mask(kept, generator)) @ kernel + bias, part.labels)
            for _ in range(DRAWS if percent else 1)
        ]
        yield {
            "rate": rate,
            "seed": seed,
            "percent_removed": percent,
            "draws": len(accuracies),
            "accuracy": float(np.mean(accuracies)),
            "mean_correlation": _mean_correlation(values),
            "units_on_per_image": float((values > 0).sum(axis=1).mean()),
        }


def _mask(kept: int, generator: np.random.RandomState) -> NDArray[np.float32]:
    mask = np.zeros(UNITS, np.float32)
    mask[generator.permutation(UNITS)[:kept]] = UNITS / kept
    return mask


def _mean_correlation(values: NDArray[np.float32]) -> float:
    """Return the mean size of the correlation of two units, those that never change left out."""
    alive = values[:, values.std(axis=0) > 0]
    correlation: NDArray[np.float64] = np.atleast_2d(np.corrcoef(alive, rowvar=False))
    return float(np.abs(correlation[np.triu_indices(len(correlation), 1)]).mean())
