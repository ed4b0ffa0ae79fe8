"""Answers to `compare_all`, right and wrong: a verdict for every pair of several settings."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np

from cnnlab.exercises.hyperparameters import _conclusions as of_a_pair

Array = of_a_pair.Array
Pairs = Iterable[tuple[int, int]]
Quantiles = Sequence[float]
Judge = Callable[[Array, Array, float], str]
Answer = Callable[[Array, Quantiles], Any]


def _pairs(accuracies: Array) -> list[tuple[int, int]]:
    return list(itertools.combinations(range(len(accuracies)), 2))


def _verdicts(
    accuracies: Array, pairs: Pairs, quantile: float, judge: Judge = of_a_pair.by_numpy
) -> tuple[str, ...]:
    return tuple(judge(accuracies[second], accuracies[first], quantile) for first, second in pairs)


def with_each_pair(judge: Judge) -> Answer:
    """Return an answer that asks `judge` about every pair, with the right quantile."""

    def answer(accuracies: Array, quantiles: Quantiles) -> Any:
        pairs = _pairs(accuracies)
        return _verdicts(accuracies, pairs, quantiles[len(pairs) - 1], judge)

    answer.__name__ = judge.__name__
    return answer


def by_statistics(accuracies: Array, quantiles: Quantiles) -> tuple[str, ...]:
    """Return the verdicts by Python's own exact sums."""
    pairs = _pairs(accuracies)
    return _verdicts(accuracies, pairs, quantiles[len(pairs) - 1], of_a_pair.by_statistics)


def by_loops(accuracies: Array, quantiles: Quantiles) -> list[str]:
    settings, seeds = accuracies.shape
    quantile = quantiles[settings * (settings - 1) // 2 - 1]
    verdicts = []
    for first in range(settings):
        for second in range(first + 1, settings):
            differences = accuracies[second] - accuracies[first]
            half = quantile * np.sqrt(differences.var(ddof=1) / seeds)
            if abs(differences.mean()) <= half:
                verdicts.append("cannot tell")
            else:
                verdicts.append("better" if differences.mean() > 0 else "worse")
    return verdicts


def by_arrays(accuracies: Array, quantiles: Quantiles) -> Array:
    first, second = np.triu_indices(len(accuracies), 1)
    differences = accuracies[second] - accuracies[first]
    errors = differences.std(axis=1, ddof=1) / differences.shape[1] ** 0.5
    statistics = differences.mean(axis=1) / errors
    sure = np.abs(statistics) > quantiles[len(first) - 1]
    return np.where(sure, np.where(statistics > 0, "better", "worse"), "cannot tell")


def in_float32(accuracies: Array, quantiles: Quantiles) -> list[str]:
    return by_loops(accuracies.astype("float32"), np.asarray(quantiles, "float32").tolist())


def one_comparison(accuracies: Array, quantiles: Quantiles) -> tuple[str, ...]:
    return _verdicts(accuracies, _pairs(accuracies), quantiles[0])


def as_many_as_settings(accuracies: Array, quantiles: Quantiles) -> tuple[str, ...]:
    return _verdicts(accuracies, _pairs(accuracies), quantiles[len(accuracies) - 1])


def one_less_than_settings(accuracies: Array, quantiles: Quantiles) -> tuple[str, ...]:
    return _verdicts(accuracies, _pairs(accuracies), quantiles[len(accuracies) - 2])


def next_quantile(accuracies: Array, quantiles: Quantiles) -> tuple[str, ...]:
    pairs = _pairs(accuracies)
    return _verdicts(accuracies, pairs, quantiles[len(pairs)])


def last_quantile(accuracies: Array, quantiles: Quantiles) -> tuple[str, ...]:
    return _verdicts(accuracies, _pairs(accuracies), quantiles[-1])


def both_directions_counted(accuracies: Array, quantiles: Quantiles) -> tuple[str, ...]:
    pairs = _pairs(accuracies)
    return _verdicts(accuracies, pairs, quantiles[2 * len(pairs) - 1])


def a_quantile_for_each(accuracies: Array, quantiles: Quantiles) -> tuple[str, ...]:
    verdicts: list[str] = []
    for pair, quantile in zip(_pairs(accuracies), quantiles, strict=False):
        verdicts += _verdicts(accuracies, [pair], quantile)
    return tuple(verdicts)


def quantile_multiplied(accuracies: Array, quantiles: Quantiles) -> tuple[str, ...]:
    pairs = _pairs(accuracies)
    return _verdicts(accuracies, pairs, quantiles[0] * len(pairs))


def normal_quantile(accuracies: Array, quantiles: Quantiles) -> tuple[str, ...]:
    return _verdicts(accuracies, _pairs(accuracies), 1.96)


def root_of_all_values(accuracies: Array, quantiles: Quantiles) -> tuple[str, ...]:
    pairs = _pairs(accuracies)
    narrower = quantiles[len(pairs) - 1] / len(accuracies) ** 0.5
    return _verdicts(accuracies, pairs, narrower)


def root_of_the_settings(accuracies: Array, quantiles: Quantiles) -> tuple[str, ...]:
    pairs = _pairs(accuracies)
    settings, seeds = accuracies.shape
    return _verdicts(accuracies, pairs, quantiles[len(pairs) - 1] * (seeds / settings) ** 0.5)


def first_seed_only(accuracies: Array, quantiles: Quantiles) -> tuple[str, ...]:
    return _verdicts(accuracies[:, :1], _pairs(accuracies), 0.0, of_a_pair.means_only)


def first_against_second(accuracies: Array, quantiles: Quantiles) -> tuple[str, ...]:
    pairs = [(second, first) for first, second in _pairs(accuracies)]
    return _verdicts(accuracies, pairs, quantiles[len(pairs) - 1])


def never_worse(accuracies: Array, quantiles: Quantiles) -> tuple[str, ...]:
    verdicts = by_statistics(accuracies, quantiles)
    return tuple("cannot tell" if verdict == "worse" else verdict for verdict in verdicts)


def first_pair_only(accuracies: Array, quantiles: Quantiles) -> tuple[str, ...]:
    return by_statistics(accuracies, quantiles)[:1]


def against_the_first_only(accuracies: Array, quantiles: Quantiles) -> tuple[str, ...]:
    pairs = [(0, other) for other in range(1, len(accuracies))]
    return _verdicts(accuracies, pairs, quantiles[len(pairs) - 1])


def neighbours_only(accuracies: Array, quantiles: Quantiles) -> tuple[str, ...]:
    pairs = list(itertools.pairwise(range(len(accuracies))))
    return _verdicts(accuracies, pairs, quantiles[len(pairs) - 1])


def both_directions_listed(accuracies: Array, quantiles: Quantiles) -> tuple[str, ...]:
    pairs = list(itertools.permutations(range(len(accuracies)), 2))
    return _verdicts(accuracies, pairs, quantiles[len(pairs) // 2 - 1])


def ordered_by_the_second(accuracies: Array, quantiles: Quantiles) -> tuple[str, ...]:
    pairs = sorted(_pairs(accuracies), key=lambda pair: pair[1])
    return _verdicts(accuracies, pairs, quantiles[len(pairs) - 1])


def seeds_compared(accuracies: Array, quantiles: Quantiles) -> tuple[str, ...]:
    return by_statistics(accuracies.T, quantiles)


def word_alone(accuracies: Array, quantiles: Quantiles) -> Any:
    verdicts = by_statistics(accuracies, quantiles)
    return verdicts if len(verdicts) > 1 else verdicts[0]
