"""Python and the browser hold the same state, and Python's mistakes are explained."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

from cnnlab import files
from cnnlab.text import set_language
from cnnlab.train import search
from cnnlab.train.search import SearchTable
from cnnlab.widgets import SearchVisualiser
from cnnlab.widgets.search_visualiser.measured import BUDGETS, COURSE_TABLE, REPETITIONS
from tests.train.search.spaces import bowl
from tests.widgets.refusals import assert_explained
from tests.widgets.search_visualiser.conftest import SMALL, OpenSearch


def test_what_python_sets_is_shown(open_search: OpenSearch) -> None:
    page = open_search()
    page.set(method="grid", budget=27, repetition=2, step=3, view="known")
    assert page.radio("grid").is_checked() and page.radio("27 trainings").is_checked()
    assert page.find("select").evaluate_all("nodes => nodes.map((node) => node.value)") == [
        "2",
        "known",
        "normal",
    ]
    assert page.texts(".place")[0].startswith("trial 3 of ")


def test_state_from_the_browser_is_accepted_whole(visualiser: SearchVisualiser) -> None:
    state = {
        "method": "own",
        "budget": 54,
        "repetition": 9,
        "step": None,
        "view": "improvement",
        "own": [7, 3],
    }
    visualiser.set_state(state)
    assert {name: getattr(visualiser, name) for name in state} == state


@pytest.mark.parametrize(
    ("arguments", "received", "cure"),
    [
        ({"method": "genetic"}, "method='genetic'", "Try: method='grid'"),
        ({"budget": 15}, "budget=15", "Try: budget=14"),
        ({"repetition": 10}, "repetition=10", "Try: repetition=0"),
        ({"view": "truth"}, "view='truth'", "Try: view='known'"),
        ({"step": -1}, "step=-1", "Try: step=0"),
        ({"own": [288]}, "own=[288]", "Try: own=[]"),
        ({"own": [3, 3]}, "own=[3, 3]", "Try: own=[]"),
        ({"table": "nowhere/space"}, "nowhere/space.csv", "make measure"),
    ],
)
@pytest.mark.parametrize("language", ["en", "ko"])
def test_a_wrong_argument_is_explained(
    arguments: dict[str, Any], received: str, cure: str, language: str
) -> None:
    wrong = {"table": SMALL} | arguments
    assert_explained(lambda: SearchVisualiser(**wrong), received, cure, language)


def test_a_course_without_the_table_says_how_to_measure_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    # In the package the function hides the module that it stands in.
    monkeypatch.setattr(
        sys.modules["cnnlab.train.measured"], "course_file", lambda name: tmp_path / name
    )
    with pytest.raises(ValueError, match=r"elsewhere/space\.csv[^!]*make measure"):
        SearchVisualiser("elsewhere/space")


def test_a_space_of_two_axes_is_shown_as_well() -> None:
    trait = SearchVisualiser(bowl()).measured
    assert trait["places"] == {"across": 0, "blocks": None, "down": [1]}
    assert trait["axes"][0]["values"][:2] == ["0.0001", "0.0002"]


def test_the_longest_search_holds_the_shorter_ones(table: SearchTable) -> None:
    traces = SearchVisualiser(table).measured["traces"]
    assert set(traces["grid"]) == {str(budget) for budget in BUDGETS}
    for method in ("random", "bayesian", "hyperband"):
        assert list(traces[method]) == [str(BUDGETS[-1])]
        for repetition in (0, REPETITIONS - 1):
            short = search.replay(search.METHODS[method], table, 14 * table.epochs, repetition)
            held = traces[method][str(BUDGETS[-1])][repetition][: len(short.trials)]
            assert held == [(trial.configuration, trial.epochs) for trial in short.trials]


@pytest.mark.skipif(
    not files.course_file(f"data/measurements/{COURSE_TABLE}.csv").exists(),
    reason="The table is not measured on this machine. Try: make measure",
)
def test_the_courses_space_has_its_searches() -> None:
    trait = SearchVisualiser().measured
    assert len(trait["levels"]) == 432
    assert trait["epochs"] == [1, 3, 9, 27]
    names = [axis["name"] for axis in trait["axes"]]
    places = trait["places"]
    assert names[places["across"]] == "learning_rate"
    assert names[places["blocks"]] == "optimizer"


def test_a_refused_value_leaves_the_visualiser_as_it_was(visualiser: SearchVisualiser) -> None:
    with pytest.raises(ValueError, match="one of 14, 27, 54"):
        visualiser.budget = 20
    assert visualiser.budget == 14


@pytest.mark.parametrize(
    ("language", "sentence"), [("en", "Run this cell"), ("ko", "이 셀을 실행")]
)
def test_an_untrusted_notebook_says_what_to_do(
    visualiser: SearchVisualiser, language: str, sentence: str
) -> None:
    set_language(language)
    data, _ = visualiser._repr_mimebundle_()
    assert data["text/plain"].startswith(sentence)
    assert set(data) == {"application/vnd.jupyter.widget-view+json", "text/plain", "image/svg+xml"}
