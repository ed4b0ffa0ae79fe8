"""The calls of `noise_scale`: gradients whose mean is known, with as much noise as is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    Call = tuple[NDArray[Any]]


def _gradients(
    random: np.random.Generator, examples: int, parameters: int, noise: float
) -> NDArray[Any]:
    """Return gradients whose mean is never near 0, with a spread of its own for each parameter."""
    means = random.choice((-1, 1), parameters) * random.uniform(1, 3, parameters)
    spreads = noise * random.permutation(np.linspace(0.5, 2, parameters))
    around = random.normal(size=(examples, parameters))
    return np.asarray(means + spreads * (around - around.mean(axis=0)))


def one_parameter(random: np.random.Generator) -> Iterator[Call]:
    """Yield calls in which the length of the mean gradient is its absolute value."""
    yield (_gradients(random, int(random.integers(6, 20)), 1, 2),)
    # So much noise and so many examples that some point the other way.
    yield (_gradients(random, int(random.integers(20, 40)), 1, 40),)


def several_parameters(random: np.random.Generator) -> Iterator[Call]:
    """Yield more examples than parameters, and more parameters than examples."""
    for noise in (1, 3):
        yield (_gradients(random, int(random.integers(20, 40)), 4, noise),)
    yield (_gradients(random, 6, int(random.integers(8, 12)), 2),)


def little_and_much_noise(random: np.random.Generator) -> Iterator[Call]:
    """Yield a noise scale below 1, one of hundreds of examples, and examples that all agree."""
    yield (_gradients(random, 12, int(random.integers(3, 6)), 0.3),)
    yield (_gradients(random, int(random.integers(30, 50)), 12, 20),)
    yield (np.tile(_gradients(random, 1, 3, 0), (int(random.integers(5, 9)), 1)),)
