"""The numbers in sentence, readout, table and picture equal those worked out in Python."""

from __future__ import annotations

from collections.abc import Iterator
from math import inf
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from playwright.sync_api import Browser

import cnnlab.widgets.labels_explorer as package
from cnnlab.train import paired_difference, t_quantile
from cnnlab.train.intervals import mean_interval
from cnnlab.train.labels_needed import curves, first_reached, labels_needed, rounded
from tests.widgets.labels_explorer.conftest import OpenLabels, Rows
from tests.widgets.labels_explorer.invented import LABELS, SEEDS
from tests.widgets.module_calls import Call, module_calls

SHOWN_COMPARISONS = 18  # three lines at six numbers of labels
WAYS = [
    ("none", "scratch"), ("letters", "frozen"), ("letters", "fine_tuned"), ("untrained", "frozen"),
]  # fmt: skip


@pytest.fixture(scope="module")
def call(browser: Browser) -> Iterator[Call]:
    exported = "firstReached, labelsNeeded, roundedLabels"
    yield from module_calls(browser, Path(package.__file__).parent, exported)


def accuracies(rows: Rows, source: str, mode: str, labels: int, target: str = "digits") -> Any:
    wanted = {"target": target, "source": source, "mode": mode, "labels": labels}
    found = [row for row in rows if all(row[name] == value for name, value in wanted.items())]
    return [row["accuracy"] for row in sorted(found, key=lambda row: row["seed"])]


def difference(rows: Rows, source: str, mode: str, labels: int) -> Any:
    values = accuracies(rows, source, mode, labels)
    return paired_difference(values, accuracies(rows, "none", "scratch", labels), SHOWN_COMPARISONS)


def shown(mean: float, half: float, *, sign: bool = False, unit: str = " %") -> str:
    """Return a value as the widget writes it."""
    plus = "+" if sign and mean > 0 else ""
    points = " points" if sign else ""
    return f"{plus}{mean:.1f}{'' if sign else unit} ± {half:.1f}{points}".replace("-", "−")


def test_the_browser_reads_curves_as_python_does(call: Call) -> None:
    chance = np.random.default_rng(0)
    for _ in range(40):
        values = np.round(np.sort(chance.uniform(10, 90, 6)) + chance.normal(scale=6, size=6), 2)
        level = float(np.round(chance.uniform(0, 100), 2))
        wanted = first_reached(LABELS, list(values), level)
        found = call(
            "firstReached(labels, values, level)", labels=LABELS, values=list(values), level=level
        )
        assert found == pytest.approx(wanted)
        if wanted not in (inf, -inf):
            assert call("roundedLabels(labels)", labels=wanted) == rounded(wanted)


def test_the_browser_needs_as_many_labels_as_python(call: Call, rows: Rows) -> None:
    ways = curves(rows)["digits"]
    scratch = ways["none", "scratch"]

    def points(source: str, mode: str) -> list[dict[str, Any]]:
        each = {labels: accuracies(rows, source, mode, labels) for labels in LABELS}
        return [
            {"labels": labels, "seeds": list(SEEDS), "values": values, "mean": np.mean(values)}
            for labels, values in each.items()
        ]

    quantiles = {str(count): [t_quantile(count)] for count in range(2, 11)}
    along = points("none", "scratch")
    for (source, mode), curve in ways.items():
        for point in points(source, mode):
            found = call(
                "labelsNeeded(from, scratch, quantiles)",
                scratch=along,
                quantiles=quantiles,
                **{"from": point},
            )
            wanted = labels_needed(curve, point["labels"], scratch)
            got = [found["labels"], found["low"], found["high"]]
            assert got == pytest.approx([wanted.labels, wanted.low, wanted.high])


def test_the_headline_names_the_labels_that_scratch_needs(
    open_labels: OpenLabels, rows: Rows
) -> None:
    page = open_labels(labels=20)
    ways = curves(rows)["digits"]
    needed = labels_needed(ways["letters", "frozen"], 20, ways["none", "scratch"])
    assert needed.low and needed.high and 20 < needed.low < needed.labels < needed.high
    value = shown(*mean_interval(accuracies(rows, "letters", "frozen", 20)))
    low, high = rounded(needed.low), rounded(needed.high)
    assert (
        f"To reach what the frozen base (letters) reaches with 20 labels ({value}), scratch needs "
        f"about {rounded(needed.labels)} (95 % interval: {low} to {high})."
    ) in page.sentence
    assert page.drawn(".label") == [f"about {rounded(needed.labels)}"]


def test_nothing_is_said_beyond_the_measured_numbers(open_labels: OpenLabels, rows: Rows) -> None:
    page = open_labels(source="characters", mode="fine_tuned", labels=500)
    assert "scratch needs more than 500 (95 % interval: more than 500): with 500" in page.sentence
    assert page.drawn(".label") == ["more than 500"]
    assert page.find(".by-labels .drop").count() == 0
    page.set(mode="random_frozen", labels=10)
    mean = shown(*mean_interval(accuracies(rows, "none", "scratch", 10)))
    assert "scratch needs at most 10 (95 % interval: at most 10 to 10)" in page.sentence
    assert f"with 10 labels its mean is {mean}." in page.sentence
    assert page.drawn(".label") == ["at most 10"]


@pytest.mark.parametrize("labels", [10, 200])
def test_the_readout_has_values_paired_differences_and_verdicts(
    open_labels: OpenLabels, rows: Rows, labels: int
) -> None:
    readout = open_labels(labels=labels).readout
    names = ["scratch", "frozen", "fine-tuned", "random, frozen"]
    assert [name for name, *_ in readout] == names
    for (_, value, against), way in zip(readout, WAYS, strict=True):
        assert value == shown(*mean_interval(accuracies(rows, *way, labels)))
        if way[0] == "none":
            continue
        found = difference(rows, *way, labels)
        verdict = {"higher": "better", "lower": "worse"}.get(found.verdict, "cannot tell")
        assert against == f"{shown(found.mean, found.half_width, sign=True)}: {verdict}"


def test_the_table_and_the_rows_below_have_every_verdict(
    open_labels: OpenLabels, rows: Rows
) -> None:
    page = open_labels()
    page.find("summary").click()
    cells = [
        [text.replace("\xa0", " ") for text in row]
        for row in page.find("tbody tr").evaluate_all(
            "rows => rows.map((row) => [...row.children].map((cell) => cell.textContent))"
        )
    ]
    assert len(cells) == 4 * len(LABELS)
    ways = curves(rows)["digits"]
    frozen = [row for row in cells if row[0] == "frozen"]
    for name, labels, _, compared, verdict, needed in frozen:
        found = difference(rows, "letters", "frozen", int(labels))
        assert compared == shown(found.mean, found.half_width, sign=True), name
        assert verdict == {"higher": "better", "lower": "worse"}.get(found.verdict, "cannot tell")
        reading = labels_needed(ways["letters", "frozen"], int(labels), ways["none", "scratch"])
        assert needed == f"about {rounded(reading.labels)}"
    undecided = sum(row[4] == "cannot tell" for row in cells)
    assert f"Comparisons shown: 18; cannot tell: {undecided}." in page.sentence
    marks = page.find(".verdicts.frozen :is(.tick, .mark)").evaluate_all(
        "nodes => nodes.map((node) => node.tagName === 'text' ? node.textContent : 'mark')"
    )
    assert marks == ["?" if row[4] == "cannot tell" else "mark" for row in frozen]


def test_points_and_the_arrow_stand_where_the_numbers_are(
    open_labels: OpenLabels, rows: Rows
) -> None:
    page = open_labels(labels=20)
    seen = page.page.evaluate("""() => {
      const drawing = document.querySelector(".frame.by-labels .drawing");
      const middle = (node) => {
        const box = node.getBBox();
        return [box.x + box.width / 2, box.y + box.height / 2];
      };
      const ticks = (selector, axis) => [...drawing.querySelectorAll(selector)]
        .map((node) => [Number(node.textContent), Number(node.getAttribute(axis))]);
      const drop = drawing.querySelector(".drop");
      return {
        up: ticks(".tick.end", "y"),
        along: ticks(".row.labels .tick", "x"),
        points: [...drawing.querySelectorAll(".mean.frozen")].map(middle),
        drop: Number(drop.getAttribute("x1")),
        arrow: Number(drawing.querySelector(".arrow-line").getAttribute("y1")),
      };
    }""")

    def line(pairs: list[tuple[float, float]]) -> Any:
        slope, start = np.polyfit([at for _, at in pairs], [value for value, _ in pairs], 1)
        return lambda at: slope * at + start

    logs = line([(float(np.log(labels)), x) for labels, x in seen["along"]])
    per_cent = line([(value, y - 4) for value, y in seen["up"]])
    means = [np.mean(accuracies(rows, "letters", "frozen", labels)) for labels in LABELS]
    found = sorted(seen["points"])
    np.testing.assert_allclose([per_cent(y) for _, y in found], means, atol=0.1)
    np.testing.assert_allclose([logs(x) for x, _ in found], np.log(LABELS), atol=0.06)
    assert per_cent(seen["arrow"]) == pytest.approx(means[1], abs=0.1)
    ways = curves(rows)["digits"]
    needed = labels_needed(ways["letters", "frozen"], 20, ways["none", "scratch"]).labels
    aside = 5  # px: scratch stands that much to the left, and the arrow meets its line
    assert logs(seen["drop"] + aside) == pytest.approx(np.log(needed), abs=0.02)


def test_the_untrained_base_is_the_control_itself(open_labels: OpenLabels) -> None:
    page = open_labels(source="untrained")
    assert [name for name, *_ in page.readout] == ["scratch", "random, frozen"]
    assert page.radio("random, frozen").is_checked()
    assert page.radio("frozen").is_disabled() and page.radio("fine-tuned").is_disabled()
    assert "To reach what the random, frozen base reaches" in page.sentence


def test_what_was_not_measured_is_told(open_labels: OpenLabels, rows: Rows) -> None:
    fewer = [row for row in rows if row["mode"] == "scratch" or row["labels"] != 500]
    page = open_labels(fewer, labels=500)
    assert "the frozen base (letters): not measured with 500 labels." in page.sentence
    assert [value for _, value, _ in page.readout][1:] == ["not measured"] * 3
    assert page.drawn(".label") == []
