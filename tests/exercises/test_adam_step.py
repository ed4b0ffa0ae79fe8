"""The answer key of `adam_step` is Keras' optimizer; both forms of the rule earn everything."""

from __future__ import annotations

from typing import Any

import keras
import numpy as np
import pytest

from cnnlab.checks.examine import examine
from cnnlab.checks.library import exercises_of
from cnnlab.exercises.hyperparameters import _adam as answers

EXERCISE = exercises_of("hyperparameters")["adam_step"]
NUMBERS = (0.05, 0.9, 0.999, 1e-7)  # learning rate, betas, epsilon


def test_five_steps_of_two_parameters_are_those_of_keras() -> None:
    random = np.random.default_rng(3)
    starts = [random.normal(size=(3, 2)), random.normal(size=4)]
    variables = [keras.Variable(start, dtype="float32") for start in starts]
    learning_rate, beta_1, beta_2, epsilon = NUMBERS
    adam = keras.optimizers.Adam(learning_rate, beta_1=beta_1, beta_2=beta_2, epsilon=epsilon)
    states = [(start, np.zeros(start.shape), np.zeros(start.shape)) for start in starts]
    for step in range(1, 6):
        gradients = [random.normal(size=start.shape) for start in starts]
        adam.apply([keras.ops.cast(one, "float32") for one in gradients], variables)
        for place, gradient in enumerate(gradients):
            states[place] = EXERCISE.oracle(*states[place], gradient, step, *NUMBERS)
            np.testing.assert_allclose(states[place][0], variables[place].numpy(), atol=1e-5)


@pytest.mark.parametrize("rule", [answers.by_algorithm_1, answers.by_corrected_rate])
@pytest.mark.parametrize("collect", [tuple, list, np.stack])
def test_both_forms_of_the_rule_pass_in_whatever_the_three_results_come(
    rule: Any, collect: Any
) -> None:
    def answer(*call: Any) -> Any:
        return collect(rule(*call))

    assert examine(EXERCISE, answer, seed=5).points == 4


def test_a_step_on_the_callers_own_arrays_earns_nothing() -> None:
    def answer(weights: Any, mean: Any, mean_square: Any, *rest: Any) -> Any:
        made = answers.by_algorithm_1(weights, mean, mean_square, *rest)
        for array, value in zip((weights, mean, mean_square), made, strict=True):
            array[...] = value
        return weights, mean, mean_square

    assert examine(EXERCISE, answer, seed=5).points == 0
