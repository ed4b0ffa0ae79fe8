"""A saved page shows the descent from file://, without a kernel and without a network."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from cnnlab.text import set_language
from cnnlab.widgets import Descent
from cnnlab.widgets.descent.landscapes import LANDSCAPES
from cnnlab.widgets.export import notebook_page
from tests.widgets.saved_pages import after_removal, opened, run_notebook


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_descent_lives_on_in_an_exported_notebook(
    browser: Browser, tmp_path: Path, scheme: str
) -> None:
    html = notebook_page(run_notebook(Descent("valley", learning_rate=0.0794), True))
    page = opened(browser, tmp_path / "page.html", html, color_scheme=scheme)
    assert page.locator(".verdict").inner_text().startswith("Oscillates: ")
    page.locator(".slider.learning_rate input").press("ArrowRight")
    assert page.locator(".verdict").inner_text().startswith("Diverged at step 18, along w₂")
    assert page.wrong == []  # type: ignore[attr-defined]
    page.context.close()


def test_two_kinds_of_widgets_live_on_one_page(browser: Browser, tmp_path: Path) -> None:
    from cnnlab.widgets import ConvolutionWalk

    one, other = (
        run_notebook(widget, True) for widget in (Descent("bowl"), ConvolutionWalk(picture="5x5"))
    )
    one.cells += other.cells
    for kind, saved in other.metadata["widgets"].items():
        one.metadata["widgets"][kind]["state"].update(saved["state"])
    page = opened(browser, tmp_path / "page.html", notebook_page(one))
    page.locator(".cnnlab-walk .frame.map").wait_for()
    assert page.locator(".cnnlab-descent .verdict").inner_text() != ""
    assert page.wrong == []  # type: ignore[attr-defined]
    page.context.close()


@pytest.mark.parametrize("landscape", LANDSCAPES)
@pytest.mark.parametrize("race", [False, True], ids=["alone", "race"])
def test_the_still_picture_holds_paths_and_a_sentence(landscape: str, race: bool) -> None:
    svg = Descent(landscape, race=race, learning_rate=0.3, noise=1.0).still()
    assert svg.count("<polyline") == (10 if race else 2)
    assert not re.search("nan|inf|e\\+", svg)
    assert "Run the notebook to change it." in svg
    assert len(svg) < 400_000


def test_the_still_picture_stays_where_scripts_are_off(browser: Browser, tmp_path: Path) -> None:
    html = notebook_page(run_notebook(Descent("curved", race=True), True))
    page = opened(browser, tmp_path / "page.html", html, java_script_enabled=False)
    assert page.get_by_role("img", name="Run the notebook").is_visible()
    page.context.close()


def test_a_descent_that_is_removed_leaves_nothing_running(browser: Browser, tmp_path: Path) -> None:
    assert after_removal(browser, tmp_path / "page.html", Descent("valley")) == (0, "at rest")


@pytest.mark.parametrize(
    ("language", "sentence"), [("en", "Run this cell"), ("ko", "이 셀을 실행")]
)
def test_an_untrusted_notebook_says_what_to_do(language: str, sentence: str) -> None:
    set_language(language)
    try:
        data, _ = Descent()._repr_mimebundle_()
    finally:
        set_language("en")
    assert data["text/plain"].startswith(sentence)
    assert set(data) == {"application/vnd.jupyter.widget-view+json", "text/plain", "image/svg+xml"}
