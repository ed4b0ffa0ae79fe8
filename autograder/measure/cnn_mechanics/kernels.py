"""How many kernels one filter holds, read from the shapes of the weights of a two-layer network."""

from __future__ import annotations

import keras

from autograder.measure.record import Row

FILTERS = 32, 64


def rows() -> list[Row]:
    """Return one row per image kind and layer: kernels, biases, parameters."""
    return [
        row for image, channels in (("grey", 1), ("RGB", 3)) for row in _network(image, channels)
    ]


def _network(image: str, channels: int) -> list[Row]:
    model = keras.Sequential(
        [keras.Input((28, 28, channels)), *(keras.layers.Conv2D(count, 3) for count in FILTERS)]
    )
    return [_layer(image, number, layer) for number, layer in enumerate(model.layers, start=1)]


def _layer(image: str, number: int, layer: keras.layers.Layer) -> Row:
    weights, bias = layer.get_weights()
    _, _, channels, filters = weights.shape
    return {
        "image": image,
        "layer": number,
        "weights_shape": "x".join(map(str, weights.shape)),
        "filters": filters,
        "kernels_per_filter": channels,
        "kernels": channels * filters,
        "biases": bias.size,
        "biases_per_filter": bias.size // filters,
        "parameters": layer.count_params(),
    }
