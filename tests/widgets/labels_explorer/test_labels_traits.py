"""Python and the browser hold the same state, and Python's mistakes are explained."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

from cnnlab import files
from cnnlab.text import set_language
from cnnlab.widgets import LabelsExplorer
from tests.widgets.labels_explorer.conftest import OpenLabels, Rows
from tests.widgets.refusals import assert_explained


def test_what_python_sets_is_shown(open_labels: OpenLabels) -> None:
    page = open_labels()
    page.set(target="cifar10-12k", source="photographs", mode="fine_tuned", labels=100)
    for name in ("CIFAR-10, grey", "photographs", "fine-tuned"):
        assert page.radio(name).is_checked()
    assert "the fine-tuned base (photographs) reaches with 100 labels" in page.sentence
    assert page.slider("labels").get_attribute("aria-valuetext") == "100"
    assert page.find(".entry.chosen dt").inner_text() == "fine-tuned"


def test_an_explorer_starts_with_frozen_letters_and_few_labels(explorer: LabelsExplorer) -> None:
    assert (explorer.target, explorer.source) == ("digits", "letters")
    assert (explorer.mode, explorer.labels) == ("frozen", 20)
    assert explorer.measured["sources"] == ["characters", "letters", "photographs", "untrained"]


def test_rows_of_ones_own_bring_their_own_names(rows: Rows, open_labels: OpenLabels) -> None:
    names = {"letters": "runes", "characters": "glyphs"}
    own = [
        row | {"target": "coins", "source": names.get(row["source"], row["source"])}
        for row in rows
        if row["target"] == "digits" and row["labels"] > 20
    ]
    page = open_labels(own)
    assert page.radio("coins").is_checked()
    assert page.radio("runes").count() == 1
    assert page.drawn(".row.labels .tick") == ["50", "100", "200", "500"]
    assert "with 50 labels" in page.sentence


def test_state_from_the_browser_is_accepted_whole(explorer: LabelsExplorer) -> None:
    state = {"target": "cifar10-12k", "source": "untrained", "mode": "random_frozen", "labels": 500}
    explorer.set_state(state)
    assert {name: getattr(explorer, name) for name in state} == state


@pytest.mark.parametrize(
    ("arguments", "received", "cure"),
    [
        ({"target": "mnist"}, "target='mnist'", "Try: target='digits'"),
        ({"source": "numbers"}, "source='numbers'", "Try: source='characters'"),
        ({"mode": "scratch"}, "mode='scratch'", "Try: mode='frozen'"),
        ({"labels": 30}, "labels=30", "Try: labels=10"),
        ({"rows": "nowhere/labels"}, "nowhere/labels.csv", "make measure"),
        ({"rows": []}, "rows=[]", "train.measured_rows"),
        ({"rows": [{"target": "digits", "labels": 10}]}, "'labels'", "train.measured_rows"),
    ],
)
@pytest.mark.parametrize("language", ["en", "ko"])
def test_a_wrong_argument_is_explained(
    rows: Rows, arguments: dict[str, Any], received: str, cure: str, language: str
) -> None:
    wrong = {"rows": rows} | arguments
    assert_explained(lambda: LabelsExplorer(**wrong), received, cure, language)


def test_rows_without_scratch_are_refused(rows: Rows) -> None:
    others = [row for row in rows if row["mode"] != "scratch"]
    with pytest.raises(ValueError, match=r"target='digits'[^!]*mode scratch"):
        LabelsExplorer(others)


def test_rows_that_differ_in_what_is_not_shown_are_refused(rows: Rows) -> None:
    with pytest.raises(ValueError, match=r"a second row for[^!]*'seed': 0[^!]*one row for each"):
        LabelsExplorer([*rows, rows[0] | {"top": "flatten"}])


def test_a_course_without_the_table_says_how_to_measure_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    # In the package the function hides the module that it stands in.
    module = sys.modules["cnnlab.train.measured_rows"]
    monkeypatch.setattr(module, "course_file", lambda name: tmp_path / name)
    with pytest.raises(ValueError, match=r"transfer_learning/labels\.csv[^!]*make measure"):
        LabelsExplorer()


@pytest.mark.skipif(
    not files.course_file("data/measurements/transfer_learning/labels.csv").exists(),
    reason="The table is not measured on this machine. Try: make measure",
)
def test_the_course_has_ten_paired_seeds_everywhere() -> None:
    points = [point for line in LabelsExplorer().measured["lines"] for point in line["points"]]
    assert {tuple(point["seeds"]) for point in points} == {tuple(range(10))}


def test_a_refused_value_leaves_the_explorer_as_it_was(explorer: LabelsExplorer) -> None:
    with pytest.raises(ValueError, match="one of 10, 20, 50, 100, 200, 500"):
        explorer.labels = 11
    assert explorer.labels == 20


@pytest.mark.parametrize(
    ("language", "sentence"), [("en", "Run this cell"), ("ko", "이 셀을 실행")]
)
def test_an_untrusted_notebook_says_what_to_do(
    explorer: LabelsExplorer, language: str, sentence: str
) -> None:
    set_language(language)
    data, _ = explorer._repr_mimebundle_()
    assert data["text/plain"].startswith(sentence)
    assert set(data) == {"application/vnd.jupyter.widget-view+json", "text/plain", "image/svg+xml"}
