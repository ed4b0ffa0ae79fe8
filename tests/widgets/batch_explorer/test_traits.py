"""Python and the browser hold the same state, and Python's mistakes are explained."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from cnnlab.text import set_language
from cnnlab.train import table
from cnnlab.widgets import BatchExplorer
from tests.widgets.batch_explorer.conftest import OpenExplorer
from tests.widgets.refusals import assert_explained


def test_what_python_sets_is_shown(open_explorer: OpenExplorer) -> None:
    page = open_explorer()
    page.set(batch_size=64, learning_rate=0.01, equal="updates", updates=100, reference=256)
    assert page.page.get_by_role("radio", name="equal updates").is_checked()
    assert "Batch 64, 7 epochs = 112 updates" in page.sentence
    assert page.slider("updates").get_attribute("aria-valuetext") == "100 updates"
    assert page.page.get_by_role("combobox", name="compare with batch").input_value() == "256"


def test_an_explorer_starts_with_the_largest_batch_after_five_epochs(
    explorer: BatchExplorer,
) -> None:
    assert (explorer.batch_size, explorer.reference, explorer.learning_rate) == (256, 16, 0.001)
    assert (explorer.equal, explorer.epochs, explorer.updates) == ("epochs", 5, 320)


def test_a_file_without_the_usual_values_starts_with_its_own(
    runs_file: Path, tmp_path: Path
) -> None:
    rows = [row for row in table.read(runs_file) if row["batch_size"] != "16"]
    table.write(tmp_path / "runs.csv", rows)
    explorer = BatchExplorer(tmp_path / "runs.csv")
    assert explorer.reference == 64
    assert explorer.measured["batch_sizes"] == [64, 256]


def test_state_from_the_browser_is_accepted_whole(explorer: BatchExplorer) -> None:
    state = {"batch_size": 64, "learning_rate": 0.01, "equal": "updates", "updates": 20}
    explorer.set_state(state | {"epochs": 7, "quantity": "gap", "reference": 64})
    assert {name: getattr(explorer, name) for name in state} == state


@pytest.mark.parametrize(
    ("arguments", "received", "cure"),
    [
        ({"batch_size": 20}, "batch_size=20", "Try: batch_size=16"),
        ({"learning_rate": 0.5}, "learning_rate=0.5", "Try: learning_rate=0.001"),
        ({"epochs": 21}, "epochs=21", "Try: epochs=20"),
        ({"updates": 30}, "updates=30", "Try: updates=320"),
        ({"equal": "seconds"}, "equal='seconds'", "Try: equal='epochs'"),
        ({"quantity": "loss"}, "quantity='loss'", "Try: quantity='validation_accuracy'"),
        ({"table": "nowhere"}, "nowhere.csv", "make measure"),
    ],
)
@pytest.mark.parametrize("language", ["en", "ko"])
def test_a_wrong_argument_is_explained(
    runs_file: Path, arguments: dict[str, Any], received: str, cure: str, language: str
) -> None:
    wrong = {"table": runs_file} | arguments
    assert_explained(lambda: BatchExplorer(**wrong), received, cure, language)


def test_a_file_of_different_networks_is_refused(runs_file: Path, tmp_path: Path) -> None:
    rows = table.read(runs_file)
    rows[0]["optimizer"] = "sgd"
    table.write(tmp_path / "mixed.csv", rows)
    with pytest.raises(ValueError, match="differ in batch_size, learning_rate, epochs and seed"):
        BatchExplorer(tmp_path / "mixed.csv")


def test_a_refused_value_leaves_the_explorer_as_it_was(explorer: BatchExplorer) -> None:
    with pytest.raises(ValueError, match="in steps of 20"):
        explorer.updates = 15
    assert explorer.updates == 320


@pytest.mark.parametrize(
    ("language", "sentence"), [("en", "Run this cell"), ("ko", "이 셀을 실행")]
)
def test_an_untrusted_notebook_says_what_to_do(
    explorer: BatchExplorer, language: str, sentence: str
) -> None:
    set_language(language)
    data, _ = explorer._repr_mimebundle_()
    assert data["text/plain"].startswith(sentence)
    assert set(data) == {"application/vnd.jupyter.widget-view+json", "text/plain", "image/svg+xml"}
