"""What the network of a setting costs, by arithmetic: no data set is read and no model is built."""

from __future__ import annotations

from dataclasses import dataclass
from math import prod

from cnnlab.train.setting import Data, Setting

KERNEL = 3  # rows and columns of every filter

_IMAGES: dict[Data, tuple[int, int, int]] = {
    "digits": (28, 28, 1),
    "small_digits": (8, 8, 1),
    "mnist": (28, 28, 1),
    "cifar10": (32, 32, 3),
    "cifar10-12k": (32, 32, 3),
    "patches": (16, 16, 3),
}
_CLASSES: dict[Data, int] = {"patches": 8}
_USUAL_CLASSES = 10


@dataclass(frozen=True)
class Costs:
    """The size of a network and its work for one image.

    Attributes:
        parameters: weights and biases.
        macs: multiply-accumulate operations of one image's way forward; adding a bias, ReLU,
            pooling and dropout are none.
        activations: values that convolutions, poolings and dense layers put out for one image.
    """

    parameters: int
    macs: int
    activations: int

    def __add__(self, other: Costs) -> Costs:
        return Costs(
            self.parameters + other.parameters,
            self.macs + other.macs,
            self.activations + other.activations,
        )


def costs(setting: Setting) -> Costs:
    """Return parameters, MACs and activations of the network that a setting trains."""
    classes = _CLASSES.get(setting.data, _USUAL_CLASSES)
    return sum(layer_costs(setting, _IMAGES[setting.data], classes), Costs(0, 0, 0))


def layer_costs(setting: Setting, image: tuple[int, int, int], classes: int) -> list[Costs]:
    """Return the costs of each layer with weights; a pooling counts with its convolution.

    image: (rows, columns, channels).
    """
    layers = []
    rows, columns, channels = image
    for filters in setting.width if setting.network == "cnn" else ():
        convolution = _convolution(rows, columns, channels, filters)
        rows, columns, channels = rows // 2, columns // 2, filters
        layers.append(convolution + Costs(0, 0, rows * columns * channels))
    units = setting.width if setting.network == "mlp" else ()
    inputs = prod((rows, columns, channels))
    for outputs in (*units, *filter(None, [setting.dense_units]), classes):
        layers.append(_dense(inputs, outputs))
        inputs = outputs
    return layers


def _convolution(rows: int, columns: int, channels: int, filters: int) -> Costs:
    """One product for each weight of a filter at each place of its map; maps keep the size."""
    weights = KERNEL * KERNEL * channels * filters
    places = rows * columns
    return Costs(weights + filters, weights * places, places * filters)


def _dense(inputs: int, outputs: int) -> Costs:
    return Costs(inputs * outputs + outputs, inputs * outputs, outputs)
