"""A saved page shows the walk from file://, without a kernel and without a network."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from cnnlab.widgets import ConvolutionWalk
from cnnlab.widgets.export import notebook_page
from tests.widgets.saved_pages import after_removal, opened, run_notebook


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
    walk = ConvolutionWalk(picture="5x5", position=[0, 0])
    assert after_removal(browser, tmp_path / "page.html", walk) == (0, "at rest")
