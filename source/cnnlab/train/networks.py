"""The small networks that are trained: drawn anew for every seed, without touching anybody's."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from cnnlab.train.setting import DropoutAt, Setting


def network(setting: Setting, shape: tuple[int, ...], classes: int, seed: int) -> Any:
    """Return the Keras model of a setting, with logits at its end.

    shape  of one image, (rows, columns, channels)
    seed   draws weights and dropout; the same seed gives the same network, whatever the
           session's own generators have drawn
    """
    import keras

    layers = _convolutions(setting, seed) if setting.network == "cnn" else _dense(setting, seed)
    if setting.dense_units:
        layers.append(_units(setting.dense_units, seed, position=4))
    layers = [
        *_dropped(setting, "input", seed, position=7),
        *layers,
        *_dropped(setting, "output", seed, position=2),
    ]
    layers.append(keras.layers.Dense(classes, kernel_initializer=_weights(seed, 3)))
    return keras.Sequential([keras.Input(shape), *layers])


def _convolutions(setting: Setting, seed: int) -> list[Any]:
    import keras

    layers: list[Any] = []
    for position, filters in enumerate(setting.width):
        layers += [
            keras.layers.Conv2D(
                filters,
                3,
                padding="same",
                activation="relu",
                kernel_initializer=_weights(seed, position),
            ),
            keras.layers.MaxPooling2D(2),
            *_dropped(setting, "convolutions", seed, 5 + position),
            *_dropped(setting, "maps", seed, 5 + position),
        ]
    return [*layers, keras.layers.Flatten()]


def _dense(setting: Setting, seed: int) -> list[Any]:
    import keras

    units = [_units(width, seed, position) for position, width in enumerate(setting.width)]
    return [keras.layers.Flatten(), *units]


def _units(units: int, seed: int, position: int) -> Any:
    import keras

    return keras.layers.Dense(units, "relu", kernel_initializer=_weights(seed, position))


def _dropped(setting: Setting, place: DropoutAt, seed: int, position: int) -> list[Any]:
    """Return the dropout layer that the setting has at this place, if it has one."""
    import keras

    if not setting.dropout or setting.dropout_at != place:
        return []
    layer = keras.layers.SpatialDropout2D if place == "maps" else keras.layers.Dropout
    return [layer(setting.dropout, seed=_drawn(seed, position))]


def _weights(seed: int, position: int) -> Any:
    import keras

    return keras.initializers.GlorotUniform(_drawn(seed, position))


def _drawn(seed: int, position: int) -> int:
    """Return the seed of what stands at one of eight positions of the network."""
    return 8 * seed + position


def first_weights(setting: Setting, seed: int, shapes: Sequence[tuple[int, ...]]) -> list[Any]:
    """Return the kernels that a new network of this seed begins with, as arrays."""
    import numpy as np

    positions = [*range(len(setting.width)), 3]
    return [
        np.asarray(_weights(seed, position)(shape))
        for position, shape in zip(positions, shapes, strict=True)
    ]
