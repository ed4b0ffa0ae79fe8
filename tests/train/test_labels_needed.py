"""Readings between measured numbers of labels, checked against numbers worked out by hand."""

from __future__ import annotations

from math import inf, sqrt

import numpy as np
import pytest

from cnnlab.train.intervals import paired_difference
from cnnlab.train.labels_needed import (
    Curve,
    Needed,
    first_reached,
    labels_needed,
    lines_of,
    rounded,
)

LABELS = [10, 100, 1000]


def curve(*each: list[float]) -> Curve:
    """Return a curve over `LABELS`: the accuracies of each seed."""
    return Curve({at: dict(enumerate(seeds)) for at, seeds in zip(LABELS, each, strict=True)})


@pytest.mark.parametrize(
    ("values", "level", "labels"),
    [
        ([50, 60, 90], 55, 10 * sqrt(10)),  # halfway on the logarithmic axis
        ([50, 60, 90], 60, 100),
        ([50, 60, 90], 75, 100 * sqrt(10)),
        ([50, 60, 90], 50, -inf),
        ([50, 60, 90], 40, -inf),
        ([50, 60, 90], 90, 1000),
        ([50, 60, 90], 90.1, inf),
        ([50, 70, 60], 65, 10 * 10**0.75),  # the first time, though it falls again
    ],
)
def test_a_level_is_read_where_the_curve_first_has_it(
    values: list[float], level: float, labels: float
) -> None:
    assert first_reached(LABELS, values, level) == pytest.approx(labels)


def test_needed_labels_are_read_between_means_with_a_paired_interval() -> None:
    scratch = curve([49, 51], [59, 61], [89, 91])
    frozen = curve([54, 56], [74, 78], [80, 82])
    assert labels_needed(frozen, 10, scratch) == Needed(*[pytest.approx(10 * sqrt(10))] * 3)
    found = labels_needed(frozen, 100, scratch)
    half = paired_difference([59, 61], [74, 78]).half_width
    assert found.labels == pytest.approx(100 * 10 ** (16 / 30))
    assert found.low == pytest.approx(100 * 10 ** ((16 - half) / 30))
    assert found.high == inf or found.high == pytest.approx(100 * 10 ** ((16 + half) / 30))


def test_the_interval_holds_the_truth_about_as_often_as_it_says() -> None:
    chance = np.random.default_rng(3)
    truth, runs, held = 10 * 10**0.5, 300, 0
    for _ in range(runs):
        luck = chance.normal(scale=2, size=6) + chance.normal(scale=1.5, size=(6, 6))
        seeds = luck + np.array([[50], [60], [90], [55], [60], [65]])
        scratch, frozen = curve(*seeds[:3].tolist()), curve(*seeds[3:].tolist())
        found = labels_needed(frozen, 10, scratch)
        assert found.low is not None and found.high is not None
        held += found.low <= truth <= found.high
    assert 0.93 <= held / runs <= 1.0


def test_seeds_that_are_not_shared_give_a_number_without_an_interval() -> None:
    scratch = curve([49, 51], [59, 61], [89, 91])
    other = Curve({10: {7: 55.0}})
    assert labels_needed(other, 10, scratch) == Needed(pytest.approx(10 * sqrt(10)))


@pytest.mark.parametrize(("labels", "two_digits"), [(14.4, 14), (123.0, 120), (376.0, 380)])
def test_a_reading_has_two_digits(labels: float, two_digits: int) -> None:
    assert rounded(labels) == two_digits


def test_the_untrained_base_that_is_frozen_is_the_control() -> None:
    any_curve = curve([1.0], [2.0], [3.0])
    ways = {
        ("untrained", "frozen"): any_curve,
        ("none", "scratch"): any_curve,
        ("letters", "frozen"): any_curve,
    }
    assert list(lines_of(ways, "letters")) == ["scratch", "frozen", "random_frozen"]
    assert list(lines_of(ways, "untrained")) == ["scratch", "random_frozen"]
