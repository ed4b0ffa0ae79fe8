"""The calls of `judge_sources`: how far each source lies from scratch is set, the rest drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from cnnlab.exercises._paired_seeds import differences
from cnnlab.exercises.dropout_and_batch_size._all_pairs_cases import QUANTILES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cnnlab.exercises.transfer_learning._source_verdicts import Array

    Call = tuple[Array, Array, tuple[float, ...]]

# Of trainings from scratch with few and with many labels, in per cent: mean, and how far the seeds
# spread. Between paired trainings the difference spreads less.
_LEVELS = (55.0, 92.0)
_SPREADS = (9.0, 2.0)
_DEVIATIONS = (1.6, 0.4)


def _call(random: np.random.Generator, ratios: Sequence[Sequence[float]], seeds: int) -> Call:
    """Return sources that differ from scratch by `ratios` half widths of each interval.

    ratios  of each source, for each number of labels
    """
    sizes = len(ratios[0])
    quantile = QUANTILES[seeds][len(ratios) * sizes - 1]
    shape = np.linspace(-1, 1, seeds)
    scratch = np.array(
        [
            level + random.uniform(-2, 2) + spread * random.permutation(shape)
            for level, spread in zip(_LEVELS[:sizes], _SPREADS, strict=False)
        ]
    )
    apart = [
        [
            differences(random, random.permutation(shape).tolist(), ratio, quantile, deviation)
            for ratio, deviation in zip(of_source, _DEVIATIONS, strict=False)
        ]
        for of_source in ratios
    ]
    scratch = np.round(scratch, 2)
    return np.round(scratch + np.array(apart), 2), scratch, QUANTILES[seeds]


def one_comparison(random: np.random.Generator) -> Iterator[Call]:
    """Yield one source at one number of labels; between any two ratios ends a wrong interval."""
    sign = int(random.choice((-1, 1)))
    ratios = [3.5, 0.2, -1.5, 0.4, -0.47, -0.6, 0.8, 0.95, -1.05, 1.17]
    for ratio in ratios:
        yield _call(random, [[sign * ratio]], 5)


def few_and_many_labels(random: np.random.Generator) -> Iterator[Call]:
    """Yield one source at two numbers of labels, with another verdict at each."""
    for ratios in ([2.5, -0.2], [0.3, -1.7], [-0.9, 1.15], [1.3, -1.4]):
        yield _call(random, [ratios], 6)


def several_sources(random: np.random.Generator) -> Iterator[Call]:
    """Yield three sources: clear ones, and some between the quantiles of other numbers."""
    clear, near = [[2.5, 0.1], [-0.2, -1.9], [1.6, 0.3]], [[0.7, -0.8], [0.92, -1.14], [-0.5, 1.3]]
    yield _call(random, [clear[place] for place in random.permutation(3)], 6)
    yield _call(random, near, 6)
