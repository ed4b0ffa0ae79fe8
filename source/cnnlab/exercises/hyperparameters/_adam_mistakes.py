"""Wrong answers to `adam_step`; each takes the nine arguments of the exercise."""

from __future__ import annotations

import math
from typing import Any, NamedTuple

import numpy as np

from cnnlab.exercises.hyperparameters._adam import Array, State, by_algorithm_1, memories


class Given(NamedTuple):
    """The arguments of one call, and the right parts that most mistakes keep."""

    weights: Array
    mean: Array
    mean_square: Array
    gradient: Array
    step: int
    learning_rate: float
    beta_1: float
    beta_2: float
    epsilon: float

    @property
    def memories(self) -> tuple[Array, Array]:
        """Return both running means after this gradient."""
        return memories(self.mean, self.mean_square, self.gradient, self.beta_1, self.beta_2)

    def moved(self, corrected: Array, root: Array) -> Array:
        """Return the weights after a step along `corrected / root`."""
        with np.errstate(all="ignore"):
            return self.weights - self.learning_rate * corrected / root

    def root(self, corrected_square: Array) -> Array:
        """Return the root with epsilon added."""
        return np.sqrt(corrected_square) + self.epsilon

    def corrected(self, mean: Array, mean_square: Array) -> State:
        """Return all three results for these running means, both corrected for their start."""
        first = mean / (1 - self.beta_1**self.step)
        second = mean_square / (1 - self.beta_2**self.step)
        return self.moved(first, self.root(second)), mean, mean_square

    def divided(self, first: float, second: float) -> State:
        """Return all three results, the right running means divided by these for the step."""
        mean, mean_square = self.memories
        with np.errstate(all="ignore"):
            root = self.root(mean_square / np.float64(second))
            return self.moved(mean / np.float64(first), root), mean, mean_square


def no_correction(*call: Any) -> State:
    return Given(*call).divided(1, 1)


def counts_from_zero(*call: Any) -> State:
    given = Given(*call)
    before = given.step - 1
    return given.divided(1 - given.beta_1**before, 1 - given.beta_2**before)


def rate_counts_from_zero(*call: Any) -> State:
    given = Given(*call)
    mean, mean_square = given.memories
    before = given.step - 1
    rate = math.sqrt(1 - given.beta_2**before) / (1 - given.beta_1**before)
    return given.moved(rate * mean, given.root(mean_square)), mean, mean_square


def step_left_out(*call: Any) -> State:
    given = Given(*call)
    return given.divided(1 - given.beta_1, 1 - given.beta_2)


def beta_times_step(*call: Any) -> State:
    given = Given(*call)
    return given.divided(1 - given.beta_1 * given.step, 1 - given.beta_2 * given.step)


def corrects_the_mean_only(*call: Any) -> State:
    given = Given(*call)
    return given.divided(1 - given.beta_1**given.step, 1)


def corrects_the_square_only(*call: Any) -> State:
    given = Given(*call)
    return given.divided(1, 1 - given.beta_2**given.step)


def multiplies_by_the_correction(*call: Any) -> State:
    given = Given(*call)
    return given.divided(1 / (1 - given.beta_1**given.step), 1 / (1 - given.beta_2**given.step))


def square_of_the_mean(*call: Any) -> State:
    given = Given(*call)
    mean, _ = given.memories
    mean_square = given.beta_2 * given.mean_square + (1 - given.beta_2) * mean**2
    return given.corrected(mean, mean_square)


def gradient_not_squared(*call: Any) -> State:
    given = Given(*call)
    mean, _ = given.memories
    size = np.abs(given.gradient)
    return given.corrected(mean, given.beta_2 * given.mean_square + (1 - given.beta_2) * size)


def betas_exchanged(*call: Any) -> State:
    given = Given(*call)
    return by_algorithm_1(*given._replace(beta_1=given.beta_2, beta_2=given.beta_1))


def betas_of_habit(*call: Any) -> State:
    return by_algorithm_1(*Given(*call)._replace(beta_1=0.9, beta_2=0.999))


def betas_turned_round(*call: Any) -> State:
    given = Given(*call)
    turned = given._replace(beta_1=1 - given.beta_1, beta_2=1 - given.beta_2)
    return given.corrected(*turned.memories)


def whole_gradient_added(*call: Any) -> State:
    given = Given(*call)
    mean = given.beta_1 * given.mean + given.gradient
    return given.corrected(mean, given.beta_2 * given.mean_square + given.gradient**2)


def no_root(*call: Any) -> State:
    given = Given(*call)
    mean, mean_square = given.memories
    second = mean_square / (1 - given.beta_2**given.step)
    first = mean / (1 - given.beta_1**given.step)
    return given.moved(first, second + given.epsilon), mean, mean_square


def no_epsilon(*call: Any) -> State:
    given = Given(*call)
    return by_algorithm_1(*given._replace(epsilon=0.0))


def uphill(*call: Any) -> State:
    given = Given(*call)
    return by_algorithm_1(*given._replace(learning_rate=-given.learning_rate))


def gradient_instead_of_mean(*call: Any) -> State:
    given = Given(*call)
    mean, mean_square = given.memories
    second = mean_square / (1 - given.beta_2**given.step)
    return given.moved(given.gradient, given.root(second)), mean, mean_square


def old_memories_move(*call: Any) -> State:
    given = Given(*call)
    weights, _, _ = given.corrected(given.mean, given.mean_square)
    return weights, *given.memories


def corrected_memories_returned(*call: Any) -> State:
    given = Given(*call)
    weights, mean, mean_square = by_algorithm_1(*given)
    first = mean / (1 - given.beta_1**given.step)
    return weights, first, mean_square / (1 - given.beta_2**given.step)


def one_square_for_all(*call: Any) -> State:
    given = Given(*call)
    mean, _ = given.memories
    square = np.mean(given.gradient**2)
    return given.corrected(mean, given.beta_2 * given.mean_square + (1 - given.beta_2) * square)


def memories_first(*call: Any) -> State:
    weights, mean, mean_square = by_algorithm_1(*call)
    return mean, mean_square, weights


def weights_only(*call: Any) -> Array:
    return by_algorithm_1(*call)[0]


def change_only(*call: Any) -> State:
    weights, mean, mean_square = by_algorithm_1(*call)
    return weights - Given(*call).weights, mean, mean_square


def memories_as_given(*call: Any) -> State:
    given = Given(*call)
    return by_algorithm_1(*given)[0], given.mean, given.mean_square
