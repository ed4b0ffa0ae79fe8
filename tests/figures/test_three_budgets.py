from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from cnnlab import text
from cnnlab.figures import three_budgets
from cnnlab.figures.budgets import Progress, limit_of
from cnnlab.train import Run, Setting
from cnnlab.train.engine import Score
from tests.figures.trainings import shipped

SMALL = Setting(images=64)
# Epochs of each batch size, and the seconds of all of them.
TRAINED = {16: (2, 2.0), 32: (5, 3.0)}


def a_run(size: int, rate: float, seed: int) -> Run:
    epochs, seconds = TRAINED[size]
    setting = replace(SMALL, batch_size=size, epochs=epochs, learning_rate=rate)
    scores = tuple(Score(1.0, 0.5 + epoch / 10 + seed / 100) for epoch in range(epochs))
    return Run(setting, seed, np.ones(setting.updates, np.float32), scores, scores, seconds)


@pytest.fixture(autouse=True)
def a_table(tmp_path: Path) -> Iterator[None]:
    runs = [
        a_run(size, rate, seed) for size in TRAINED for rate in (0.001, 0.002) for seed in (0, 2)
    ]
    with shipped(tmp_path, {"batches": runs}):
        yield


def cells(html: str) -> list[str]:
    return re.findall(r"<td>([^<]+)</td>", html)


def test_accuracies_are_read_at_three_equal_budgets() -> None:
    # At 2 epochs, 8 updates (4 epochs of 2 updates), 2 seconds (3 epochs of 0.6 seconds).
    html = three_budgets("batches", learning_rate=0.001)._repr_html_()
    half = "12.7"  # 2 seeds, one point from their mean
    means = [one.split(" ± ") for one in cells(html)]
    assert [mean for mean, _ in means] == ["61.0", "61.0", "61.0", "61.0", "81.0", "71.0"]
    assert {width for _, width in means} == {half}
    assert "at 2 epochs (%)" in html and "at 8 updates (%)" in html and "at 2 seconds (%)" in html


def test_readings_are_told_to_those_who_see_no_chart() -> None:
    html = three_budgets("batches", learning_rate=0.001)._repr_html_()
    assert html.count('role="img"') == 3
    assert "At 8 updates, mean ± half of the interval: batch_size=16 61.0 ± 12.7" in html


def test_each_batch_size_may_have_its_own_rate() -> None:
    figure = three_budgets("batches", learning_rate={16: 0.001, 32: 0.002})
    assert "0.001 (`batch_size=16`), 0.002 (`batch_size=32`)" in repr(figure)
    with pytest.raises(ValueError, match=r"differ in learning_rate as well: 0\.001, 0\.002"):
        three_budgets("batches")


def test_before_the_first_epoch_nothing_was_measured() -> None:
    one = Progress(16, np.array([50.0, 60.0]), np.array([1.0, 2.0]), (1.0, 4.0, 0.5))
    assert one.reading(1, 3) == "–" and one.reading(1, 7) == "50.0 ± 1.0"
    assert limit_of([one], 2) == 1.0


def test_budgets_speak_korean() -> None:
    text.set_language("ko")
    html = three_budgets("batches", learning_rate=0.001)._repr_html_()
    assert "업데이트 8번에서(%)" in html and "2에포크에서(%)" in html
