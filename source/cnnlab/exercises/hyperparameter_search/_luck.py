"""Answers to `expected_best`, right and wrong: the best of some of the measured scores."""

from __future__ import annotations

import itertools
import math
from fractions import Fraction
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]


def by_counting(scores: Array, tries: int) -> float:
    """Return the mean by exact fractions: in how many choices is each score the best?"""
    ordered = sorted(Fraction(score) for score in scores.tolist())
    choices = [math.comb(below, tries - 1) for below in range(len(ordered))]
    total = sum(score * number for score, number in zip(ordered, choices, strict=True))
    return float(total / math.comb(len(ordered), tries))


def by_trying_all(scores: Array, tries: int) -> float:
    if math.comb(len(scores), tries) > 100_000:
        return by_counting(scores, tries)
    return float(np.mean([max(some) for some in itertools.combinations(scores, tries)]))


def by_running_product(scores: Array, tries: int) -> float:
    ordered = np.sort(scores)[::-1]
    left, mean = 1.0, 0.0  # probability that none of the better ones was drawn
    for place, score in enumerate(ordered):
        others = len(scores) - place
        chosen = min(tries / others, 1.0)
        mean += left * chosen * score
        left *= 1 - chosen
    return mean


def by_distribution(scores: Array, tries: int) -> Any:
    ordered = np.sort(scores)
    count = len(ordered)
    all_below = [math.comb(k, tries) / math.comb(count, tries) for k in range(count + 1)]
    return np.sum(ordered * np.diff(all_below))


def in_float32(scores: Array, tries: int) -> np.float32:
    ordered = np.sort(scores.astype(np.float32))
    count = len(ordered)
    shares = [math.comb(k, tries - 1) / math.comb(count, tries) for k in range(count)]
    return np.float32(ordered @ np.array(shares, np.float32))


def first_tries(scores: Array, tries: int) -> float:
    return float(scores[:tries].max())


def best_of_all(scores: Array, tries: int) -> float:
    return float(scores.max())


def mean_of_the_best(scores: Array, tries: int) -> float:
    return float(np.sort(scores)[-tries:].mean())


def mean_of_all(scores: Array, tries: int) -> float:
    return float(scores.mean())


def with_replacement(scores: Array, tries: int) -> float:
    count = len(scores)
    all_below = (np.arange(count + 1) / count) ** tries
    return float(np.sum(np.sort(scores) * np.diff(all_below)))


def expected_worst(scores: Array, tries: int) -> float:
    return -by_counting(-scores, tries)


def not_sorted(scores: Array, tries: int) -> float:
    shares = [math.comb(k, tries - 1) for k in range(len(scores))]
    return float(scores @ np.array(shares, float) / math.comb(len(scores), tries))


def one_try_more(scores: Array, tries: int) -> float:
    return by_counting(scores, min(tries + 1, len(scores)))


def one_try_less(scores: Array, tries: int) -> float:
    return by_counting(scores, tries - 1) if tries > 1 else 0.0


def never_divided(scores: Array, tries: int) -> float:
    return by_counting(scores, tries) * math.comb(len(scores), tries)


def quantile(scores: Array, tries: int) -> float:
    return float(np.quantile(scores, tries / (tries + 1)))


def windows_in_order(scores: Array, tries: int) -> float:
    starts = range(len(scores) - tries + 1)
    return float(np.mean([scores[at : at + tries].max() for at in starts]))


def blocks_in_order(scores: Array, tries: int) -> float:
    starts = range(0, len(scores), tries)
    return float(np.mean([scores[at : at + tries].max() for at in starts]))


def equal_scores_once(scores: Array, tries: int) -> float:
    different = np.unique(scores)
    return by_counting(different, min(tries, len(different)))
