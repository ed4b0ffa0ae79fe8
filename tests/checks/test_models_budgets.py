from __future__ import annotations

from typing import Any

import keras
import pytest

from cnnlab.checks.models import Facts, ModelData, facts, read_model
from cnnlab.checks.models.budgets import (
    at_most_multiplications,
    at_most_parameters,
    at_most_values,
)

layers = keras.layers


def facts_of(*added: Any) -> Facts:
    found = read_model(keras.Sequential([keras.Input((12, 12, 4)), *added]))
    assert isinstance(found, ModelData)
    return facts(found)


@pytest.mark.parametrize(
    ("layer", "multiplications"),
    [
        (layers.Conv2D(6, 3), 10 * 10 * 6 * 3 * 3 * 4),
        (layers.Conv2D(6, 3, padding="same"), 12 * 12 * 6 * 3 * 3 * 4),
        (layers.Conv2D(6, 3, strides=2, padding="same"), 6 * 6 * 6 * 3 * 3 * 4),
        (layers.Conv2D(6, 3, groups=2), 10 * 10 * 6 * 3 * 3 * 2),
        (layers.DepthwiseConv2D(3, depth_multiplier=2), 10 * 10 * 4 * 2 * 3 * 3),
        (layers.SeparableConv2D(6, 3), 10 * 10 * (4 * 3 * 3 + 4 * 6)),
        (layers.Dense(5), 12 * 12 * 4 * 5),
        (layers.BatchNormalization(), 0),
        (layers.MaxPooling2D(2), 0),
    ],
)
def test_multiplications_are_those_of_the_output_positions(
    layer: Any, multiplications: int
) -> None:
    assert facts_of(layer).multiplications == multiplications


def test_a_layer_that_is_used_twice_multiplies_twice_and_has_its_parameters_once() -> None:
    images = keras.Input((12, 12, 4))
    shared = layers.Conv2D(4, 3, padding="same", use_bias=False)
    model = read_model(keras.Model(images, shared(shared(images))))
    assert isinstance(model, ModelData)
    assert at_most_parameters(3 * 3 * 4 * 4)(facts(model)) is None
    assert at_most_multiplications(2 * 12 * 12 * 3 * 3 * 4 * 4)(facts(model)) is None
    assert at_most_multiplications(2 * 12 * 12 * 3 * 3 * 4 * 4 - 1)(facts(model)) is not None


def test_who_spends_too_much_is_told_how_much_and_in_which_layer() -> None:
    found = facts_of(
        layers.Conv2D(2, 3, name="maps"), layers.Flatten(), layers.Dense(10, name="classes")
    )
    parameters = at_most_parameters(1_000)(found)
    assert parameters is not None
    assert parameters.received.en == (
        "2,084 parameters, 1,084 too many; the layer `classes` (`Dense`) has the most: 96%"
    )
    assert parameters.expected.ko == "파라미터 1,000개 이하"
    multiplications = at_most_multiplications(9_000)(found)
    assert multiplications is not None and "`maps` (`Conv2D`)" in multiplications.received.en


def test_maps_that_are_blown_up_are_too_many_values() -> None:
    found = facts_of(layers.ZeroPadding2D(200), layers.GlobalAveragePooling2D())
    finding = at_most_values(100_000)(found)
    assert finding is not None and "values in the maps" in finding.received.en
    assert at_most_values(1_000_000)(found) is None
