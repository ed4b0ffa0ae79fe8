"""A saved page shows the walk from file://, without a kernel and without a network."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import nbformat
import pytest
from playwright.sync_api import Browser, Page

from cnnlab.widgets import ConvolutionWalk
from cnnlab.widgets.export import notebook_page
from tests.conftest_browser import watch


def run_notebook(walk: ConvolutionWalk, with_state: bool) -> Any:
    """What JupyterLab saves after a run: the output, and the state where saving it is on."""
    data, _ = walk._repr_mimebundle_()
    output = nbformat.v4.new_output("execute_result", data=data, execution_count=1)
    cell = nbformat.v4.new_code_cell("walk", outputs=[output], execution_count=1)
    notebook = nbformat.v4.new_notebook(cells=[cell])
    if with_state:
        state = {walk.model_id: {"state": walk.get_state(), "model_name": "AnyModel"}}
        saved = {"state": state, "version_major": 2, "version_minor": 0}
        notebook.metadata["widgets"] = {"application/vnd.jupyter.widget-state+json": saved}
    return notebook


def opened(browser: Browser, file: Path, html: str, **options: Any) -> Page:
    file.write_text(html, encoding="utf-8")
    page = browser.new_context(viewport={"width": 1100, "height": 900}, **options).new_page()
    page.set_default_timeout(8_000)
    page.wrong = watch(page)  # type: ignore[attr-defined]
    page.goto(file.as_uri())
    return page


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_walk_lives_on_in_an_exported_notebook(
    browser: Browser, tmp_path: Path, scheme: str
) -> None:
    html = notebook_page(run_notebook(ConvolutionWalk(picture="digit 3", position=[3, 3]), True))
    page = opened(browser, tmp_path / "page.html", html, color_scheme=scheme)
    page.locator(".frame.input").press("ArrowRight")
    assert page.locator(".place").inner_text() == "row 4 of 26 · column 5 of 26"
    assert (
        page.locator("body").get_attribute("data-jp-theme-light") == str(scheme == "light").lower()
    )
    assert page.wrong == []  # type: ignore[attr-defined]
    page.context.close()


def test_stock_nbconvert_shows_the_still_picture_of_a_notebook_without_state(
    browser: Browser, tmp_path: Path
) -> None:
    from nbconvert import HTMLExporter

    walk = ConvolutionWalk(picture="5x5", position=[1, 2])
    html, _ = HTMLExporter().from_notebook_node(run_notebook(walk, False))
    page = opened(browser, tmp_path / "page.html", html)
    # nbconvert embeds SVG as an image; its pictures must be painted there, too.
    dark, blue = page.locator("img[src^='data:image/svg']").evaluate("""async (image) => {
      await image.decode();
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
      const context = canvas.getContext("2d");
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      const count = (wanted) => {
        let found = 0;
        for (let at = 0; at < data.length; at += 4) found += wanted(data[at], data[at + 2]);
        return found;
      };
      return [count((red) => red < 40), count((red, blue) => blue - red > 130)];
    }""")
    assert min(dark, blue) > 2000
    svg = walk._repr_mimebundle_()[0]["image/svg+xml"]
    kernel = re.findall(r">([−\d.]+)</text>", svg)[4:8]
    assert kernel == ["1", "0", "2", "−1"]
    assert "The sum of the products, 1, lands in row 2, column 3." in svg
    page.context.close()


def test_the_still_picture_stays_where_scripts_are_off(browser: Browser, tmp_path: Path) -> None:
    html = notebook_page(run_notebook(ConvolutionWalk(picture="flower"), True))
    page = opened(browser, tmp_path / "page.html", html, java_script_enabled=False)
    assert page.get_by_role("img", name="Run the notebook").is_visible()
    page.context.close()


def test_a_script_end_in_a_text_does_not_end_the_page(browser: Browser, tmp_path: Path) -> None:
    walk = ConvolutionWalk({"</script><b>": [[1.0, 2.0], [3.0, 4.0]]}, kernel=[[1.0]])
    page = opened(browser, tmp_path / "page.html", notebook_page(run_notebook(walk, True)))
    page.locator(".frame.input").wait_for()
    assert page.get_by_role("combobox", name="picture").input_value() == "</script><b>"
    assert page.wrong == []  # type: ignore[attr-defined]
    page.context.close()


def test_a_walk_that_is_removed_leaves_nothing_running(browser: Browser, tmp_path: Path) -> None:
    html = notebook_page(run_notebook(ConvolutionWalk(picture="5x5", position=[0, 0]), True))
    page = opened(browser, tmp_path / "page.html", html)
    page.locator(".play").click()
    listeners = page.evaluate("""() => {
      const host = document.querySelector("[data-widget-model]");
      host.remove_view();
      return [...host.model.listeners.values()].flat().length;
    }""")
    before = page.locator(".place").inner_text()
    page.wait_for_timeout(500)
    assert (listeners, page.locator(".place").inner_text()) == (0, before)
    page.context.close()
