"""What searches choose at equal budgets, and how much better it looked."""

from __future__ import annotations

import re

import numpy as np
import pytest

from cnnlab import text
from cnnlab.figures import search_race, winners_luck
from cnnlab.figures.search_race import everything_tried
from cnnlab.train.search import Race, SearchTable, race
from tests.train.search.spaces import BEST, bowl


@pytest.fixture(scope="module")
def table() -> SearchTable:
    return bowl()


@pytest.fixture(scope="module")
def found(table: SearchTable) -> Race:
    return race(table, [4 * 27, 12 * 27], repetitions=8)


def test_a_race_shows_means_and_verdicts_budget_by_budget(table: SearchTable, found: Race) -> None:
    html = search_race(found, table)._repr_html_()
    verdicts = re.findall(r"<strong>([a-z ]+)</strong></td>", html)
    assert len(verdicts) == 2 * 3
    means = re.findall(r'<td class="number">([+−][\d.]+) ± ', html)
    first = found.difference("grid", "random", 4 * 27).mean
    assert float(means[0].replace("−", "-")) == pytest.approx(first, abs=0.005)
    assert "4 trainings" in html and "12 trainings" in html
    assert "tries everything. Below, " in html
    assert "8 times" in html and "6 comparisons" in html


def test_a_race_is_told_to_those_who_see_no_chart(table: SearchTable, found: Race) -> None:
    figure = search_race(found, table)
    line = next(one for one in repr(figure).splitlines() if one.startswith("random search"))
    means = found.means()[found.methods.index("random")]
    assert line.endswith(f"4 trainings {means[0]:.1f} %, 12 trainings {means[1]:.1f} %")
    assert "which is 4, 12 trainings: grid search" in figure._repr_html_()


def test_without_random_search_there_is_nothing_to_compare_with(table: SearchTable) -> None:
    def always_the_best(ledger, random) -> None:
        ledger.train(BEST)

    found = race(table, [27], repetitions=3, methods={"mine": always_the_best})
    html = search_race(found, table)._repr_html_()
    assert "<code>mine</code>" in html and "points above" not in html and "compar" not in html


def test_the_line_to_compare_with_is_not_a_lucky_one() -> None:
    random = np.random.default_rng(0)
    equal = bowl(noise=0)
    accuracies = 90 + random.normal(0, 1, equal.accuracies.shape)
    noise = SearchTable(equal.axes, equal.settings, accuracies)
    assert everything_tried(noise) == pytest.approx(90, abs=1.5)
    assert accuracies[..., -1].max() > 92


def test_luck_is_what_a_search_saw_less_what_its_choice_is_worth() -> None:
    noisy = bowl(noise=2.0)
    found = race(noisy, [12 * 27], repetitions=10)
    figure = winners_luck(found, noisy)
    points = re.findall(r'<td class="number">([+−][\d.]+) ± ', figure._repr_html_())
    means = (found.seen - found.judged).mean(axis=2)[:, 0]
    assert [float(one.replace("−", "-")) for one in points] == pytest.approx(means, abs=0.006)
    assert f"too high by +{means[1]:.2f} points" in repr(figure)


def test_races_speak_korean(table: SearchTable, found: Race) -> None:
    text.set_language("ko")
    assert "베이지안 최적화" in search_race(found, table)._repr_html_()
    assert "학습 12번" in winners_luck(found, table)._repr_html_()
