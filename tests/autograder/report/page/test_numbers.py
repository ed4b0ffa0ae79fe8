"""Figures with their units, in both languages."""

from __future__ import annotations

import pytest

from autograder.report.content import Estimate
from autograder.report.page import numbers
from autograder.report.page.places import place, width


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("seconds", "en", "ko"),
    [
        (0.04, "0.0 s", "0.0초"),
        (9.94, "9.9 s", "9.9초"),
        (9.96, "10 s", "10초"),
        (59.6, "1 min", "1분"),
        (130, "2 min 10 s", "2분 10초"),
        (3599.7, "1 h", "1시간"),
        (3900, "1 h 5 min", "1시간 5분"),
    ],
)
def test_a_duration_has_two_units_at_most(seconds: float, en: str, ko: str) -> None:
    assert plain(numbers.duration(seconds, "en")) == en
    assert plain(numbers.duration(seconds, "ko")) == ko


def test_an_interval_names_its_unit_once() -> None:
    estimate = Estimate(20, 0.5, 0.384, 0.71)
    assert plain(numbers.share_range(estimate, "en")) == "38 to 71 %"
    assert plain(numbers.share_range(estimate, "ko")) == "38~71 %"
    assert plain(numbers.points_range(Estimate(6, 1, -0.63, 2.63), "en")) == "−0.6 to 2.6"
    assert plain(numbers.correlation_range(Estimate(20, 0, -0.3, 0.3), "en")) == "−0.30 to 0.30"


def test_zero_has_no_sign() -> None:
    assert numbers.correlation(-0.001) == "0.00"
    assert numbers.points(-0.0) == "0" and numbers.points(2.50) == "2.5"


def test_one_is_singular() -> None:
    assert plain(numbers.learners(1, "en")) == "1 learner"
    assert (
        plain(numbers.days(1.0, "en")) == "1 day" and plain(numbers.days(1.5, "en")) == "1.5 days"
    )
    assert numbers.learners(2, "ko") == "2명"


def test_places_stay_on_their_line() -> None:
    assert (place(-0.5), place(1.0), place(-0.9), place(0.25)) == (
        "0.00%",
        "100.00%",
        "0.00%",
        "50.00%",
    )
    assert width(1.2) == "100.00%"
