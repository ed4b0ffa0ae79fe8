from __future__ import annotations

import random

import keras
import numpy as np
import pytest

from cnnlab.exercises.cnn_mechanics import _layers
from cnnlab.exercises.cnn_mechanics.count_parameters import count_parameters

LAYERS = {
    "conv": keras.layers.Conv2D,
    "pool": keras.layers.MaxPooling2D,
    "flatten": keras.layers.Flatten,
    "global_pool": keras.layers.GlobalAveragePooling2D,
    "dense": keras.layers.Dense,
}


@pytest.mark.parametrize("group", count_parameters.cases, ids=lambda group: group.title.en)
def test_the_layers_one_by_one_have_as_many_parameters_as_the_whole_model(group) -> None:
    for input_shape, layers in group.make(np.random.default_rng(4)):
        made = [LAYERS[kind](*own) for kind, *own in layers]
        model = keras.Sequential([keras.Input(input_shape), *made])
        assert _layers.by_keras(input_shape, layers) == model.count_params()


@pytest.mark.parametrize("between", [[], [("pool", 2)]])
def test_pooling_changes_nothing_before_global_pooling(between) -> None:
    layers = [("conv", 32, 3), *between, ("conv", 64, 3), ("global_pool",), ("dense", 10)]
    assert _layers.by_keras((28, 28, 1), layers) == 19_466


def test_the_answer_key_leaves_the_learners_random_numbers_alone() -> None:
    before = random.getstate()
    _layers.by_keras((9, 9, 3), [("conv", 4, 3), ("flatten",), ("dense", 2)])
    assert random.getstate() == before
