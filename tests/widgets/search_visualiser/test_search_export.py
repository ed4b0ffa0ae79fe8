"""A saved page shows the searches from file://, without a kernel and without a network."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from cnnlab.widgets import SearchVisualiser
from cnnlab.widgets.export import notebook_page
from cnnlab.widgets.search_visualiser.measured import Space
from tests.widgets.saved_pages import after_removal, opened, run_notebook


def test_the_searches_live_on_in_an_exported_notebook(
    browser: Browser, tmp_path: Path, visualiser: SearchVisualiser
) -> None:
    page = opened(browser, tmp_path / "page.html", notebook_page(run_notebook(visualiser, True)))
    page.locator(".frame.best").press("Home")
    page.get_by_role("radio", name="Hyperband").check()
    page.locator(".frame.best").press("ArrowRight")
    assert "bracket 1 of 3 begins" in page.locator(".sentence").inner_text()
    assert page.wrong == []  # type: ignore[attr-defined]
    page.context.close()


@pytest.mark.parametrize(
    ("method", "step"), [("grid", None), ("random", 3), ("hyperband", None), ("own", None)]
)
def test_the_still_picture_has_the_space_the_trials_and_the_best(
    visualiser: SearchVisualiser, space: Space, method: str, step: int | None
) -> None:
    visualiser.method, visualiser.step, visualiser.own = method, step, [40, 2]
    svg = visualiser.still()
    assert svg.count("<rect x=") == 288 + 1  # and the card
    if method == "own":
        assert svg.count("<circle") == 2
        return
    ledger = space.ledger(method, 14, 0)
    trials = ledger.trials[:step]
    choice = ledger.choices()[len(trials) - 1]
    assert svg.count("<circle") == len({trial.configuration for trial in trials})
    assert f"best after {len(trials)} trials {choice.accuracy:.1f} %" in svg


def test_the_still_picture_of_no_trial_says_so(visualiser: SearchVisualiser) -> None:
    visualiser.step = 0
    assert "No trial yet." in visualiser.still()


def test_a_visualiser_that_is_removed_leaves_nothing_running(
    browser: Browser, tmp_path: Path, visualiser: SearchVisualiser
) -> None:
    assert after_removal(browser, tmp_path / "page.html", visualiser) == (0, "at rest")
