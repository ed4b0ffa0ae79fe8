"""The figures equal an independent computation, and are silent where they would mislead."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.metrics import cohen_kappa_score

from autograder.grading.agreement.statistics import FEWEST, agreement, weighted_kappa


@pytest.mark.parametrize("seed", range(5))
def test_kappa_is_that_of_scikit_learn(seed: int) -> None:
    random = np.random.default_rng(seed)
    first = random.integers(0, 5, 30).astype(float)
    second = np.clip(first + random.integers(-1, 2, 30), 0.0, 4.0).astype(float)
    expected = cohen_kappa_score(first, second, weights="quadratic", labels=range(5))
    assert weighted_kappa(first, second) == pytest.approx(expected)


def test_half_points_count_as_what_they_are() -> None:
    whole, half = np.array([0, 1, 2, 4.0]), np.array([1, 1, 3, 4.0])
    assert weighted_kappa(whole / 2, half / 2) == pytest.approx(weighted_kappa(whole, half))


def test_equal_marks_agree_wholly() -> None:
    marks = [0, 1, 2, 3, 4] * 2
    found = agreement(marks, marks)
    assert (found.count, found.equal, found.difference, found.kappa) == (10, 10, 0.0, 1.0)
    assert found.interval == (1.0, 1.0)


def test_marks_without_regard_to_the_answers_agree_by_chance() -> None:
    random = np.random.default_rng(1)
    first, second = random.integers(0, 5, (2, 400))
    found = agreement(first.tolist(), second.tolist())
    assert found.interval is not None
    assert found.interval[0] < 0 < found.interval[1]


def test_the_second_person_gives_more() -> None:
    assert agreement([1, 2, 3], [2, 2, 3.5]).difference == pytest.approx(0.5)


def test_the_interval_holds_kappa_and_is_the_same_each_time() -> None:
    random = np.random.default_rng(2)
    first = random.integers(0, 5, 25)
    second = np.clip(first + random.integers(-1, 2, 25), 0, 4)
    found = agreement(first.tolist(), second.tolist())
    assert found.interval is not None
    assert found.kappa is not None
    assert found.interval[0] < found.kappa < found.interval[1]
    assert agreement(first.tolist(), second.tolist()) == found


def test_few_answers_have_no_kappa() -> None:
    few = list(range(FEWEST - 1))
    assert (agreement(few, few).kappa, agreement(few, few).interval) == (None, None)


def test_marks_that_are_all_the_same_have_no_kappa() -> None:
    assert agreement([2.0] * 20, [2.0] * 20).kappa is None


def test_no_answers_are_no_error() -> None:
    assert agreement([], []).count == 0
