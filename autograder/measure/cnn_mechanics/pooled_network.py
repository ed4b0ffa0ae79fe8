"""Which numbers of a network change when pooling is added: parameters by layer, activations."""

from __future__ import annotations

from math import prod
from typing import Any

import keras

from autograder.measure.record import Row

VARIANTS = ("none", "max", "average", "strided")
HEADS = ("flatten", "global average")


def rows() -> list[Row]:
    """Return one row per variant and head.

    activation_values counts the numbers that the layers give for one image, without Flatten's view.
    """
    return [_count(variant, head) for head in HEADS for variant in VARIANTS]


def _count(variant: str, head: str) -> Row:
    model = _build(variant, head)
    parameters = {layer.name: layer.count_params() for layer in model.layers}
    return {
        "pooling": variant,
        "head": head,
        "first_convolution": parameters["first"],
        "pooling_layer": parameters.get("pooling", 0),
        "second_convolution": parameters["second"],
        "dense": parameters["dense"],
        "total": model.count_params(),
        "activation_values": sum(
            prod(layer.output.shape[1:]) for layer in model.layers if layer.name != "flatten"
        ),
    }


def _build(variant: str, head: str) -> Any:
    layers = keras.layers
    pooling = {
        "max": [layers.MaxPooling2D(2, name="pooling")],
        "average": [layers.AveragePooling2D(2, name="pooling")],
    }
    ending = {
        "flatten": layers.Flatten(name="flatten"),
        "global average": layers.GlobalAveragePooling2D(),
    }
    strides = 2 if variant == "strided" else 1
    return keras.Sequential(
        [
            keras.Input((28, 28, 1)),
            layers.Conv2D(32, 3, strides=strides, padding="same", name="first"),
            *pooling.get(variant, []),
            layers.Conv2D(64, 3, padding="same", name="second"),
            ending[head],
            layers.Dense(10, name="dense"),
        ]
    )
