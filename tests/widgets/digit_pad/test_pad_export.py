"""A saved page shows the last drawing with its answer, without a kernel and without a network."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from cnnlab.text import set_language
from cnnlab.widgets import DigitPad
from cnnlab.widgets.export import notebook_page
from tests.widgets.digit_pad.conftest import OpenPad, by_place
from tests.widgets.saved_pages import opened, run_notebook


@pytest.fixture
def drawn(open_pad: OpenPad) -> DigitPad:
    """Return a pad with a drawing, its answer and its state as a browser leaves them."""
    page = open_pad(kernel=True)
    page.stroke((8, 20), (20, 20), (14, 26))
    page.find(".bar.highest").wait_for()
    page.pad.set_state({name: page.trait(name) for name in ("actions", "drawn", "answer")})
    return page.pad


def test_the_last_drawing_lives_on_in_an_exported_notebook(
    browser: Browser, tmp_path: Path, drawn: DigitPad
) -> None:
    page = opened(browser, tmp_path / "page.html", notebook_page(run_notebook(drawn, True)))
    verdict = page.locator(".verdict")
    assert (verdict.text_content() or "").replace("\xa0", " ").startswith("A 5, with ")
    assert page.locator(".bar.highest .digit").all_inner_texts() == ["5"]
    centred = page.locator(".pixels").get_attribute("aria-label")
    # The answer to the other preparation is known as well.
    page.get_by_role("checkbox").click()
    assert page.locator(".pixels").get_attribute("aria-label") != centred
    assert page.locator(".bar.highest .digit").all_inner_texts() == ["7"]
    page.get_by_role("button", name="Clear").click()
    page.locator(".verdict").filter(has_text="Draw a digit").wait_for()
    page.get_by_role("button", name="Undo").click()
    page.locator(".bar.highest").wait_for()
    assert "no kernel" in page.locator(".standing").inner_text()
    assert page.wrong == []  # type: ignore[attr-defined]
    page.context.close()


def test_the_still_picture_stays_where_scripts_are_off(
    browser: Browser, tmp_path: Path, drawn: DigitPad
) -> None:
    html = notebook_page(run_notebook(drawn, True))
    page = opened(browser, tmp_path / "page.html", html, java_script_enabled=False)
    assert page.get_by_role("img", name="Run the notebook").is_visible()
    page.context.close()
    svg = drawn.still()
    assert drawn.shares is not None
    assert svg.count("rgb(") == (drawn.image > 0).sum()
    assert f">{100 * drawn.shares.max():.0f} %</text>" in svg.replace("\xa0", " ")


def test_a_still_picture_of_an_empty_pad_has_no_number() -> None:
    svg = DigitPad(by_place).still()
    assert svg.count(">–</text>") == 10
    assert not re.search(r"rgb\(|nan| %<", svg)


def test_a_pad_that_is_removed_leaves_nothing_running(open_pad: OpenPad) -> None:
    pad = open_pad(kernel=True)
    pad.stroke((8, 20), (20, 20))
    listeners = pad.page.evaluate("""() => {
      const host = document.querySelector("[data-widget-model]");
      host.remove_view();
      return [...host.model.listeners.values()].flat().length;
    }""")
    assert listeners == 0


@pytest.mark.parametrize(
    ("language", "sentence"), [("en", "Run this cell"), ("ko", "이 셀을 실행")]
)
def test_an_untrusted_notebook_says_what_to_do(language: str, sentence: str) -> None:
    set_language(language)
    try:
        data, _ = DigitPad()._repr_mimebundle_()
    finally:
        set_language("en")
    assert data["text/plain"].startswith(sentence)
    assert set(data) == {"application/vnd.jupyter.widget-view+json", "text/plain", "image/svg+xml"}
