"""The figures are those of other programs, and none is given where there is too little."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import stats

from autograder.report import statistics
from autograder.report.pieces import Estimate
from autograder.report.statistics import FEW

# Twelve learners, eleven items, each right or wrong.
ANSWERS = np.array(
    [
        [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
        [1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 0],
        [0, 0, 1, 1, 1, 1, 1, 1, 0, 1, 0],
        [1, 1, 1, 0, 1, 1, 0, 1, 1, 0, 0],
        [1, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0],
        [0, 1, 0, 1, 1, 0, 1, 1, 0, 0, 0],
        [1, 1, 1, 1, 0, 0, 1, 0, 0, 1, 0],
        [1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0],
        [0, 1, 0, 1, 1, 0, 0, 0, 0, 1, 0],
        [1, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0],
        [1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0],
        [1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0],
    ],
    float,
)


@pytest.mark.parametrize(("held", "count"), [(0, 7), (3, 7), (7, 7), (81, 263), (1, 1)])
def test_the_interval_of_a_share_is_wilsons(held: int, count: int) -> None:
    one = statistics.share(held / count, count)
    expected = stats.binomtest(held, count).proportion_ci(0.95, method="wilson")
    assert (one.low, one.high) == pytest.approx((expected.low, expected.high))
    assert (one.count, one.value) == (count, held / count)


def test_a_share_of_nobody_is_not_given() -> None:
    assert statistics.share(0.0, 0) == Estimate(0)


def test_the_interval_of_a_mean_is_students() -> None:
    values = [3.0, 5.5, 8.0, 10.0]
    one = statistics.mean(values)
    expected = stats.ttest_1samp(values, 0).confidence_interval(0.95)
    assert (one.low, one.high) == pytest.approx((expected.low, expected.high))


def test_an_interval_of_points_ends_where_points_end() -> None:
    one = statistics.mean([0.0, 0.0, 3.0], 3.0)
    assert (one.low, one.high) == (0.0, 3.0)
    assert statistics.mean([0.0, 0.0, 3.0]).high == pytest.approx(1 + 4.30265)


@pytest.mark.parametrize("values", [[], [4.0], [4.0, 4.0, 4.0]])
def test_a_mean_without_spread_has_no_interval_and_is_not_given(values: list[float]) -> None:
    assert statistics.mean(values) == Estimate(len(values))


def test_a_correlation_and_its_interval_are_scipys() -> None:
    generator = np.random.default_rng(0)
    one = generator.normal(size=30)
    other = one + generator.normal(size=30)
    found = statistics.correlation(one, other)
    expected = stats.pearsonr(one, other)
    interval = expected.confidence_interval(0.95)
    assert (found.value, found.low, found.high) == pytest.approx(
        (expected.statistic, interval.low, interval.high)
    )


@pytest.mark.parametrize("count", [0, 1, FEW - 1])
def test_few_learners_have_no_correlation(count: int) -> None:
    values = list(map(float, range(count)))
    assert statistics.correlation(values, values) == Estimate(count)


def test_equal_learners_have_no_correlation() -> None:
    assert statistics.correlation([1.0] * 20, list(range(20))) == Estimate(20)


def test_an_item_is_compared_with_the_sum_of_the_others() -> None:
    found = statistics.discriminations(ANSWERS)
    for item, one in enumerate(found):
        rest = np.delete(ANSWERS, item, axis=1).sum(axis=1)
        if np.ptp(ANSWERS[:, item]):
            assert one.value == pytest.approx(stats.pearsonr(ANSWERS[:, item], rest).statistic)
            assert one.low is not None and one.low < one.value  # type: ignore[operator]


def test_reliability_is_alpha_from_the_covariances() -> None:
    points = np.random.default_rng(1).normal(size=(40, 1)) + np.random.default_rng(2).normal(
        size=(40, 6)
    )
    covariances = np.cov(points.T)
    mean_covariance = (covariances.sum() - np.trace(covariances)) / 30
    mean_variance = np.trace(covariances) / 6
    expected = 6 * mean_covariance / (mean_variance + 5 * mean_covariance)
    found = statistics.reliability(points)
    assert found.value == pytest.approx(expected)
    assert found.low is not None and found.high is not None
    assert found.low < expected < found.high


def test_feldts_interval_covers_the_true_reliability() -> None:
    """Parallel items with a known reliability: 95 of 100 intervals should hold it."""
    generator = np.random.default_rng(3)
    true = 5 / (5 + 1)  # five items, each with as much error as ability
    covers = 0
    for _ in range(400):
        ability = generator.normal(size=(30, 1))
        found = statistics.reliability(ability + generator.normal(size=(30, 5)))
        assert found.low is not None and found.high is not None
        covers += found.low <= true <= found.high
    assert 0.92 < covers / 400 < 0.98


def test_items_that_everybody_solves_say_nothing_about_reliability() -> None:
    points = np.random.default_rng(4).normal(size=(20, 3))
    with_solved = np.column_stack([points, np.ones(20)])
    assert statistics.reliability(with_solved) == statistics.reliability(points)
    assert statistics.reliability(np.ones((20, 3))) == Estimate(20)
    assert statistics.reliability(points[: FEW - 1]) == Estimate(FEW - 1)
    assert statistics.reliability(np.zeros((0, 3))) == Estimate(0)
