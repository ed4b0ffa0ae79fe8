"""The numbers in sentence, table, readout and picture equal those worked out in Python."""

from __future__ import annotations

from math import log10
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from cnnlab.train import table
from cnnlab.train.intervals import mean_interval
from cnnlab.widgets.filter_explorer.measured import Place, pareto_front, read_grid
from tests.widgets.filter_explorer.conftest import FilterPage, OpenFilters
from tests.widgets.filter_explorer.expected import Expected

CHOICES: list[dict[str, Any]] = [
    {"dim_1": 32, "dim_2": 64},
    {"dim_1": 8, "dim_2": 64, "dropout": 0.5, "batch_size": 16, "budget": 12_000.0},
    {"dim_1": 32, "dim_2": 8, "cost": "macs", "shown": "all", "budget": 1.5e6},
    {"dim_1": 16, "dim_2": 32, "cost": "seconds", "shown": "all"},
]


def numbers(text: str) -> list[float]:
    kept = "".join(one if one.isdigit() or one in ".−" else " " for one in text.replace(",", ""))
    return [float(one.replace("−", "-")) for one in kept.split()]


def shown_rows(page: FilterPage) -> dict[Place, list[str]]:
    page.find("summary").click()
    rows = page.find("tbody tr").evaluate_all(
        "rows => rows.map((row) => [...row.children].map((cell) => cell.textContent))"
    )
    return {Place(int(row[0]), int(row[1]), float(row[2]), int(row[3])): row[4:] for row in rows}


@pytest.mark.parametrize("choice", CHOICES)
def test_the_table_holds_costs_means_front_and_widened_differences(
    open_filters: OpenFilters, filters_file: Path, choice: dict[str, Any]
) -> None:
    expected = Expected(filters_file, choice)
    rows = shown_rows(open_filters(**choice))
    assert set(rows) == set(expected.runs)
    for place, cells in rows.items():
        for cell, kind in zip(cells, ("parameters", "macs", "seconds"), strict=False):
            assert numbers(cell) == [pytest.approx(expected.cost(place, kind), abs=0.051)]
        accuracy, gap = (
            mean_interval(expected.accuracies(place)),
            mean_interval(expected.gaps(place)),
        )
        assert numbers(cells[3]) == pytest.approx(accuracy, abs=0.051)
        assert numbers(cells[4]) == pytest.approx(gap, abs=0.051)
        assert cells[5] == ("yes" if place in expected.front else "–")
        if place in expected.rivals:
            difference = expected.difference(place)
            shown = (difference.mean, difference.half_width)
            assert numbers(cells[6]) == pytest.approx(shown, abs=0.051)
            assert cells[7] == difference.verdict
        else:
            assert cells[6:] == ["–", "B" if place == expected.best else "–"]


@pytest.mark.parametrize("choice", CHOICES)
def test_the_sentence_names_the_chosen_the_best_and_the_verdict(
    open_filters: OpenFilters, filters_file: Path, choice: dict[str, Any]
) -> None:
    expected = Expected(filters_file, choice)
    page = open_filters(**choice)
    mean, half = mean_interval(expected.accuracies(expected.place))
    assert f"validation accuracy {mean:.1f} % ± {half:.1f} (4 seeds)" in page.sentence
    on_front = expected.place in expected.front
    assert ("On the Pareto front" in page.sentence) == on_front
    assert ("Not on the Pareto front" in page.sentence) != on_front
    best = expected.best
    assert f"dim_1 = {best.dim_1}, dim_2 = {best.dim_2}, dropout {best.dropout:g}" in page.sentence
    limit = expected.chosen["budget"]
    assert ("is over the budget" in page.sentence) == (
        limit is not None and expected.cost(expected.place) > limit
    )
    if expected.place == best:
        assert "The chosen setting is B" in page.sentence
    else:
        assert f"points: {expected.difference(expected.place).verdict}" in page.sentence
    undecided = [expected.difference(one).verdict for one in expected.rivals].count("cannot tell")
    assert f"Comparisons with B: {len(expected.rivals)}; cannot tell: {undecided}." in page.sentence


def test_the_readout_holds_the_five_numbers(open_filters: OpenFilters, filters_file: Path) -> None:
    expected = Expected(filters_file, CHOICES[0])
    shown = [
        numbers(text) for text in open_filters(**CHOICES[0]).find(".readout dd").all_inner_texts()
    ]
    place = expected.place
    assert shown[0] == pytest.approx(mean_interval(expected.accuracies(place)), abs=0.051)
    assert shown[1] == pytest.approx(mean_interval(expected.gaps(place)), abs=0.051)
    for cells, kind in zip(shown[2:], ("parameters", "macs", "seconds"), strict=True):
        assert cells == [pytest.approx(expected.cost(place, kind), abs=0.051)]


@pytest.mark.parametrize("cost", ["parameters", "macs", "seconds"])
def test_points_stand_where_costs_and_means_are(
    open_filters: OpenFilters, filters_file: Path, cost: str
) -> None:
    expected = Expected(filters_file, {"dim_1": 32, "dim_2": 64, "cost": cost})
    page = open_filters(cost=cost)
    seen = page.page.evaluate("""() => {
      const drawing = document.querySelector(".frame.scatter .drawing");
      const middle = (node) => {
        const box = node.getBBox();
        return [box.x + box.width / 2, box.y + box.height / 2];
      };
      const ticks = (selector, axis) => [...drawing.querySelectorAll(selector)]
        .map((node) => [node.textContent, Number(node.getAttribute(axis))]);
      return {
        up: ticks(".tick.end", "y"),
        along: ticks(".tick.middle", "x"),
        points: [...drawing.querySelectorAll(".setting, .on-front")].map(middle),
        front: drawing.querySelectorAll(".on-front").length,
      };
    }""")

    def line(pairs: list[tuple[float, float]]) -> Any:
        slope, start = np.polyfit([at for _, at in pairs], [value for value, _ in pairs], 1)
        return lambda at: slope * at + start

    units = {"k": 1e3, "M": 1e6}
    costs_along = line(
        [(log10(float(t.rstrip("kM")) * units.get(t[-1], 1)), x) for t, x in seen["along"]]
    )
    accuracy = line([(float(text), y - 4) for text, y in seen["up"]])
    found = sorted((costs_along(x), accuracy(y)) for x, y in seen["points"])
    wanted = sorted(
        (log10(expected.cost(one)), np.mean(expected.accuracies(one))) for one in expected.runs
    )
    np.testing.assert_allclose(found, wanted, atol=0.03)
    assert seen["front"] == len(expected.front)


def test_python_finds_the_same_front(filters_file: Path) -> None:
    expected = Expected(filters_file, {"dim_1": 8, "dim_2": 8, "shown": "all", "cost": "macs"})
    cells = list(read_grid(filters_file).cells.values())
    assert {cell.place for cell in pareto_front(cells, "macs")} == expected.front


def test_a_setting_that_was_not_measured_is_told(
    open_filters: OpenFilters, filters_file: Path, tmp_path: Path
) -> None:
    rows = [row for row in table.read(filters_file) if row["width"] != "32x64"]
    table.write(tmp_path / "runs.csv", rows)
    page = open_filters(tmp_path / "runs.csv", dim_1=32, dim_2=64)
    assert "dim_1 = 32, dim_2 = 64, dropout 0, batch 64: not measured." in page.sentence
    assert page.find(".readout dd").all_inner_texts() == ["–"] * 5
    page.slider("dim_1, filters").press("ArrowLeft")
    assert "dim_1 = 16, dim_2 = 64, dropout 0, batch 64: validation accuracy" in page.sentence


def test_a_budget_that_nothing_meets_is_told(open_filters: OpenFilters) -> None:
    page = open_filters(budget=10.0)
    assert "No setting shown costs 10 parameters or less." in page.sentence
    assert page.drawn(".best-letter") == []
    assert "Paired difference" not in page.sentence
