"""A saved page shows the player from file://, without a kernel and without a network."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from cnnlab.text import set_language
from cnnlab.widgets import DropoutPlayer
from cnnlab.widgets.export import notebook_page
from tests.widgets.saved_pages import after_removal, opened, run_notebook


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_player_lives_on_in_an_exported_notebook(
    browser: Browser, tmp_path: Path, scheme: str
) -> None:
    html = notebook_page(run_notebook(DropoutPlayer(rate=0.5), True))
    page = opened(browser, tmp_path / "page.html", html, color_scheme=scheme)
    assert "without 6 of its 12 units" in page.locator(".verdict").inner_text()
    page.locator(".slider.rate input").press("Home")
    assert page.locator(".verdict").inner_text().startswith("A rate of 0 drops nothing")
    assert page.wrong == []  # type: ignore[attr-defined]
    page.context.close()


def test_two_players_on_one_page_keep_to_themselves(browser: Browser, tmp_path: Path) -> None:
    one, other = (run_notebook(DropoutPlayer(rate=rate), True) for rate in (0.2, 0.9))
    one.cells += other.cells
    for kind, saved in other.metadata["widgets"].items():
        one.metadata["widgets"][kind]["state"].update(saved["state"])
    page = opened(browser, tmp_path / "page.html", notebook_page(one))
    page.locator(".cnnlab-dropout").nth(1).locator(".verdict").wait_for()
    names = page.locator(".cnnlab-dropout [id]").evaluate_all("nodes => nodes.map(({ id }) => id)")
    assert len(names) == len(set(names))
    assert page.locator(".slider.rate .value").all_inner_texts() == ["0.2", "0.9"]
    assert page.wrong == []  # type: ignore[attr-defined]
    page.context.close()


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"rate": 0.0},
        {"rate": 0.9, "batch_size": 16, "draw": 500, "example": 16, "unit": 12},
        {"training": False},
        {"scaling": False, "masks": "shared"},
        {"batch_size": 1, "example": 9, "view": "maps"},
    ],
)
def test_the_still_picture_holds_network_masks_and_a_sentence(options: dict[str, Any]) -> None:
    player = DropoutPlayer(**options)
    svg = player.still()
    assert svg.count('rx="4"') == 12 * player.batch_size
    assert svg.count(" → ") == 12
    assert not re.search("nan|inf|e\\+", svg)
    assert "Run the notebook to draw other masks." in svg
    assert len(svg) < 100_000


def test_the_still_picture_shows_what_the_browser_shows(browser: Browser, tmp_path: Path) -> None:
    player = DropoutPlayer(rate=0.35, draw=77, example=3, seed=12)
    page = opened(browser, tmp_path / "page.html", notebook_page(run_notebook(player, True)))
    shown = page.locator(".unit .value").all_text_contents()
    output = page.locator(".label.output").text_content()
    page.context.close()
    svg = player.still()
    assert re.findall(r">([\d.]+ → [\d.]+)<", svg) == shown
    assert f">{output}<" in svg


def test_the_still_picture_stays_where_scripts_are_off(browser: Browser, tmp_path: Path) -> None:
    html = notebook_page(run_notebook(DropoutPlayer(), True))
    page = opened(browser, tmp_path / "page.html", html, java_script_enabled=False)
    assert page.get_by_role("img", name="Run the notebook").is_visible()
    page.context.close()


def test_a_player_that_is_removed_leaves_nothing_running(browser: Browser, tmp_path: Path) -> None:
    assert after_removal(browser, tmp_path / "page.html", DropoutPlayer()) == (0, "at rest")


@pytest.mark.parametrize(
    ("language", "sentence"), [("en", "Run this cell"), ("ko", "이 셀을 실행")]
)
def test_an_untrusted_notebook_says_what_to_do(language: str, sentence: str) -> None:
    set_language(language)
    try:
        data, _ = DropoutPlayer()._repr_mimebundle_()
    finally:
        set_language("en")
    assert data["text/plain"].startswith(sentence)
    assert set(data) == {"application/vnd.jupyter.widget-view+json", "text/plain", "image/svg+xml"}
