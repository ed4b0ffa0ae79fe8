from __future__ import annotations

import numpy as np
import pytest

from autograder.prove import judged
from cnnlab import train
from cnnlab.exercises.conv2d_tuning import _budgets as answers
from cnnlab.exercises.conv2d_tuning import _macs, _parameters
from cnnlab.exercises.conv2d_tuning._course_cnn import course_cnn
from cnnlab.exercises.conv2d_tuning.count_macs import count_macs
from cnnlab.exercises.conv2d_tuning.within_budget import within_budget
from cnnlab.train.networks import network


def test_the_network_of_the_exercises_is_the_one_that_the_lesson_trains() -> None:
    model = network(train.Setting(width=(8, 16)), (28, 28, 1), 10, 0)
    assert _parameters.by_keras((28, 28, 1), 8, 16, 10) == model.count_params()


def operations(image, layers) -> int:
    """Return how many operations TensorFlow's own profiler counts in one forward pass."""
    import keras
    import tensorflow as tf
    from tensorflow.python.framework.convert_to_constants import (
        convert_variables_to_constants_v2,
    )

    make = {
        "conv": lambda *own: keras.layers.Conv2D(*own, padding="same", use_bias=False),
        "pool": keras.layers.MaxPooling2D,
        "flatten": keras.layers.Flatten,
        "dense": lambda units: keras.layers.Dense(units, use_bias=False),
    }
    model = keras.Sequential([keras.Input(image), *(make[kind](*own) for kind, *own in layers)])
    traced = tf.function(model).get_concrete_function(tf.TensorSpec((1, *image)))
    graph = convert_variables_to_constants_v2(traced).graph
    options = tf.compat.v1.profiler.ProfileOptionBuilder.float_operation()
    options["output"] = "none"
    options["account_type_regexes"] = ["Conv2D", "MatMul"]
    return tf.compat.v1.profiler.profile(graph, cmd="op", options=options).total_float_ops


@pytest.mark.parametrize("group", count_macs.cases, ids=lambda group: group.title.en)
def test_tensorflow_counts_a_multiplication_and_an_addition_for_each_operation(group) -> None:
    for image, layers in group.make(np.random.default_rng(4)):
        assert 2 * _macs.by_keras(image, layers) == operations(image, layers)


@pytest.mark.parametrize(
    "miscounted",
    [
        {"learned": _parameters.without_any_bias},
        {"learned": _parameters.pooling_forgotten},
        {"learned": _parameters.valid_padding},
        {"learned": _parameters.channels_of_the_image},
        {"work": _macs.additions_counted},
        {"work": _macs.valid_padding},
        {"work": _macs.input_channels_forgotten},
    ],
    ids=lambda one: " ".join(f"{kind} {wrong.__name__}" for kind, wrong in one.items()),
)
def test_a_miscount_of_another_cell_costs_the_last_group_only(miscounted) -> None:
    def answer(dims_1, dims_2, most_parameters, most_macs):
        learned = miscounted.get("learned", _parameters.by_formula)
        work = miscounted.get("work", _macs.by_variables)
        return [
            (one, two)
            for one in dims_1
            for two in dims_2
            if learned((28, 28, 1), one, two, 10) <= most_parameters
            and work((28, 28, 1), course_cnn(one, two, 10)) <= most_macs
        ]

    for seed in (1, 2, 3):
        assert [group.earned for group in judged(within_budget, answer, seed).groups] == [1, 1, 0]


def test_the_closed_formulas_count_what_keras_counts() -> None:
    image = (28, 28, 1)
    for pair in ((3, 250), (250, 3), (16, 32)):
        assert answers.count_parameters(*pair) == _parameters.by_keras(image, *pair, 10)
        assert answers.count_macs(*pair) == _macs.by_keras(image, course_cnn(*pair, 10))
