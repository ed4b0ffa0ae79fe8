"""The numbers in the sentence, the table and the picture equal those worked out in Python."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from cnnlab.train import table
from cnnlab.train.intervals import paired_difference
from tests.widgets.batch_explorer.conftest import SEEDS, SIZES, OpenExplorer

CHOICES: list[dict[str, Any]] = [
    {"batch_size": 256, "learning_rate": 0.001, "epochs": 5},
    {"batch_size": 64, "learning_rate": 0.01, "equal": "updates", "updates": 160},
    {"batch_size": 256, "equal": "updates", "updates": 320, "quantity": "validation_loss"},
    {"batch_size": 16, "epochs": 1, "quantity": "gap", "reference": 256},
    {"batch_size": 64, "epochs": 20, "quantity": "training_accuracy", "reference": 64},
]


def expected_epoch(choice: dict[str, Any], size: int) -> int:
    if choice.get("equal") == "updates":
        return int(np.ceil(choice["updates"] / np.ceil(1000 / size)))
    return int(choice["epochs"])


def expected_values(path: Path, choice: dict[str, Any], size: int) -> NDArray[np.float64]:
    rate, epoch = choice.get("learning_rate", 0.001), expected_epoch(choice, size)
    rows = [
        row
        for row in table.read(path)
        if int(row["batch_size"]) == size and float(row["learning_rate"]) == rate
    ]

    def column(name: str) -> NDArray[np.float64]:
        return np.array([float(row[name].split()[epoch - 1]) for row in rows])

    quantity = choice.get("quantity", "validation_accuracy")
    if quantity == "gap":
        return column("training_accuracy") - column("validation_accuracy")
    return column(quantity)


def mean_and_half(values: NDArray[np.float64]) -> tuple[float, float]:
    shown = paired_difference(list(values), [0.0] * len(values))
    return shown.mean, shown.half_width


def numbers(text: str) -> list[float]:
    kept = "".join(one if one.isdigit() or one in ".−" else " " for one in text)
    return [float(one.replace("−", "-")) for one in kept.split()]


@pytest.mark.parametrize("choice", CHOICES)
def test_the_table_holds_means_intervals_and_widened_differences(
    open_explorer: OpenExplorer, runs_file: Path, choice: dict[str, Any]
) -> None:
    page = open_explorer(**choice)
    decimals = 3 if choice.get("quantity") == "validation_loss" else 1
    reference = choice.get("reference", 16)
    against = expected_values(runs_file, choice, reference)
    for at, size in enumerate(SIZES):
        cells = page.find(f"tbody tr:nth-child({at + 1}) > *").all_text_contents()
        values = expected_values(runs_file, choice, size)
        epoch = expected_epoch(choice, size)
        assert cells[:3] == [str(size), str(epoch), str(epoch * -(-1000 // size))]
        assert numbers(cells[3]) == pytest.approx(mean_and_half(values), abs=0.51 * 10**-decimals)
        assert cells[4] == str(len(SEEDS))
        if size == reference:
            assert cells[5:] == ["–", "R"]
            continue
        difference = paired_difference(list(values), list(against), comparisons=len(SIZES) - 1)
        assert numbers(cells[5]) == pytest.approx(
            (difference.mean, difference.half_width), abs=0.51 * 10**-decimals
        )
        assert cells[6] == difference.verdict


@pytest.mark.parametrize("choice", CHOICES[:1])
def test_the_sentence_says_the_point_the_reference_and_the_verdict(
    open_explorer: OpenExplorer, runs_file: Path, choice: dict[str, Any]
) -> None:
    page = open_explorer(**choice)
    mean, half = mean_and_half(expected_values(runs_file, choice, 256))
    assert f"Batch 256, 5 epochs = 20 updates: {mean:.1f} % ± {half:.1f} (4 seeds)" in page.sentence
    assert "Batch 16, 5 epochs = 315 updates: " in page.sentence
    assert "Paired difference, batch 256 − batch 16: −" in page.sentence
    assert "points: lower" in page.sentence
    assert "Comparisons in this picture: 2." in page.sentence


def test_the_picture_stands_where_the_means_and_intervals_are(
    open_explorer: OpenExplorer, runs_file: Path
) -> None:
    page = open_explorer(batch_size=64)
    seen = page.page.evaluate("""() => {
      const drawing = document.querySelector(".frame.across .drawing");
      const tick = (text) => [...drawing.querySelectorAll(".tick.end")]
        .find((node) => node.textContent === text).getAttribute("y") - 4;
      const all = (selector, read) => [...drawing.querySelectorAll(selector)].map(read);
      const box = (node) => node.getBBox();
      const text = (node) => node.textContent;
      return {
        zero: tick("0"),
        hundred: tick("100"),
        means: all(".mean", (node) => [+node.getAttribute("cx"), +node.getAttribute("cy")]),
        bars: all(".interval", (node) => [box(node).y, box(node).y + box(node).height]),
        seeds: all(".seed", (node) => +node.getAttribute("cy")),
        rows: all(".row", (node) => [...node.querySelectorAll(".tick")].map(text)),
      };
    }""")

    def value(y: float) -> float:
        return float(100 * (seen["zero"] - y) / (seen["zero"] - seen["hundred"]))

    expected = [expected_values(runs_file, {"epochs": 5}, size) for size in SIZES]
    for (_, y), (top, bottom), values in zip(seen["means"], seen["bars"], expected, strict=True):
        mean, half = mean_and_half(values)
        assert value(y) == pytest.approx(mean, abs=0.1)
        assert value(top) == pytest.approx(mean + half, abs=0.1)
        assert value(bottom) == pytest.approx(mean - half, abs=0.1)
    np.testing.assert_allclose(
        [value(y) for y in seen["seeds"]], np.concatenate(expected), atol=0.1
    )
    places = [x for x, _ in seen["means"]]
    assert places[2] - places[1] == pytest.approx(places[1] - places[0]), "a logarithmic axis"
    assert seen["rows"][:3] == [["16", "64", "256"], ["5", "5", "5"], ["315", "80", "20"]]


def test_a_run_that_diverged_has_no_mean_and_is_told(
    open_explorer: OpenExplorer, runs_file: Path, tmp_path: Path
) -> None:
    rows = table.read(runs_file)
    worst = next(row for row in rows if row["batch_size"] == "256")
    worst["validation_loss"] = " ".join(["nan"] * len(worst["validation_loss"].split()))
    table.write(tmp_path / "runs.csv", rows)
    page = open_explorer(tmp_path / "runs.csv", quantity="validation_loss")
    assert "in 1 of 4 seeds the loss was no finite number" in page.sentence
    assert page.find("tbody tr:nth-child(3) td").nth(2).text_content() == "–"
    assert page.find(".frame.across .drawing .mean").count() == 2


def test_a_grid_with_a_hole_is_shown_with_the_hole(
    open_explorer: OpenExplorer, runs_file: Path, tmp_path: Path
) -> None:
    def missing(row: dict[str, str]) -> bool:
        return row["batch_size"] == "256" and float(row["learning_rate"]) == 0.01

    rows = [row for row in table.read(runs_file) if not missing(row)]
    table.write(tmp_path / "runs.csv", rows)
    page = open_explorer(tmp_path / "runs.csv", learning_rate=0.01, batch_size=256)
    assert "Batch 256 was not measured at this learning rate." in page.sentence
    page.slider("learning rate").press("ArrowLeft")
    assert "Batch 256, 5 epochs = 20 updates" in page.sentence
