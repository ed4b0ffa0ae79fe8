"""The networks that dropout's measurements look into: the same seeds without and with dropout."""

from __future__ import annotations

from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from autograder.measure.trained_networks import new_network, train
from cnnlab.train import Setting

SEEDS = range(6)
RATES = (0.0, 0.5)
UNITS = 128


def setting(rate: float) -> Setting:
    """Return the setting of one rate: 1,000 digits, one dense layer of 128 units."""
    return Setting(width=(16, 32), dense_units=UNITS, dropout=rate, images=1000, epochs=30)


def trained(rate: float, seed: int) -> Any:
    """Return the trained network; the next call with the same rate changes the same model."""
    chosen = setting(rate)
    model = new_network(chosen, seed)
    train(model, chosen, seed)
    return model


def below_output(model: Any, images: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return what the dense layer gives for each image, (images, units), without dropout."""
    until = keras.Model(model.inputs, _dense_layers(model)[0].output)
    values: NDArray[np.float32] = until.predict(images, 500, verbose=0)
    return values


def output_layer(model: Any) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return the kernel and the bias of the output layer."""
    kernel, bias = _dense_layers(model)[-1].get_weights()
    return kernel, bias


def percent_right(scores: NDArray[Any], labels: NDArray[np.int64]) -> float:
    """Return the accuracy in per cent."""
    return 100 * float(np.mean(scores.argmax(axis=-1) == labels))


def _dense_layers(model: Any) -> list[Any]:
    return [layer for layer in model.layers if isinstance(layer, keras.layers.Dense)]
