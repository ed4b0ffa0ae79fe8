"""Padding and pooling in five well-known networks, counted in the models of keras.applications.

The models are built without weights, so nothing is downloaded.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import keras

from autograder.measure.record import Row

# VGG16 ends in dense layers of 123 million weights, left out here; the others end in an average.
NETWORKS = ("VGG16", "InceptionV3", "ResNet50", "DenseNet121", "MobileNetV2")


def rows() -> list[Row]:
    """Return one row per network; 1x1 convolutions, which need no padding, don't count."""
    return [_count(name) for name in NETWORKS]


def _count(name: str) -> Row:
    ending = None if name == "VGG16" else "avg"
    build = getattr(keras.applications, name)
    layers = build(weights=None, include_top=False, pooling=ending).layers
    convolutions = [number for number, layer in enumerate(layers) if _looks_around(layer)]
    padded = [number for number in convolutions if _is_padded(layers, number)]
    return {
        "network": name,
        "convolutions": len(convolutions),
        "padded_convolutions": len(padded),
        "max_pooling": _number_of(layers, keras.layers.MaxPooling2D),
        "average_pooling": _number_of(layers, keras.layers.AveragePooling2D),
        "global_average_pooling": _number_of(layers, keras.layers.GlobalAveragePooling2D),
    }


def _looks_around(layer: Any) -> bool:
    kinds = keras.layers.Conv2D, keras.layers.DepthwiseConv2D
    return isinstance(layer, kinds) and max(layer.kernel_size) > 1


def _is_padded(layers: Sequence[Any], number: int) -> bool:
    before = layers[number - 1]
    return layers[number].padding == "same" or isinstance(before, keras.layers.ZeroPadding2D)


def _number_of(layers: Sequence[Any], kind: type) -> int:
    return sum(isinstance(layer, kind) for layer in layers)
