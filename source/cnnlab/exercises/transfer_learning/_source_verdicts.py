"""Answers to `judge_sources`, right and wrong: does a source help, or hurt, or who can tell?"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from cnnlab.exercises.hyperparameters import _conclusions as of_a_pair

Array = of_a_pair.Array
Quantiles = Sequence[float]
Judge = Callable[[Array, Array, float], str]
Answer = Callable[[Array, Array, Quantiles], list[str]]

_WORDS = {"better": "helps", "worse": "hurts", "cannot tell": "cannot tell"}


def _comparisons(sources: Array) -> int:
    return int(sources.shape[0] * sources.shape[1])


def _verdicts(
    sources: Array, scratch: Array, quantile: float, judge: Judge = of_a_pair.by_numpy
) -> list[str]:
    """Return the verdict on each source, for each number of labels."""
    return [
        _WORDS[judge(of_source, of_scratch, quantile)]
        for source in sources
        for of_source, of_scratch in zip(source, scratch, strict=True)
    ]


def with_each(judge: Judge) -> Answer:
    """Return an answer that asks `judge` about every comparison, with the right quantile."""

    def answer(sources: Array, scratch: Array, quantiles: Quantiles) -> list[str]:
        return _verdicts(sources, scratch, quantiles[_comparisons(sources) - 1], judge)

    answer.__name__ = judge.__name__
    return answer


def by_statistics(sources: Array, scratch: Array, quantiles: Quantiles) -> list[str]:
    """Return the verdicts by Python's own exact sums."""
    return with_each(of_a_pair.by_statistics)(sources, scratch, quantiles)


def by_loops(sources: Array, scratch: Array, quantiles: Quantiles) -> list[str]:
    quantile = quantiles[sources.shape[0] * sources.shape[1] - 1]
    verdicts = []
    for source in range(sources.shape[0]):
        for size in range(sources.shape[1]):
            differences = sources[source, size] - scratch[size]
            half = quantile * differences.std(ddof=1) / len(differences) ** 0.5
            if differences.mean() - half > 0:
                verdicts.append("helps")
            elif differences.mean() + half < 0:
                verdicts.append("hurts")
            else:
                verdicts.append("cannot tell")
    return verdicts


def by_arrays(sources: Array, scratch: Array, quantiles: Quantiles) -> Array:
    differences = sources - scratch  # (source, size, seed)
    means = differences.mean(axis=2)
    errors = np.sqrt(differences.var(axis=2, ddof=1) / differences.shape[2])
    sure = np.abs(means) > quantiles[means.size - 1] * errors
    return np.where(sure, np.where(means > 0, "helps", "hurts"), "cannot tell").ravel()


def in_float32(sources: Array, scratch: Array, quantiles: Quantiles) -> list[str]:
    return by_loops(sources.astype(np.float32), scratch.astype(np.float32), quantiles)


def one_comparison(sources: Array, scratch: Array, quantiles: Quantiles) -> list[str]:
    return _verdicts(sources, scratch, quantiles[0])


def sources_counted(sources: Array, scratch: Array, quantiles: Quantiles) -> list[str]:
    return _verdicts(sources, scratch, quantiles[len(sources) - 1])


def sizes_counted(sources: Array, scratch: Array, quantiles: Quantiles) -> list[str]:
    return _verdicts(sources, scratch, quantiles[len(scratch) - 1])


def next_quantile(sources: Array, scratch: Array, quantiles: Quantiles) -> list[str]:
    return _verdicts(sources, scratch, quantiles[_comparisons(sources)])


def all_pairs_counted(sources: Array, scratch: Array, quantiles: Quantiles) -> list[str]:
    trainings = len(sources) + 1
    pairs = trainings * (trainings - 1) // 2 * len(scratch)
    return _verdicts(sources, scratch, quantiles[pairs - 1])


def ordered_by_labels(sources: Array, scratch: Array, quantiles: Quantiles) -> list[str]:
    verdicts = by_statistics(sources, scratch, quantiles)
    return [verdict for size in range(len(scratch)) for verdict in verdicts[size :: len(scratch)]]


def scratch_with_fewest_labels(sources: Array, scratch: Array, quantiles: Quantiles) -> list[str]:
    return by_statistics(sources, np.repeat(scratch[:1], len(scratch), axis=0), quantiles)


def fewest_labels_only(sources: Array, scratch: Array, quantiles: Quantiles) -> list[str]:
    return by_statistics(sources[:, :1], scratch[:1], quantiles)


def scratch_minus_source(sources: Array, scratch: Array, quantiles: Quantiles) -> list[str]:
    return with_each(of_a_pair.turned_round)(sources, scratch, quantiles)


def hurts_without_proof(sources: Array, scratch: Array, quantiles: Quantiles) -> list[str]:
    return with_each(of_a_pair.worse_without_proof)(sources, scratch, quantiles)


def never_hurts(sources: Array, scratch: Array, quantiles: Quantiles) -> list[str]:
    return with_each(of_a_pair.never_worse)(sources, scratch, quantiles)
