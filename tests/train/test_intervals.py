import numpy as np
import pytest
from scipy import stats

from cnnlab.train.intervals import Difference, paired_difference


def test_the_interval_is_scipys_paired_t_interval() -> None:
    values, against = np.random.default_rng(0).normal(size=(2, 6))
    difference = paired_difference(list(values), list(against))
    interval = stats.ttest_rel(values, against).confidence_interval(0.95)
    assert difference.mean - difference.half_width == pytest.approx(interval.low)
    assert difference.mean + difference.half_width == pytest.approx(interval.high)


def test_more_comparisons_widen_the_interval() -> None:
    values, against = [3.0, 4.0, 5.5], [1.0, 2.5, 2.0]
    one, ten = (paired_difference(values, against, count) for count in (1, 10))
    assert ten.half_width > one.half_width
    assert ten.mean == one.mean


@pytest.mark.parametrize(
    ("mean", "verdict"), [(2.0, "higher"), (-2.0, "lower"), (0.5, "cannot tell")]
)
def test_the_verdict_follows_from_the_interval(mean: float, verdict: str) -> None:
    assert Difference(mean, 1.0).verdict == verdict


@pytest.mark.parametrize(("values", "against"), [([1.0], [2.0]), ([1.0, 2.0], [1.0])])
def test_too_few_or_unpaired_values_are_refused(values: list[float], against: list[float]) -> None:
    with pytest.raises(ValueError, match="Expected equally many, at least 2"):
        paired_difference(values, against)
