"""How many 3x3 layers fit on a 28x28 image, and whether a map can be added to its input."""

from __future__ import annotations

from typing import Any

import keras

from autograder.measure.record import Row

SIZE, CHANNELS, KERNEL_SIZE, MOST_LAYERS = 28, 8, 3, 50


def rows() -> list[Row]:
    """Return one row per padding; the count stops at 50 layers."""
    return [_stack(padding) for padding in ("valid", "same")]


def _stack(padding: str) -> Row:
    inputs = values = keras.Input((SIZE, SIZE, CHANNELS))
    adds = _adds(inputs, keras.layers.Conv2D(CHANNELS, KERNEL_SIZE, padding=padding)(inputs))
    layers = 0
    while layers < MOST_LAYERS and values.shape[1] >= KERNEL_SIZE:
        values = keras.layers.Conv2D(CHANNELS, KERNEL_SIZE, padding=padding)(values)
        layers += 1
    return {
        "input_size": SIZE,
        "kernel_size": KERNEL_SIZE,
        "padding": padding,
        "layers": layers,
        "last_size": values.shape[1],
        "map_can_be_added_to_input": adds,
    }


def _adds(inputs: Any, values: Any) -> bool:
    try:
        keras.layers.Add()([inputs, values])
    except ValueError:
        return False
    return True
