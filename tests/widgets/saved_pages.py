"""What is left of a widget in a saved notebook, and pages made of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import nbformat
from playwright.sync_api import Browser, Page

from cnnlab.widgets.common import LessonWidget
from cnnlab.widgets.export import notebook_page
from tests.conftest_browser import watch


def run_notebook(widget: LessonWidget, with_state: bool) -> Any:
    """What JupyterLab saves after a run: the output, and the state where saving it is on."""
    data, _ = widget._repr_mimebundle_()
    output = nbformat.v4.new_output("execute_result", data=data, execution_count=1)
    cell = nbformat.v4.new_code_cell("widget", outputs=[output], execution_count=1)
    notebook = nbformat.v4.new_notebook(cells=[cell])
    if with_state:
        saved = widget.get_manager_state(widgets=[widget])
        notebook.metadata["widgets"] = {"application/vnd.jupyter.widget-state+json": saved}
    return notebook


def opened(browser: Browser, file: Path, html: str, **options: Any) -> Page:
    file.write_text(html, encoding="utf-8")
    page = browser.new_context(viewport={"width": 1100, "height": 900}, **options).new_page()
    page.set_default_timeout(8_000)
    page.wrong = watch(page)  # type: ignore[attr-defined]
    page.goto(file.as_uri())
    return page


def after_removal(browser: Browser, file: Path, widget: LessonWidget) -> tuple[int, str]:
    """Play a widget and remove it: how many listeners it left, and whether it still moves."""
    page = opened(browser, file, notebook_page(run_notebook(widget, True)))
    page.locator(".play").click()
    listeners = page.evaluate("""() => {
      const host = document.querySelector("[data-widget-model]");
      host.remove_view();
      return [...host.model.listeners.values()].flat().length;
    }""")
    before = page.locator(".place").inner_text()
    page.wait_for_timeout(500)
    moves = page.locator(".place").inner_text() != before
    page.context.close()
    return listeners, "moving" if moves else "at rest"
