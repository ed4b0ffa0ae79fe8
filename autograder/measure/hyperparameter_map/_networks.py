"""The networks of the map's measurements, with weights of a seed."""

from __future__ import annotations

from typing import Any

import keras

from autograder.measure.hyperparameter_map._training import CLASSES

SMALL = 0.01  # a standard deviation far below the right one
# Keras' 0.99 would leave a fifth of the first moving statistics after the 155 updates of a table.
MOMENTUM = 0.95


def dense_network(
    depth: int, seed: int, *, activation: str = "relu", kind: str = "he", normalized: bool = False
) -> Any:
    """Return `depth` hidden layers of 64 units on 8x8 images, and logits."""
    layers: list[Any] = [keras.Input((8, 8, 1)), keras.layers.Flatten()]
    for place in range(depth):
        layers.append(keras.layers.Dense(64, kernel_initializer=weights(kind, seed, place)))
        if normalized:
            layers.append(keras.layers.BatchNormalization(momentum=MOMENTUM))
        layers.append(keras.layers.Activation(activation))
    layers.append(keras.layers.Dense(CLASSES, kernel_initializer=weights("glorot", seed, depth)))
    return keras.Sequential(layers)


def small_cnn(
    seed: int,
    *,
    filters: tuple[int, int] = (8, 16),
    dense_units: int = 0,
    normalized: bool = False,
    penalty: Any = None,
) -> Any:
    """Return two padded 3x3 convolutions with max pooling on 28x28 images, and logits."""
    layers: list[Any] = [keras.Input((28, 28, 1))]
    for place, count in enumerate(filters):
        drawn = weights("glorot", seed, place)
        layers.append(
            keras.layers.Conv2D(
                count, 3, padding="same", kernel_initializer=drawn, kernel_regularizer=penalty
            )
        )
        if normalized:
            layers.append(keras.layers.BatchNormalization(momentum=MOMENTUM))
        layers += [keras.layers.ReLU(), keras.layers.MaxPooling2D()]
    layers.append(keras.layers.Flatten())
    if dense_units:
        drawn = weights("glorot", seed, 2)
        layers.append(
            keras.layers.Dense(
                dense_units, "relu", kernel_initializer=drawn, kernel_regularizer=penalty
            )
        )
    drawn = weights("glorot", seed, 3)
    layers.append(keras.layers.Dense(CLASSES, kernel_initializer=drawn, kernel_regularizer=penalty))
    return keras.Sequential(layers)


def weights(kind: str, seed: int, place: int) -> Any:
    """Return the initializer of one layer; another seed or place draws other weights."""
    drawn = 100 * seed + place
    if kind == "he":
        return keras.initializers.HeNormal(drawn)
    if kind == "small":
        return keras.initializers.RandomNormal(0.0, SMALL, drawn)
    return keras.initializers.GlorotUniform(drawn)
