from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import ArrayLike

from cnnlab import text
from cnnlab.figures import dropped_counts


def test_draws_and_expectation_are_told() -> None:
    figure = dropped_counts([18, 20, 22, 20], units=100, rate=0.2)
    assert "Mean of the draws: 20, standard deviation 1.41, from 18 to 22" in repr(figure)
    assert "mean 20, standard deviation 4." in repr(figure)
    assert "from 18 to 22" in figure._repr_html_().split("aria-label")[-1]


def test_always_the_same_number_is_drawn_too() -> None:
    html = dropped_counts(np.full(10, 3.0), units=10, rate=0.3)._repr_html_()
    assert "nan" not in html and "your 10 draws" in html


@pytest.mark.parametrize("rate", [0.0, 1.0])
def test_none_and_all_may_be_dropped(rate: float) -> None:
    assert "nan" not in dropped_counts([int(4 * rate)] * 3, units=4, rate=rate)._repr_html_()


@pytest.mark.parametrize("counts", [[], [0.5], [11], [-1], [[1, 2]], None, ["a"], [np.nan]])
def test_what_counts_no_units_is_refused(counts: ArrayLike) -> None:
    with pytest.raises(ValueError, match="one whole number from 0 to 10"):
        dropped_counts(counts, units=10, rate=0.5)


def test_it_speaks_korean() -> None:
    text.set_language("ko")
    assert "이항분포" in dropped_counts([1, 2], units=4, rate=0.5)._repr_html_()
