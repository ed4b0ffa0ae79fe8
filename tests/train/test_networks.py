"""The networks hold what their setting says, at the place it says, and no two share draws."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from cnnlab.train import Setting
from cnnlab.train.networks import network
from cnnlab.train.setting import DropoutAt


def built(**chosen: Any) -> list[str]:
    model = network(Setting(width=(4, 8), **chosen), (28, 28, 1), classes=10, seed=0)
    return [type(layer).__name__ for layer in model.layers]


PLAIN = ["Conv2D", "MaxPooling2D", "Conv2D", "MaxPooling2D", "Flatten", "Dense"]


@pytest.mark.parametrize(
    ("place", "kind", "positions"),
    [
        ("output", "Dropout", [5]),
        ("input", "Dropout", [0]),
        ("convolutions", "Dropout", [2, 5]),
        ("maps", "SpatialDropout2D", [2, 5]),
    ],
)
def test_dropout_stands_where_the_setting_says(
    place: DropoutAt, kind: str, positions: list[int]
) -> None:
    layers = built(dropout=0.5, dropout_at=place)
    assert [at for at, layer in enumerate(layers) if layer == kind] == positions
    assert [layer for layer in layers if layer != kind] == PLAIN
    assert built(dropout=0.0, dropout_at=place) == PLAIN


def test_dense_units_stand_before_the_dropout_of_the_output_layer() -> None:
    layers = built(dropout=0.5, dense_units=16)
    assert layers[4:] == ["Flatten", "Dense", "Dropout", "Dense"]


def test_two_dropout_layers_of_a_network_draw_different_masks() -> None:
    setting = Setting(width=(4, 4), dropout=0.5, dropout_at="convolutions")
    model = network(setting, (28, 28, 1), classes=10, seed=3)
    first, second = (one for one in model.layers if type(one).__name__ == "Dropout")
    ones = np.ones((2, 64), np.float32)
    masks = [np.asarray(layer(ones, training=True)) for layer in (first, second)]
    assert (masks[0] != masks[1]).any()
