"""What a network costs agrees with the network that Keras builds, and with a formula by hand."""

from __future__ import annotations

from math import prod
from typing import Any

import pytest

from cnnlab import data
from cnnlab.train import Costs, Setting, costs
from cnnlab.train.networks import network

SHAPES = {
    "digits": ((28, 28, 1), 10),
    "small_digits": ((8, 8, 1), 10),
    "cifar10": ((32, 32, 3), 10),
    "patches": ((16, 16, 3), 8),
}
SETTINGS = [
    Setting(width=(8, 16)),
    Setting(width=(8, 128), dropout=0.25, dropout_at="maps"),
    Setting(width=(16, 8), data="small_digits", dense_units=12),
    Setting(width=(4, 6), data="cifar10", dropout=0.5),
    Setting(width=(5, 7), data="patches"),
    Setting(network="mlp", width=(20, 30), data="patches", dense_units=5),
]


def counted(model: Any) -> Costs:
    """Return parameters, MACs and activations from the layers that Keras built."""
    macs = activations = 0
    for layer in model.layers:
        kind, shape = type(layer).__name__, layer.output.shape[1:]
        if kind in ("Conv2D", "Dense"):
            macs += prod(layer.kernel.shape) * (prod(shape[:2]) if kind == "Conv2D" else 1)
        if kind in ("Conv2D", "Dense", "MaxPooling2D"):
            activations += prod(shape)
    return Costs(model.count_params(), macs, activations)


@pytest.mark.parametrize("setting", SETTINGS)
def test_costs_are_those_of_the_network_that_keras_builds(setting: Setting) -> None:
    shape, classes = SHAPES[setting.data]
    assert costs(setting) == counted(network(setting, shape, classes, seed=0))


@pytest.mark.parametrize(("dim_1", "dim_2"), [(8, 8), (32, 64), (64, 128)])
def test_costs_of_a_network_for_digits_by_hand(dim_1: int, dim_2: int) -> None:
    first, second, last = 9 * dim_1, 9 * dim_1 * dim_2, 49 * dim_2 * 10
    assert costs(Setting(width=(dim_1, dim_2))) == Costs(
        parameters=first + dim_1 + second + dim_2 + last + 10,
        macs=784 * first + 196 * second + last,
        activations=(784 + 196) * dim_1 + (196 + 49) * dim_2 + 10,
    )


@pytest.mark.parametrize("name", ["digits", "small_digits", "patches"])
def test_shapes_and_classes_are_those_of_the_data(name: str) -> None:
    split = getattr(data, name)()
    assert SHAPES[name] == (split.train.images.shape[1:], len(split.classes))


def test_dropout_batch_size_and_length_change_no_cost() -> None:
    plain = costs(Setting())
    assert costs(Setting(dropout=0.5, batch_size=256, epochs=50, images=3)) == plain
    assert costs(Setting(data="mnist")) == plain
    assert costs(Setting(data="cifar10")) == costs(Setting(data="cifar10-12k"))
