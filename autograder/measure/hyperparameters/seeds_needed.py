"""How wide the interval of one paired difference is with few seeds and with many, from `seeds`."""

from __future__ import annotations

from collections import Counter

from autograder.measure.record import Row
from cnnlab.train import Difference, by_setting, measured, paired_difference

COUNTS = (5, 10, 20, 40)


def rows() -> list[Row]:
    """Return one row per number of seeds: the first so many, and all groups of so many."""
    return [_with(count) for count in COUNTS]


def _with(count: int) -> Row:
    groups = _differences(count)
    verdicts = Counter(group.verdict for group in groups)
    first = groups[0]
    return {
        "seeds": count,
        "difference": first.mean,
        "half_width": first.half_width,
        "verdict": first.verdict,
        "groups": len(groups),
        "mean_half_width": sum(group.half_width for group in groups) / len(groups),
        "lowest_difference": min(group.mean for group in groups),
        "highest_difference": max(group.mean for group in groups),
        "higher": verdicts["higher"],
        "lower": verdicts["lower"],
        "cannot_tell": verdicts["cannot tell"],
    }


def _differences(count: int) -> list[Difference]:
    """Return how much the higher learning rate is better in each group of `count` seeds."""
    settings = by_setting(measured("hyperparameters/seeds"))
    low, high = sorted(settings, key=lambda setting: setting.learning_rate)
    better, worse = ([run.accuracy for run in settings[setting]] for setting in (high, low))
    groups = [slice(start, start + count) for start in range(0, len(better), count)]
    return [paired_difference(better[group], worse[group]) for group in groups]
