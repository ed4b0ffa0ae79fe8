"""Python and the browser hold the same state, and Python's mistakes are explained."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from cnnlab.text import set_language
from cnnlab.train import table
from cnnlab.widgets import FilterExplorer
from tests.widgets.filter_explorer.conftest import OpenFilters
from tests.widgets.refusals import assert_explained


def test_what_python_sets_is_shown(open_filters: OpenFilters) -> None:
    page = open_filters()
    page.set(dim_1=8, dim_2=32, dropout=0.5, batch_size=16, cost="seconds", budget=2.3, shown="all")
    assert page.page.get_by_role("radio", name="seconds").is_checked()
    assert page.page.get_by_role("checkbox", name="all dropout rates").is_checked()
    assert "dim_1 = 8, dim_2 = 32, dropout 0.5, batch 16" in page.sentence
    assert page.slider("budget").get_attribute("aria-valuetext") == "2.3\xa0s"
    assert page.find(".readout .place").inner_text() == "8×32"


def test_an_explorer_starts_with_the_usual_network(filters: FilterExplorer) -> None:
    assert (filters.dim_1, filters.dim_2, filters.dropout, filters.batch_size) == (32, 64, 0.0, 64)
    assert (filters.cost, filters.shown, filters.budget) == ("parameters", "slice", None)


def test_a_file_without_the_usual_values_starts_with_its_own(
    filters_file: Path, tmp_path: Path
) -> None:
    rows = [row for row in table.read(filters_file) if row["width"] in ("8x8", "16x32")]
    table.write(tmp_path / "runs.csv", rows)
    explorer = FilterExplorer(tmp_path / "runs.csv")
    assert (explorer.dim_1, explorer.dim_2) == (16, 32)
    assert explorer.measured["values"]["dim_2"] == [8, 32]


def test_state_from_the_browser_is_accepted_whole(filters: FilterExplorer) -> None:
    state = {"dim_1": 8, "dim_2": 32, "dropout": 0.5, "batch_size": 16, "budget": 3e4}
    filters.set_state(state | {"cost": "macs", "shown": "all"})
    assert {name: getattr(filters, name) for name in state} == state
    filters.set_state({"budget": None})
    assert filters.budget is None


@pytest.mark.parametrize(
    ("arguments", "received", "cure"),
    [
        ({"dim_1": 20}, "dim_1=20", "Try: dim_1=8"),
        ({"dim_2": 128}, "dim_2=128", "Try: dim_2=8"),
        ({"dropout": 0.3}, "dropout=0.3", "Try: dropout=0.0"),
        ({"batch_size": 1}, "batch_size=1", "Try: batch_size=16"),
        ({"cost": "time"}, "cost='time'", "Try: cost='parameters'"),
        ({"shown": "some"}, "shown='some'", "Try: shown='slice'"),
        ({"budget": 0.0}, "budget=0.0", "Try: budget=20_000"),
        ({"table": "nowhere"}, "nowhere.csv", "make measure"),
    ],
)
@pytest.mark.parametrize("language", ["en", "ko"])
def test_a_wrong_argument_is_explained(
    filters_file: Path, arguments: dict[str, Any], received: str, cure: str, language: str
) -> None:
    wrong = {"table": filters_file} | arguments
    assert_explained(lambda: FilterExplorer(**wrong), received, cure, language)


def test_a_file_of_different_trainings_is_refused(filters_file: Path, tmp_path: Path) -> None:
    rows = table.read(filters_file)
    rows[0]["learning_rate"] = "0.01"
    table.write(tmp_path / "mixed.csv", rows)
    with pytest.raises(ValueError, match="differ in width, dropout, batch_size and seed only"):
        FilterExplorer(tmp_path / "mixed.csv")


def test_a_refused_value_leaves_the_explorer_as_it_was(filters: FilterExplorer) -> None:
    with pytest.raises(ValueError, match="one of 8, 16, 32"):
        filters.dim_1 = 9
    assert filters.dim_1 == 32


def test_the_course_has_all_settings_with_the_same_seeds() -> None:
    explorer = FilterExplorer()
    cells = explorer.measured["cells"]
    assert len(cells) == 180
    assert {tuple(cell["seeds"]) for cell in cells} == {(0, 1, 2, 3, 4)}


@pytest.mark.parametrize(
    ("language", "sentence"), [("en", "Run this cell"), ("ko", "이 셀을 실행")]
)
def test_an_untrusted_notebook_says_what_to_do(
    filters: FilterExplorer, language: str, sentence: str
) -> None:
    set_language(language)
    data, _ = filters._repr_mimebundle_()
    assert data["text/plain"].startswith(sentence)
    assert set(data) == {"application/vnd.jupyter.widget-view+json", "text/plain", "image/svg+xml"}
