"""The small network and its masks in Python, number for number the browser's."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count

from cnnlab.widgets.common.random import uniform

INPUTS, UNITS, EXAMPLES, DRAWS = 8, 12, 16, 500
_SEED = 963  # a network whose activations are all above 0 and well apart
_BIAS = 50  # hundredths


@dataclass(frozen=True)
class Network:
    """Whole numbers of tenths, so that arithmetic by hand agrees with the screen."""

    inputs: list[list[int]]  # example, input
    activations: list[list[int]]  # example, unit
    outgoing: list[int]  # unit


def make_network() -> Network:
    """Return the network that every player shows."""
    indices = count()

    def below(limit: int) -> int:
        return int(uniform(_SEED, next(indices)) * limit)

    inputs = [[below(10) for _ in range(INPUTS)] for _ in range(EXAMPLES)]
    incoming = [[below(8) - 2 for _ in range(INPUTS)] for _ in range(UNITS)]
    outgoing = [below(10) + 1 for _ in range(UNITS)]
    activations = [[_activation(values, weights) for weights in incoming] for values in inputs]
    return Network(inputs, activations, outgoing)


def _activation(values: list[int], weights: list[int]) -> int:
    """The sum of hundredths, rounded to tenths."""
    total = sum(x * w for x, w in zip(values, weights, strict=True)) + _BIAS
    return (total + 5) // 10


def mask(seed: int, draw: int, row: int, rate: float) -> list[bool]:
    """Return which units a draw keeps in one example; draws count from 1, rows from 0."""
    first = ((draw - 1) * EXAMPLES + row) * UNITS
    return [uniform(seed, first + unit) >= rate for unit in range(UNITS)]
