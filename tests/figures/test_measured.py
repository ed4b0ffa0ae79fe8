from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from cnnlab import text
from cnnlab.figures import measured_accuracy, measured_differences, training_and_validation
from cnnlab.train import Run, Setting
from tests.figures.trainings import a_run, shipped

SMALL = Setting(images=64, epochs=2)
SEEDS = range(3)


def runs(setting: Setting, accuracy: float, apart: float = 0.01) -> list[Run]:
    """Return runs around an accuracy, `apart` from each other."""
    return [a_run(setting, seed, accuracy + (seed - 1) * apart) for seed in SEEDS]


def of_dropout() -> list[Run]:
    """Dropout 0.1 is the same as none, 0.5 is 10 points better for 64 images, worse for 32."""
    accuracies = {(64, 0.0): 0.8, (64, 0.1): 0.8, (64, 0.5): 0.9, (32, 0.0): 0.7, (32, 0.1): 0.7}
    found = [
        run
        for (images, rate), accuracy in accuracies.items()
        for run in runs(replace(SMALL, images=images, dropout=rate), accuracy)
    ]
    return found + runs(replace(SMALL, images=32, dropout=0.5), 0.6, apart=0.02)


def of_many_rates() -> list[Run]:
    return [
        run
        for place in range(7)
        for run in runs(replace(SMALL, learning_rate=(place + 1) / 1000), 0.9)
    ]


def of_width() -> list[Run]:
    """A width decides the accuracy, at two sizes of the batch."""
    accuracies = {(8, 16): 0.7, (8, 32): 0.75, (16, 16): 0.8}
    return [
        run
        for width, accuracy in accuracies.items()
        for size in (16, 32)
        for run in runs(replace(SMALL, width=width, batch_size=size), accuracy)
    ]


def of_places() -> list[Run]:
    none = runs(SMALL, 0.8)
    places = [
        run
        for place, accuracy in (("input", 0.6), ("maps", 0.8))
        for run in runs(replace(SMALL, dropout=0.5, dropout_at=place), accuracy)  # type: ignore[arg-type]
    ]
    return none + places


@pytest.fixture(autouse=True)
def tables(tmp_path: Path) -> Iterator[None]:
    found = {
        "rates": of_dropout(),
        "widths": of_width(),
        "places": of_places(),
        "learning_rates": of_many_rates(),
    }
    with shipped(tmp_path, found):
        yield


def labels(html: str) -> list[str]:
    return re.findall(r'aria-label="([^"]*)"', html)


def verdicts(html: str) -> list[str]:
    return re.findall(r"<strong>([^<]{2,})</strong>", html)


def test_every_mean_is_told_with_half_its_interval() -> None:
    figure = measured_accuracy("rates", "dropout", "images")
    (seen,) = labels(figure._repr_html_())
    assert "images=32: 0: 70.0 ± 2.5, 0.1: 70.0 ± 2.5, 0.5: 60.0 ± 5.0" in seen
    assert "images=64: 0: 80.0 ± 2.5" in seen
    assert "Means of 3 seeds" in repr(figure) and "95 %" in repr(figure)


def test_names_stand_row_by_row_in_groups_of_the_series() -> None:
    html = measured_accuracy("widths", "width", "batch_size")._repr_html_()
    assert re.findall(r'<th scope="row">([^<]+)</th>', html) == ["8/16", "8/32", "16/16"] * 2
    assert re.findall(r'colspan="3"><code>([^<]+)</code>', html) == [
        "batch_size=16",
        "batch_size=32",
    ]
    assert "75.00 %, interval 72.52 to 77.48." in labels(html)


def test_the_two_numbers_of_a_width_are_fields_too() -> None:
    html = measured_accuracy("widths", "dim_2", "dim_1", batch_size=16)._repr_html_()
    assert "<code>dim_1=8</code>" in html and "filters of the second convolution" in html
    assert "dim_1=16: 16: 80.0" in labels(html)[0]


def test_what_goes_along_and_what_is_common_stands_below() -> None:
    figure = measured_accuracy("rates", "dropout", images={0.0: 32, 0.1: 64})
    assert "`images` changes as well: 32 (`dropout=0.0`), 64 (`dropout=0.1`)" in repr(figure)
    assert "All trainings: `epochs=2`." in repr(figure)


def test_several_values_may_be_chosen() -> None:
    html = measured_accuracy("widths", "width", width=[(8, 16), (16, 16)], batch_size=16)
    assert "8/32" not in html._repr_html_()


@pytest.mark.parametrize(
    ("chosen", "said"),
    [
        ({"dropout": 0.3}, "Expected settings that were measured"),
        ({"dropout": [0.0, 0.1]}, "differ in images as well: 32, 64"),
    ],
)
def test_what_cannot_be_shown_is_told(chosen: dict[str, object], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        measured_accuracy("rates", "dropout", **chosen)


def test_more_lines_than_can_be_told_apart_are_refused() -> None:
    with pytest.raises(ValueError, match="Expected at most 6 lines"):
        measured_accuracy("learning_rates", "batch_size", "learning_rate")


def test_differences_are_paired_and_have_a_verdict() -> None:
    figure = measured_differences("rates", "dropout", 0, "images")
    html = figure._repr_html_()
    assert verdicts(html) == ["cannot tell", "worse", "cannot tell", "better"]
    assert "+10.00 points, interval +10.00 to +10.00, above 0 with 3 of 3 seeds: better." in labels(
        html
    )
    assert "Comparisons: 4" in repr(figure) and "widened" in repr(figure)
    assert "images=64 dropout=0.5: +10.00 points" in repr(figure)
    one = measured_differences("rates", "dropout", 0, dropout=[0.0, 0.5], images=64)
    assert "widened" not in repr(one)


def test_more_comparisons_widen_each_interval() -> None:
    alone = measured_differences("rates", "dropout", 0.0, images=32, dropout=[0.0, 0.5])
    among = measured_differences("rates", "dropout", 0.0, "images")
    ends = [re.search(r"−10\.00 points, interval −(\d+\.\d+)", repr(one)) for one in (alone, among)]
    narrow, wide = (float(found[1]) for found in ends if found)
    assert wide > narrow


def test_no_dropout_stands_for_every_place() -> None:
    html = measured_differences(
        "places", "dropout", 0.0, "dropout_at", dropout_at=["input", "maps"]
    )
    assert verdicts(html._repr_html_()) == ["worse", "cannot tell"]


def test_an_unmeasured_base_names_the_measured_ones() -> None:
    with pytest.raises(ValueError, match=r"Expected a measured value of dropout: 0, 0\.1, 0\.5"):
        measured_differences("rates", "dropout", 0.2, images=32)


def test_the_gap_is_told_in_points() -> None:
    figure = training_and_validation("rates", "dropout", images=64)
    both, gap = labels(figure._repr_html_())
    assert "Training: 0: 80.0 ± 2.5" in both and "0.5: 90.0 ± 2.5" in both
    assert "0: 0.00 ± 0.00" in gap
    assert "Dropout is off" in repr(figure)


def test_the_gap_of_names_stands_in_a_row() -> None:
    figure = training_and_validation("widths", "width", batch_size=32)
    assert "Training 75.0 ± 2.5, validation 75.0 ± 2.5, gap 0.0 ± 0.0" in figure._repr_html_()
    assert "Dropout is off" not in repr(figure)


def test_the_figures_speak_korean() -> None:
    text.set_language("ko")
    assert "시드 3개의 평균" in repr(measured_accuracy("rates", "dropout", "images"))
    html = measured_differences("rates", "dropout", 0.0, "images")._repr_html_()
    assert verdicts(html) == ["알 수 없음", "더 나쁨", "알 수 없음", "더 좋음"]
    assert "격차" in training_and_validation("rates", "dropout", images=64)._repr_html_()
