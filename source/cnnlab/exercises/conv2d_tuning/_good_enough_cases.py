"""The calls of `smallest_good_enough`: settings at known distances from the best, in any order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from cnnlab.exercises._paired_seeds import QUANTILE_99, QUANTILES, differences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    Array = NDArray[Any]
    Call = tuple[Array, Array, float]
    Random = np.random.Generator
    # How many half widths of its interval a setting lies below the best; the deviation.
    Step = tuple[float, float]

BEST = (0.0, 0.0)
_LEVELS = np.linspace(0.86, 0.92, 5)  # of seeds that differ much
_ONE_HIGH = [4, -1, -1, -1, -1]  # with this shape one seed may win though the mean is low


def _calm(random: Random, seeds: int) -> Array:
    """Return levels that hardly differ."""
    return random.uniform(0.8, 0.85) + random.normal(0, 0.0001, seeds)


def _study(
    random: Random, levels: Array, steps: Sequence[Step], quantile: float, *,
    shape: Sequence[float] | None = None, equal_costs: bool = False,
) -> Call:  # fmt: skip
    """Return settings whose costs rise in the order of `steps`, and hand them over in another.

    levels       what the best setting reaches with each seed
    equal_costs  whether the second and the third setting cost the same
    """
    seeds, answer = len(levels), next(n for n, (ratio, _) in enumerate(steps) if ratio > -1)
    flat = np.linspace(-1, 1, seeds).tolist() if shape is None else shape
    apart = np.stack(
        [differences(random, random.permutation(flat).tolist(), ratio, quantile, deviation)
         for ratio, deviation in steps]
    )  # fmt: skip
    first = int(np.argmin(apart[answer]))  # with this seed the answer looks worse than the best
    order = [first, *random.permutation(np.delete(np.arange(seeds), first))]
    costs = 100 * np.sort(random.choice(range(20, 400), len(steps), replace=False))
    costs[2] = costs[1] if equal_costs else costs[2]
    places = _mixed(random, steps, answer, 2 if equal_costs else None)
    return costs[places], np.round((levels + apart)[places][:, order], 5), quantile


def _mixed(random: Random, steps: Sequence[Step], answer: int, twin: int | None) -> Array:
    """Return an order in which a bad setting, and a good one if there is, precede the answer.

    Of two equally cheap settings, the answer and its twin, the answer comes first.
    """
    bad = {n for n, (ratio, _) in enumerate(steps) if ratio < -1}
    good = set(range(len(steps))) - bad - {answer, twin}
    while True:
        places = random.permutation(len(steps))
        before = set(places[: int(np.argmax(places == answer))].tolist())
        if before & bad and (before & good or not good) and twin not in before:
            return np.asarray(places)


def clear(random: Random) -> Iterator[Call]:
    """Yield studies in which a setting is much worse than the best or hardly."""
    for steps in (
        [(-4, 0.008), (-3.5, 0.01), (-0.03, 0.06), (-0.1, 0.01), BEST, (-0.2, 0.02)],
        [(-5, 0.006), (-0.03, 0.06), (-4, 0.008), (-0.2, 0.004), BEST, (-3.5, 0.01)],
    ):
        yield _study(random, _calm(random, 5), steps, QUANTILES[5])
    steps = [(-6, 0.008), (-7, 0.008), (-0.03, 0.05), (-5, 0.01), BEST]
    yield _study(random, _calm(random, 10), steps, QUANTILES[10])


def ends_and_ties(random: Random) -> Iterator[Call]:
    """Yield a study where the best is the cheapest, one with equal costs, one with equal means."""
    steps = [BEST, (-4, 0.008), (-0.03, 0.06), (-5, 0.006)]
    yield _study(random, _calm(random, 5), steps, QUANTILES[5])
    steps = [(-4, 0.008), (-0.03, 0.06), (-0.04, 0.06), BEST, (-5, 0.006)]
    yield _study(random, _calm(random, 5), steps, QUANTILES[5], equal_costs=True)
    yield _equal_means(random)


def _equal_means(random: Random) -> Call:
    """Return two settings with the highest mean; one below the first is near the second."""
    first = int(random.integers(880, 920)) + np.array([20, 0, 10])
    second, below = first[[1, 2, 0]], first - np.array([3, 3, 2])
    accuracies = np.stack([below - 30, first, below, second]) / 1024  # sums are exact
    costs = 10 * np.sort(random.choice(range(20, 400), 4, replace=False))
    return costs[[3, 1, 0, 2]], accuracies, QUANTILES[3]


def uneven_seeds(random: Random) -> Iterator[Call]:
    """Yield studies in which the seeds differ more than the settings."""
    width = _LEVELS.std(ddof=1) / 0.002  # of a setting's own interval, in half widths
    bad = [(-share * width, 0.002) for share in (2.5, 1.7, 1.2, 0.8)]
    good = (-0.2, 0.002)
    for steps in ([*bad, good, BEST], [bad[3], good, bad[0], BEST, (-0.03, 0.06)]):
        yield _study(random, random.permutation(_LEVELS), steps, QUANTILES[5])
    steps = [(-1.3, 0.012), good, (-1.3, 0.015), BEST]
    yield _study(random, random.permutation(_LEVELS), steps, QUANTILES[5], shape=_ONE_HIGH)


def near_the_edge(random: Random) -> Iterator[Call]:
    """Yield studies in which the edge of every wrong interval lies between two settings."""
    for seeds, quantile, steps in (
        (5, QUANTILES[5], [(-2.6, 0.001), (-1.85, 0.01), (-1.06, 0.01), (-0.945, 0.03),
                           (-0.8, 0.01), (-0.6, 0.01), (-0.473, 0.01), (-0.4, 0.01),
                           (-0.2, 0.01), BEST]),
        (3, QUANTILES[3], [(-2, 0.001), (-1.4, 0.01), (-1.1, 0.01), (-0.92, 0.012), (-0.7, 0.01),
                           (-0.54, 0.01), (-0.35, 0.01), BEST]),
        (5, QUANTILE_99, [(-3, 0.02), (-1.4, 0.001), (-0.9, 0.01), (-0.46, 0.01), (-0.3, 0.01),
                          BEST]),
    ):  # fmt: skip
        yield _study(random, _calm(random, seeds), steps, quantile)
