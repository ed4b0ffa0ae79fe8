"""The calls of `gradient_noise`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    Call = tuple[NDArray[Any], int]


def _gradients(random: np.random.Generator, examples: int, parameters: int) -> NDArray[Any]:
    """Return gradients whose means lie away from 0, with a spread of its own for each parameter."""
    spreads = random.permutation(np.linspace(0.5, 4, parameters))
    means = random.choice((-1, 1), parameters) * random.uniform(1, 3, parameters)
    return np.asarray(means + spreads * random.normal(size=(examples, parameters)))


def one_example(random: np.random.Generator) -> Iterator[Call]:
    """Yield calls in which a batch is a single example."""
    yield _gradients(random, int(random.integers(6, 12)), 4), 1
    yield _gradients(random, int(random.integers(20, 40)), 3), 1


def batches(random: np.random.Generator) -> Iterator[Call]:
    """Yield calls with batches that are smaller than the data."""
    for batch_size in (4, 9, int(random.integers(11, 16))):
        yield _gradients(random, int(random.integers(20, 40)), 5), batch_size


def any_sizes(random: np.random.Generator) -> Iterator[Call]:
    """Yield one parameter, many of them, one without noise; batches larger than the data."""
    yield _gradients(random, int(random.integers(15, 30)), 1), 8
    yield _gradients(random, 6, int(random.integers(8, 12))), 32  # more parameters than examples
    gradients = _gradients(random, int(random.integers(8, 15)), 3)
    gradients[:, 1] = 2.5  # all examples agree
    yield gradients, 16
