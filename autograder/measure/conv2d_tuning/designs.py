"""What several designs reach under the budget and by the recipe of the exercise `design_cnn`."""

from __future__ import annotations

import time
from typing import Any

import numpy as np

from autograder.measure.record import Row
from cnnlab.checks.models import ModelData, facts, read_model, recompute
from cnnlab.exercises.conv2d_tuning import _design_recipe as rules
from cnnlab.exercises.conv2d_tuning import _designs as designs

DESIGNS = (
    designs.no_hidden_layer,
    designs.dense_only,
    designs.two_convolutions,
    designs.three_normalized,
    designs.global_pooling,
    designs.strides_first,
    designs.larger_kernels,
    designs.separable_residual,
)


def rows() -> list[Row]:
    """Return one row per design and seed: its costs and its accuracy in per cent."""
    return [row for build in DESIGNS for row in measured(build)]


def measured(build: Any) -> list[Row]:
    """Return the rows of one design; `seconds` is a seed's share of the time."""
    model = read_model(build())
    assert isinstance(model, ModelData)
    found, digits = facts(model), rules.held_out()
    started = time.perf_counter()
    predictions = recompute(model, digits.images, rules.recipe())
    seconds = (time.perf_counter() - started) / len(rules.SEEDS)
    accuracies = 100 * (predictions.argmax(axis=2) == digits.labels).mean(axis=1)
    return [
        {
            "design": build.__name__,
            "seed": seed,
            "parameters": found.parameters,
            "multiplications": found.multiplications,
            "validation_accuracy": round(float(np.float64(accuracy)), 2),
            "seconds": round(seconds, 2),
        }
        for seed, accuracy in zip(rules.SEEDS, accuracies, strict=True)
    ]
