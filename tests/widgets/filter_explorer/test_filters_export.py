"""A saved page shows the explorer from file://, without a kernel and without a network."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from cnnlab.widgets import FilterExplorer
from cnnlab.widgets.export import notebook_page
from tests.widgets.filter_explorer.conftest import OpenFilters
from tests.widgets.saved_pages import opened, run_notebook


def test_the_explorer_lives_on_in_an_exported_notebook(
    browser: Browser, tmp_path: Path, filters: FilterExplorer
) -> None:
    page = opened(browser, tmp_path / "page.html", notebook_page(run_notebook(filters, True)))
    page.locator(".frame.scatter").press("Home")
    said = page.locator(".sentence").inner_text().replace("\xa0", " ")
    assert "dim_1 = 8, dim_2 = 8, dropout 0, batch 64" in said
    assert page.wrong == []  # type: ignore[attr-defined]
    page.context.close()


def test_the_still_picture_stays_where_scripts_are_off(
    browser: Browser, tmp_path: Path, filters: FilterExplorer
) -> None:
    html = notebook_page(run_notebook(filters, True))
    page = opened(browser, tmp_path / "page.html", html, java_script_enabled=False)
    assert page.get_by_role("img", name="Run the notebook").is_visible()
    page.context.close()


@pytest.mark.parametrize("cost", ["parameters", "macs", "seconds"])
def test_the_still_picture_has_every_point_the_front_and_the_interval(
    filters: FilterExplorer, cost: str
) -> None:
    filters.cost = cost
    for shown, points in (("slice", 9), ("all", 36)):
        filters.shown = shown
        svg = filters.still()
        assert svg.count('r="4.5"') + svg.count("l7 7l-7 7l-7 -7Z") == points
        assert svg.count('r="11"') == 1
        assert "dim_1 = 32, dim_2 = 64, dropout 0, batch 64: 9" in svg


def test_an_explorer_that_is_removed_leaves_nothing_running(open_filters: OpenFilters) -> None:
    page = open_filters()
    listeners = page.page.evaluate("""() => {
      const host = document.querySelector("[data-widget-model]");
      host.remove_view();
      return [...host.model.listeners.values()].flat().length;
    }""")
    assert listeners == 0
