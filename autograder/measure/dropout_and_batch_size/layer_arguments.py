"""What Keras makes of two arguments that older code uses: `padding="Same"` and `input_shape=`."""

from __future__ import annotations

import warnings

import keras

from autograder.measure.record import Row


def rows() -> list[Row]:
    """Return one row per way of writing a first convolutional layer."""
    return [
        _of("padding='same', keras.Input", "same", with_input_shape=False),
        _of("padding='Same', keras.Input", "Same", with_input_shape=False),
        _of("padding='Same', input_shape=", "Same", with_input_shape=True),
    ]


def _of(written: str, padding: str, *, with_input_shape: bool) -> Row:
    shape = (28, 28, 1)
    extra = {"input_shape": shape} if with_input_shape else {}
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        layer = keras.layers.Conv2D(32, 3, padding=padding, **extra)
        model = keras.Sequential([layer] if with_input_shape else [keras.Input(shape), layer])
    return {
        "written": written,
        "padding": layer.padding,
        "output": "x".join(map(str, model.output_shape[1:])),
        "warnings": len(caught),
        "warning": caught[0].category.__name__ if caught else "",
    }
