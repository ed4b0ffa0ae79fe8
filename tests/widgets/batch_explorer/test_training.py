"""A training of the learner's own: what the page shows, and what a real kernel does."""

from __future__ import annotations

import threading
import time
from pathlib import Path
from typing import Any

import pytest

from cnnlab import train
from cnnlab.text import set_language
from cnnlab.train import table
from cnnlab.train.engine import Score
from cnnlab.widgets import BatchExplorer
from cnnlab.widgets.batch_explorer import live
from tests.widgets.batch_explorer.conftest import OpenExplorer

SCORE = Score(1.5, 0.5)


def fake_run(epochs_wait: threading.Event | None = None, error: Exception | None = None) -> Any:
    def run(setting: train.Setting, seed: int, after_epoch: Any) -> None:
        for _ in range(setting.epochs):
            if epochs_wait:
                assert epochs_wait.wait(5)
            if error:
                raise error
            after_epoch(SCORE, SCORE)

    return run


@pytest.fixture
def told(explorer: BatchExplorer) -> list[str]:
    phases: list[str] = []
    explorer.observe(lambda change: phases.append(change["new"]["phase"]), "live")
    return phases


def test_a_run_is_told_epoch_by_epoch_and_kept(
    explorer: BatchExplorer, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(train, "run", fake_run())
    explorer.epochs = 3
    explorer.train_now()
    explorer.wait(5)
    assert told == ["preparing", "running", "running", "running", "done"]
    (own,) = explorer.own_runs
    assert own["curves"]["validation_accuracy"] == [50.0] * 3
    assert (own["batch_size"], own["learning_rate"], own["seed"]) == (256, 0.001, 4)
    explorer.train_now()
    explorer.wait(5)
    assert [own["seed"] for own in explorer.own_runs] == [4, 5]


def test_equal_updates_train_as_long_as_the_picture_looks(
    explorer: BatchExplorer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(train, "run", fake_run())
    explorer.equal, explorer.updates, explorer.batch_size = "updates", 160, 64
    explorer.train_now()
    explorer.wait(5)
    assert explorer.live["epochs"] == 10


def test_a_second_training_is_refused_while_one_runs(
    explorer: BatchExplorer, monkeypatch: pytest.MonkeyPatch
) -> None:
    epochs = threading.Event()
    monkeypatch.setattr(train, "run", fake_run(epochs))
    explorer.train_now()
    with pytest.raises(ValueError, match="one training at a time"):
        explorer.train_now()
    explorer._hear_from_browser(explorer, {"ask": "train"}, [])
    assert "one training at a time" in explorer.live["words"]
    assert explorer.live["phase"] == "preparing"
    epochs.set()
    explorer.wait(5)
    assert explorer.live["phase"] == "done"


def test_stopping_keeps_what_there_is(
    explorer: BatchExplorer, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    epochs = threading.Event()
    monkeypatch.setattr(train, "run", fake_run(epochs))
    explorer.train_now()
    explorer._hear_from_browser(explorer, {"ask": "stop"}, [])
    epochs.set()
    explorer.wait(5)
    assert told == ["preparing", "stopped"]
    assert explorer.own_runs[0]["epochs_done"] == 1


def test_a_long_training_ends_with_what_it_has(
    explorer: BatchExplorer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(train, "run", fake_run())
    monkeypatch.setattr(live, "LONGEST_SECONDS", -1.0)
    explorer.train_now()
    explorer.wait(5)
    assert explorer.live["phase"] == "too_long"
    assert explorer.own_runs[0]["epochs_done"] == 1


@pytest.mark.parametrize(("language", "words"), [("en", "Try another"), ("ko", "다른 설정")])
def test_an_error_is_told_in_words(
    explorer: BatchExplorer, monkeypatch: pytest.MonkeyPatch, language: str, words: str
) -> None:
    monkeypatch.setattr(train, "run", fake_run(error=MemoryError("no room")))
    set_language(language)
    explorer.train_now()
    explorer.wait(5)
    assert explorer.live["phase"] == "failed"
    assert "MemoryError: no room" in explorer.live["words"]
    assert words in explorer.live["words"]
    assert explorer.own_runs == []


def test_a_real_training_runs_beside_the_notebook(runs_file: Path) -> None:
    explorer = BatchExplorer(runs_file, epochs=2, learning_rate=0.01)
    started = time.perf_counter()
    explorer.train_now()
    assert time.perf_counter() - started < 1
    explorer.wait(120)
    (own,) = explorer.own_runs
    setting = explorer._grid.cells[256, 0.01].setting
    again = train.run(train.Setting(**{**vars(setting), "epochs": 2}), own["seed"])
    assert own["curves"]["validation_accuracy"][-1] == pytest.approx(100 * again.accuracy)


def test_a_page_without_a_kernel_says_so(open_explorer: OpenExplorer) -> None:
    page = open_explorer()
    assert page.find(".train").get_attribute("aria-disabled") == "true"
    assert "no kernel" in page.find(".estimate").inner_text()
    page.find(".train").click(force=True)
    assert page.news == ""


def progress(phase: str, done: int, **more: Any) -> dict[str, Any]:
    curve = [30.0 + 10 * at for at in range(done)]
    names = ("training_loss", "training_accuracy", "validation_loss", "validation_accuracy")
    told = {"phase": phase, "words": "", "batch_size": 256, "learning_rate": 0.001, "seed": 4}
    told |= {"epochs": 5, "epochs_done": done, "seconds": 1.5, "seconds_before": 1.0}
    return told | {"curves": dict.fromkeys(names, curve)} | more


def test_the_page_follows_a_training(open_explorer: OpenExplorer) -> None:
    page = open_explorer()
    page.give_kernel()
    train_button = page.page.get_by_role("button", name="Train this setting now")
    estimate = page.find(".estimate").inner_text()
    assert estimate.startswith("Batch 256, learning rate 0.001, 5 epochs, a new seed: about 1 s")
    train_button.click()
    train_button.click(force=True)
    assert page.asked() == ["train"], "a second press while running is refused"
    page.set(live=progress("preparing", 0))
    assert "being prepared" in page.news
    page.set(live=progress("running", 2))
    assert page.news == "Batch 256: epoch 2 of 5, 1.5 s"
    assert page.find(".curve-frame .drawing .own-line").count() == 2
    page.page.get_by_role("button", name="Stop").click()
    assert page.asked() == ["train", "stop"]
    assert "at the end of this epoch" in page.news
    page.set(own_runs=[progress("done", 5)], live=progress("done", 5))
    assert "Your run with seed 4" in page.news
    assert "70.0 %" in page.news
    assert "One run has no interval." in page.news
    assert page.find(".across .drawing .own").count() == 1
    assert train_button.get_attribute("aria-disabled") == "false"
    page.set(live=progress("failed", 0, words="The training ended with an error: …"))
    assert page.news.startswith("The training ended with an error")


def test_a_kernel_that_does_not_answer_is_told(open_explorer: OpenExplorer) -> None:
    page = open_explorer(fresh=True)
    page.give_kernel()
    page.page.clock.install()
    page.find(".train").click()
    page.page.clock.run_for(9_000)
    assert "has not answered" in page.news
    assert page.find(".train").get_attribute("aria-disabled") == "false"


def test_a_setting_that_was_not_measured_is_not_trained(runs_file: Path, tmp_path: Path) -> None:
    rows = [row for row in table.read(runs_file) if row["batch_size"] != "256"]
    rows += [
        row
        for row in table.read(runs_file)
        if row["batch_size"] == "256" and row["learning_rate"] == "0.001"
    ]
    table.write(tmp_path / "runs.csv", rows)
    explorer = BatchExplorer(tmp_path / "runs.csv", learning_rate=0.01)
    with pytest.raises(ValueError, match=r"learning rate out of 0\.001"):
        explorer.train_now()
