"""One filter on an RGB photograph: the layer's map against the sum of its three kernels' maps."""

from __future__ import annotations

import numpy as np
from sklearn.datasets import load_sample_image

from autograder.measure.layers import apply, convolution_with
from autograder.measure.record import Row

SEED, BIAS = 0, 0.5


def rows() -> list[Row]:
    """Return one row per rule for the bias: the largest difference from the Keras layer."""
    photograph = load_sample_image("china.jpg")[100:164, 200:264] / 255
    weights = np.random.default_rng(SEED).normal(size=(3, 3, 3, 1))
    layer = apply(convolution_with(weights, [BIAS]), photograph[None])[0, :, :, 0]
    maps = [
        apply(convolution_with(weights[:, :, [channel]]), photograph[None, :, :, [channel]])[
            0, :, :, 0
        ]
        for channel in range(3)
    ]
    return [
        {
            "seed": SEED,
            "image": "china.jpg, 64x64 crop",
            "channels": len(maps),
            "maps_out": 1,
            "bias": BIAS,
            "bias_added": rule,
            "difference": float(f"{np.abs(layer - (sum(maps) + times * BIAS)).max():.1e}"),
        }
        for rule, times in (("once", 1), ("per channel", 3))
    ]
