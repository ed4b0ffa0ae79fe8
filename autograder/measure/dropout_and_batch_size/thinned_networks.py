"""Thinned networks one by one, many of them averaged, and the whole network at inference."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.special import softmax

from autograder.measure.dropout_and_batch_size._trained import (
    SEEDS,
    UNITS,
    below_output,
    output_layer,
    percent_right,
    trained,
)
from autograder.measure.record import Row
from autograder.measure.trained_networks import validation_part

RATE = 0.5
AVERAGED = (1, 10, 100, 1000)


def rows() -> list[Row]:
    """Return one row per seed: accuracies in per cent, and how far the probabilities differ."""
    return [_of(seed) for seed in SEEDS]


def _of(seed: int) -> Row:
    part = validation_part()
    model = trained(RATE, seed)
    values, (kernel, bias) = below_output(model, part.images), output_layer(model)
    whole = _probabilities(values @ kernel + bias)
    generator = np.random.RandomState(seed)
    single, total, averages = [], np.zeros_like(whole), {}
    for count in range(1, max(AVERAGED) + 1):
        kept = generator.random_sample(values.shape) >= RATE
        thinned = _probabilities((values * kept / (1 - RATE)) @ kernel + bias)
        single.append(percent_right(thinned, part.labels))
        total += thinned
        if count in AVERAGED:
            averages[f"average_of_{count}"] = percent_right(total, part.labels)
    mean = total / max(AVERAGED)
    return {
        "rate": RATE,
        "units": UNITS,
        "seed": seed,
        "one_thinned": float(np.mean(single)),
        **averages,
        "whole_network": percent_right(whole, part.labels),
        "same_answer_percent": 100 * float(np.mean(mean.argmax(1) == whole.argmax(1))),
        "mean_difference_of_probability": float(np.abs(mean - whole).mean()),
    }


def _probabilities(logits: NDArray[Any]) -> NDArray[np.float64]:
    probabilities: NDArray[np.float64] = softmax(logits.astype(np.float64), axis=1)
    return probabilities
