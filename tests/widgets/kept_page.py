"""A page that one test after another fills: most of an opening's cost is a renderer's start."""

from __future__ import annotations

from playwright.sync_api import Browser, Page

from tests.conftest_browser import watch


def new_page(browser: Browser) -> tuple[Page, list[str]]:
    """Return a page in a context of its own, and the list of what goes wrong on it."""
    context = browser.new_context()
    context.set_default_timeout(8_000)
    page = context.new_page()
    return page, watch(page)


class KeptPage:
    """The page, made when it is first wanted, and again after a test has closed it."""

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._page: Page | None = None
        self._wrong: list[str] = []

    def taken(self) -> tuple[Page, list[str]]:
        """Return the page and the list of what goes wrong on it."""
        if self._page is None or self._page.is_closed():
            self._page, self._wrong = new_page(self._browser)
        return self._page, self._wrong

    def clear(self) -> None:
        """Leave nothing of a test: its document and what moves there, buttons, the pointer."""
        if self._page is not None and not self._page.is_closed():
            self._page.goto("about:blank")
            self._page.mouse.up()
            self._page.mouse.move(-1, -1)
            self._wrong.clear()

    def close(self) -> None:
        if self._page is not None:
            self._page.context.close()
