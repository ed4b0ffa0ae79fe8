from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from cnnlab import text
from cnnlab.figures import (
    accuracy_against_learning_rate,
    compared,
    epoch_curves,
    loss_curves,
    run_curves,
    schedules_compared,
    usable_range,
)
from cnnlab.figures.usable_range import usable
from cnnlab.train import Comparison, Setting
from cnnlab.train.setting import OPTIMIZERS, SCHEDULES
from tests.figures.trainings import a_run, shipped

RATES = (0.001, 0.01, 0.1)
SMALL = Setting(images=64, epochs=4)


@pytest.fixture(autouse=True)
def tables(tmp_path: Path) -> Iterator[None]:
    # The rate 0.01 is best, 0.001 almost as good.
    optimizers = [
        a_run(replace(SMALL, optimizer=optimizer, learning_rate=rate), seed, accuracy + seed / 1000)
        for optimizer in OPTIMIZERS
        for rate, accuracy in zip(RATES, (0.89, 0.90, 0.50), strict=True)
        for seed in range(3)
    ]
    schedules = [
        a_run(
            replace(SMALL, schedule=schedule, warm_up=share, learning_rate=rate), seed,
            0.8 + share + seed / 100,
        )
        for rate in RATES
        for schedule in SCHEDULES
        for share in (0.0, 0.1)
        for seed in range(3)
    ]  # fmt: skip
    epochs = [
        a_run(replace(SMALL, noisy_labels=share), seed, 0.9 - share + seed / 100)
        for share in (0.0, 0.2)
        for seed in range(3)
    ]
    runs = {"optimizers": optimizers, "schedules": schedules, "epochs": epochs}
    with shipped(tmp_path, runs):
        yield


def test_each_optimizers_best_rate_is_named_with_its_mean() -> None:
    figure = accuracy_against_learning_rate("sgd", "adam")
    assert "Means of 3 seeds" in repr(figure)
    assert "`sgd` 0.01 (90.1 %), `adam` 0.01 (90.1 %)" in repr(figure)
    assert "momentum" not in figure._repr_html_()
    assert "momentum" in accuracy_against_learning_rate()._repr_html_()


def test_the_range_holds_what_is_almost_as_good_as_the_best() -> None:
    means = {0.001: (80.0, 82.0), 0.01: (89.0, 89.0), 0.1: (90.0, 91.0), 1.0: (10.0, 90.0)}
    assert usable(means) == (0.01, 0.1)
    html = usable_range()._repr_html_()
    assert html.count('aria-label="From 0.001 to 0.01, best at 0.01."') == len(OPTIMIZERS)


def test_schedules_are_shown_with_and_without_warm_up_at_each_rate() -> None:
    html = schedules_compared()._repr_html_()
    assert html.count("<span>81.0</span>") == len(SCHEDULES) * len(RATES)
    assert html.count("<span>91.0</span>") == len(SCHEDULES) * len(RATES)
    assert "without warm-up: mean 81.0 %, interval 78.5 to 83.5." in html


@pytest.mark.parametrize("language", text.LANGUAGES)
def test_the_epoch_of_the_lowest_validation_loss_is_told(language: str) -> None:
    text.set_language(language)
    figure = epoch_curves([0.0, 0.2])
    assert figure._repr_html_().count('role="img"') == 4
    # It is lowest after epoch 2, for every seed.
    told = {"en": "epoch 2 (0 % wrong labels)", "ko": "에포크 2(틀린 레이블 0 %)"}
    assert told[language] in repr(figure)


def test_an_unmeasured_share_names_the_measured_ones() -> None:
    with pytest.raises(ValueError, match=r"Expected a measured share: 0, 0\.2"):
        epoch_curves(0.5)


def test_one_run_is_drawn_and_said_to_be_one() -> None:
    figure = run_curves(a_run(SMALL, 7, 0.875))
    assert "seed 7, 8 updates" in repr(figure) and "87.5 %" in repr(figure)


def test_a_run_that_diverged_is_marked_where_it_left() -> None:
    longer = replace(SMALL, epochs=50)
    losses = np.linspace(2.3, 0.1, longer.updates)
    exploded = np.where(np.arange(longer.updates) < 60, losses, np.inf)
    figure = loss_curves({"good": a_run(longer, 0, 0.9), "bad": a_run(longer, 0, 0.1, exploded)})
    assert "bad left the picture at update 61 (▲)" in repr(figure)
    assert "good left" not in repr(figure)
    assert "nan" not in figure._repr_html_() and "inf" not in figure._repr_html_()
    assert "ln(10) = 2.303" in figure._repr_html_()
    text.set_language("ko")
    assert "업데이트 61에서" in repr(loss_curves({"나쁨": a_run(longer, 0, 0.1, exploded)}))


def test_runs_that_all_diverge_at_once_are_drawn_too() -> None:
    assert "update 1" in repr(loss_curves({"bad": a_run(SMALL, 0, 0.1, np.full(8, np.nan))}))


def comparison(*accuracies: tuple[float, float, float]) -> Comparison:
    settings = [replace(SMALL, batch_size=size) for size in (16, 32, 64)]
    return Comparison(
        tuple(
            tuple(a_run(setting, seed, value) for seed, value in enumerate(values))
            for setting, values in zip(settings, accuracies, strict=False)
        )
    )


def test_a_comparison_says_what_differs_how_far_and_how_sure() -> None:
    figure = compared(comparison((0.80, 0.81, 0.82), (0.90, 0.91, 0.92), (0.70, 0.95, 0.80)))
    lines = repr(figure).splitlines()
    assert lines[0] == "batch_size=16: updates 16, mean accuracy 81.0 %"
    assert lines[1].endswith("+10.0 points (95 % interval +10.0 to +10.0): better")
    assert lines[2].endswith("cannot tell")
    assert "Comparisons made: 2, each from 3 seeds" in lines[3]
    html = figure._repr_html_()
    assert "+10.0, interval +10.0 to +10.0; seed by seed +10.0, +10.0, +10.0." in html
    assert re.findall(r"<strong>(better|worse|cannot tell)</strong>", html) == [
        "better",
        "cannot tell",
    ]


def test_a_comparison_speaks_korean() -> None:
    text.set_language("ko")
    figure = compared(comparison((0.90, 0.91, 0.92), (0.80, 0.81, 0.82)))
    assert "더 나쁨" in repr(figure) and "함께 95 %" not in repr(figure)


def test_equal_runs_have_a_scale_too() -> None:
    assert "cannot tell" in repr(compared(comparison((0.9, 0.9, 0.9), (0.9, 0.9, 0.9))))
