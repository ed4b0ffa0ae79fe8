"""The pages in Chromium: both themes, every width, on paper, and for whoever cannot see them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from autograder.report.page.write import page
from tests.autograder.report.page.small_content import course, lesson
from tests.conftest_browser import browser as browser
from tests.conftest_browser import violations, watch

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser

    from cnnlab.text import Language

WIDTHS = (320, 800, 1400)
UNFOLD = "open => document.querySelectorAll('details').forEach(one => { one.open = open; })"


@pytest.mark.parametrize(
    ("name", "language", "scheme"),
    [
        ("lesson", "en", "light"),
        ("lesson", "ko", "dark"),
        ("course", "ko", "light"),
        ("course", "en", "dark"),
    ],
)
def test_a_page_is_read_at_every_width_and_on_paper(
    name: str, language: Language, scheme: str, browser: Browser, tmp_path: Path
) -> None:
    path = tmp_path / "page.html"
    content = lesson() if name == "lesson" else course()
    path.write_text(page(content, language), encoding="utf-8")
    tab = browser.new_page(color_scheme=scheme)  # type: ignore[arg-type]
    noise = watch(tab)
    tab.goto(path.as_uri())
    tab.evaluate(UNFOLD, True)
    for width in WIDTHS:
        tab.set_viewport_size({"width": width, "height": 900})
        assert tab.evaluate("document.documentElement.scrollWidth") <= width, width
        assert violations(tab, "body") == [], width
    tab.evaluate(UNFOLD, False)
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.getAttribute('href')") == "#report"
    tab.emulate_media(media="print")
    # Nothing to click on paper: what is folded up on the screen is read there too, only the numbers
    # that stand in the picture as well are not repeated.
    assert tab.locator("details:not([open])").count() > 0
    hidden = "details => details.querySelector('summary ~ *').checkVisibility()"
    for details in tab.locator("details:not(.numbers)").all():
        assert details.evaluate(hidden)
    assert tab.pdf(prefer_css_page_size=True).startswith(b"%PDF")
    assert noise == []
    tab.close()
