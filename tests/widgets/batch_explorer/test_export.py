"""A saved page shows the explorer from file://, without a kernel and without a network."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from cnnlab.widgets import BatchExplorer
from cnnlab.widgets.export import notebook_page
from tests.widgets.batch_explorer.conftest import OpenExplorer
from tests.widgets.test_export import opened, run_notebook


def test_the_explorer_lives_on_in_an_exported_notebook(
    browser: Browser, tmp_path: Path, explorer: BatchExplorer
) -> None:
    page = opened(browser, tmp_path / "page.html", notebook_page(run_notebook(explorer, True)))
    page.locator(".frame.across").press("ArrowLeft")
    assert "Batch 64, 5 epochs = 80 updates" in page.locator(".sentence").inner_text()
    assert page.locator(".train").get_attribute("aria-disabled") == "true"
    assert page.wrong == []  # type: ignore[attr-defined]
    page.context.close()


def test_the_still_picture_stays_where_scripts_are_off(
    browser: Browser, tmp_path: Path, explorer: BatchExplorer
) -> None:
    html = notebook_page(run_notebook(explorer, True))
    page = opened(browser, tmp_path / "page.html", html, java_script_enabled=False)
    assert page.get_by_role("img", name="Run the notebook").is_visible()
    page.context.close()


@pytest.mark.parametrize(
    ("equal", "numbers"), [("epochs", "315 80 20"), ("updates", "378 320 320")]
)
def test_the_still_picture_names_epochs_and_updates(
    explorer: BatchExplorer, equal: str, numbers: str
) -> None:
    explorer.equal = equal
    svg = explorer.still()
    for number in numbers.split():
        assert f">{number}</text>" in svg


def test_an_explorer_that_is_removed_leaves_nothing_running(open_explorer: OpenExplorer) -> None:
    page = open_explorer()
    listeners = page.page.evaluate("""() => {
      const host = document.querySelector("[data-widget-model]");
      host.remove_view();
      return [...host.model.listeners.values()].flat().length;
    }""")
    assert listeners == 0
