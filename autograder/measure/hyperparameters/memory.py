"""What a training keeps in memory: values of one batch for the backward pass, and parameters.

The CNN of 32 and 64 filters on 28x28 images. The image and each layer's output count, `Flatten`
not, as it is the same values in another shape. Libraries may keep more or less than that.
"""

from __future__ import annotations

from math import prod

import keras

from autograder.measure.record import Row
from cnnlab.train import Setting
from cnnlab.train.networks import network

IMAGE = (28, 28, 1)
BATCH_SIZES = (1, 8, 16, 32, 64, 128, 256, 512)
BYTES = 4  # float32
ADAM_VALUES = 2  # per parameter: the running means of its gradient and of the square


def rows() -> list[Row]:
    """Return one row per batch size."""
    model = network(Setting(), IMAGE, classes=10, seed=0)
    outputs = [
        prod(layer.output.shape[1:])
        for layer in model.layers
        if not isinstance(layer, keras.layers.Flatten)
    ]
    kept = prod(IMAGE) + sum(outputs)
    parameters = model.count_params()
    return [
        {
            "batch_size": size,
            "values_per_image": kept,
            "batch_values": size * kept,
            "batch_megabytes": size * kept * BYTES / 1e6,
            "parameters": parameters,
            "parameters_with_adam": (1 + ADAM_VALUES) * parameters,
            "parameter_megabytes": (1 + ADAM_VALUES) * parameters * BYTES / 1e6,
        }
        for size in BATCH_SIZES
    ]
