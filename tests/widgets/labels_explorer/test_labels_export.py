"""A saved page shows the explorer from file://, without a kernel and without a network."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from cnnlab.widgets import LabelsExplorer
from cnnlab.widgets.export import notebook_page
from tests.widgets.labels_explorer.conftest import OpenLabels
from tests.widgets.saved_pages import opened, run_notebook


def test_the_explorer_lives_on_in_an_exported_notebook(
    browser: Browser, tmp_path: Path, explorer: LabelsExplorer
) -> None:
    page = opened(browser, tmp_path / "page.html", notebook_page(run_notebook(explorer, True)))
    page.locator(".frame.by-labels").press("End")
    assert "with 500 labels" in page.locator(".sentence").inner_text()
    assert page.wrong == []  # type: ignore[attr-defined]
    page.context.close()


def test_the_still_picture_stays_where_scripts_are_off(
    browser: Browser, tmp_path: Path, explorer: LabelsExplorer
) -> None:
    html = notebook_page(run_notebook(explorer, True))
    page = opened(browser, tmp_path / "page.html", html, java_script_enabled=False)
    assert page.get_by_role("img", name="Run the notebook").is_visible()
    page.context.close()


@pytest.mark.parametrize(
    ("source", "mode", "labels", "lines", "said"),
    [
        ("letters", "frozen", 20, 4, "20 labels, frozen: 67.7 % ± 1.6; scratch needs about 42."),
        ("characters", "fine_tuned", 500, 4, "scratch needs more than 500."),
        ("untrained", "frozen", 10, 2, "random, frozen: 36.1 % ± 3.5; scratch needs at most 10."),
    ],
)
def test_the_still_picture_has_every_line_and_the_reading(
    explorer: LabelsExplorer, source: str, mode: str, labels: int, lines: int, said: str
) -> None:
    explorer.source, explorer.mode, explorer.labels = source, mode, labels
    svg = explorer.still()
    assert svg.count('stroke-width="2"') == lines
    assert svg.count('r="5"') == 6
    assert said in svg


def test_an_explorer_that_is_removed_leaves_nothing_running(open_labels: OpenLabels) -> None:
    page = open_labels()
    listeners = page.page.evaluate("""() => {
      const host = document.querySelector("[data-widget-model]");
      host.remove_view();
      return [...host.model.listeners.values()].flat().length;
    }""")
    assert listeners == 0
