"""The calls of `compare_all`: how far each setting lies from the first is set, the rest drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    Array = NDArray[Any]
    Quantiles = tuple[float, ...]
    Call = tuple[Array, Quantiles]

# Of the t distribution: for 1, 2, 3, ... intervals that hold together at 95 %, by number of seeds.
QUANTILES = {
    5: (2.776, 3.495, 3.961, 4.315, 4.604, 4.851, 5.068, 5.261, 5.437, 5.598, 5.747, 5.885),
    6: (2.571, 3.163, 3.534, 3.810, 4.032, 4.219, 4.382, 4.526, 4.655, 4.773, 4.882, 4.983),
    7: (2.447, 2.969, 3.287, 3.521, 3.707, 3.863, 3.997, 4.115, 4.221, 4.317, 4.405, 4.486),
}
_SPREADS = np.array([1.0, 1.2, 0.8, 1.1, 0.9])  # of each setting's seeds, times a common scale


def _uncorrelated(random: np.random.Generator, seeds: int) -> Array:
    """Return seeds - 1 rows of mean 0 and standard deviation 1, each uncorrelated to the others."""
    columns = np.column_stack([np.ones(seeds), random.normal(size=(seeds, seeds - 1))])
    return np.asarray(np.linalg.qr(columns)[0][:, 1:].T * np.sqrt(seeds - 1))


def _call(
    random: np.random.Generator, ratios: Sequence[float], quantiles: Quantiles, seeds: int,
    common: float = 0.0,
) -> Call:  # fmt: skip
    """Return settings that differ from the first by `ratios` half widths of that pair's interval.

    common  how much the seeds differ whatever the setting, in standard deviations of a setting
    """
    settings = len(ratios) + 1
    comparisons = settings * (settings - 1) // 2
    scale = random.uniform(0.004, 0.008)
    shared, *own = _uncorrelated(random, seeds)
    spreads = scale * _SPREADS[:settings]
    halves = quantiles[comparisons - 1] * np.hypot(spreads, spreads[0]) / np.sqrt(seeds)
    means = halves * [0, *ratios]
    around = spreads[:, None] * np.array(own[:settings])
    # The first seed speaks against the means, as far as any seed does.
    order = np.argsort((means - means.mean()) @ around)
    order[1:] = random.permutation(order[1:])
    level = random.uniform(0.82, 0.85) + common * scale * shared
    accuracies = level + means[:, None] + around
    return np.round(accuracies[:, order], 4), quantiles


def _mirrored(random: np.random.Generator, ratios: Sequence[Sequence[float]]) -> list[list[float]]:
    """Return the ratios as they are or all with the other sign."""
    sign = int(random.choice((-1, 1)))
    return [[sign * ratio for ratio in of_a_call] for of_a_call in ratios]


def _best_seeds_disagree(accuracies: Array) -> bool:
    best, mean = np.diff(accuracies.max(axis=1)), np.diff(accuracies.mean(axis=1))
    return bool(best * mean < 0)


def two_settings(random: np.random.Generator) -> Iterator[Call]:
    """Yield single comparisons; between any two ratios lies the edge of some wrong interval."""
    clear, little, *near = _mirrored(
        random,
        [[3.5], [0.2], [-1.5], [0.4], [-0.47], [-0.6], [0.8], [0.95], [1.05], [-1.17]],
    )
    yield _call(random, clear, QUANTILES[5], 5)
    call = _call(random, little, QUANTILES[5], 5)
    while not _best_seeds_disagree(call[0]):
        call = _call(random, little, QUANTILES[5], 5)
    yield call
    for position in random.permutation(len(near)):
        yield _call(random, near[position], QUANTILES[5], 5)
    # Surer than 95 %: every second quantile is that for half as many intervals at 97.5 %.
    for ratios in ([0.85], [-0.63]):
        yield _call(random, ratios, QUANTILES[5][1::2], 5)


def clear_differences(random: np.random.Generator) -> Iterator[Call]:
    """Yield three and four settings, all pairs far from the edge."""
    for ratios in _mirrored(random, [[5, 0.1], [0.1, 5], [-5, 0.1]]):
        yield _call(random, ratios, QUANTILES[6], 6)
    for ratios in _mirrored(random, [[5, 0.1, 5.1], [-5, -6.15, 0.1]]):
        yield _call(random, ratios, QUANTILES[7], 7)


def uneven_seeds(random: np.random.Generator) -> Iterator[Call]:
    """Yield settings that differ less than the seeds do."""
    two, three, other = _mirrored(random, [[-1.6], [2.1, -0.85], [-0.3, 1.6]])
    yield _call(random, two, QUANTILES[5], 5, common=4)
    yield _call(random, three, QUANTILES[6], 6, common=4)
    yield _call(random, other, QUANTILES[6], 6, common=4)


def near_the_edge(random: np.random.Generator) -> Iterator[Call]:
    """Yield pairs between the quantiles of different numbers of comparisons."""
    # From the second setting to the third: 0.13 and 0.95 half widths.
    for ratios in _mirrored(random, [[0.81, 1.13], [-0.5, 0.46]]):
        yield _call(random, ratios, QUANTILES[6], 6)
    # Of four settings, 0.955 from the second to the last.
    for ratios in _mirrored(random, [[-0.5, 1.25, 0.52], [2.2, 0.3, -2.2, 1.9]]):
        yield _call(random, ratios, QUANTILES[7], 7)
