from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

import pytest

from cnnlab import text
from cnnlab.figures import measured_means
from cnnlab.figures.columns import Row
from cnnlab.train.intervals import mean_interval


def rows() -> Iterator[Row]:
    """He is at 90 + depth, best at rate 0.1; Glorot 10 points lower; training 5 points higher."""
    for kind, below in (("he", 0), ("glorot", 10)):
        for depth in (10, 2):
            for rate in (0.1, 0.01):
                for seed in range(3):
                    accuracy = 80 + depth - below - (rate == 0.01) * 20 + seed
                    yield {
                        "initialization": kind,
                        "normalized": int(depth == 2),
                        "depth": depth,
                        "learning_rate": rate,
                        "seed": seed,
                        "accuracy": accuracy,
                        "training_accuracy": accuracy + 5,
                    }


ROWS = list(rows())
AT_ONE_RATE = [row for row in ROWS if row["learning_rate"] == 0.1]


def labels(html: str) -> list[str]:
    return [unescape(one) for one in re.findall(r'role="img" aria-label="([^"]*)"', html)]


def test_each_mean_is_told_with_half_its_interval_places_rising() -> None:
    (seen,) = labels(measured_means(AT_ONE_RATE, "depth", "initialization")._repr_html_())
    half = f"{mean_interval([0, 1, 2])[1]:.1f}"
    assert f"He: 2: 83.0 ± {half}, 10: 91.0 ± {half}" in seen
    assert f"Xavier (Glorot): 2: 73.0 ± {half}, 10: 81.0 ± {half}" in seen


def test_the_best_of_a_column_is_taken_at_each_point_and_the_caption_says_so() -> None:
    figure = measured_means(ROWS, "depth", "initialization", best="learning_rate")
    (seen,) = labels(figure._repr_html_())
    assert "He: 2: 83.0" in seen and "10: 91.0" in seen
    assert "the value of learning rate with the highest mean" in repr(figure)
    assert "Means of 3 seeds" in repr(figure)


def test_columns_and_values_make_panels_with_one_range() -> None:
    figure = measured_means(
        AT_ONE_RATE, "depth", "initialization", columns=("training_accuracy", "accuracy")
    )
    html = figure._repr_html_()
    training, validation = labels(html)
    assert training.startswith("training accuracy") and "He: 2: 88.0" in training
    assert validation.startswith("validation accuracy") and "He: 2: 83.0" in validation
    pictures = re.findall(r'<svg role="img".*?</svg>', html, flags=re.S)
    ticks = [re.findall(r'text-anchor="end">(\d+)<', one) for one in pictures]
    assert ticks[0] == ticks[1] != []
    split = measured_means(ROWS, "depth", "initialization", panels="learning_rate")._repr_html_()
    assert '<div class="title">learning rate 0.01</div>' in split
    assert len(labels(split)) == 2


def test_several_columns_name_a_series_together() -> None:
    figure = measured_means(AT_ONE_RATE, "learning_rate", ["initialization", "normalized"])
    assert "<span>He, with batch normalization</span>" in figure._repr_html_()
    assert "<span>He, without batch normalization</span>" in figure._repr_html_()


def test_a_seed_that_comes_twice_at_a_point_is_refused() -> None:
    with pytest.raises(ValueError, match=r"seed 0 twice for depth 10 of .*he.*Expected one row"):
        measured_means(ROWS, "depth", "initialization")


def test_nothing_to_show_is_refused() -> None:
    with pytest.raises(ValueError, match="Received 0 lines"):
        measured_means([], "depth", "initialization")


def test_the_figure_speaks_korean() -> None:
    text.set_language("ko")
    figure = measured_means(AT_ONE_RATE, "depth", "initialization")
    assert "시드 3개의 평균" in repr(figure)
    assert "은닉층 수, 로그 눈금" in figure._repr_html_()
