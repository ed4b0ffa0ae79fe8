"""Debian's Chromium for tests: one browser a session, no network, no failed request unnoticed.

A folder of browser tests imports the fixture in its conftest.py:
`from tests.conftest_browser import browser`.
"""

from __future__ import annotations

import functools
import os
import shutil
from collections.abc import Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, Playwright, sync_playwright

OFFLINE = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]


def chromium_path() -> str:
    """Return where Chromium is installed; a test never downloads a browser."""
    # The same engine; without a window's parts it needs a quarter less processor time.
    names = ("chromium-headless-shell", "chromium", "chromium-browser")
    found = next(filter(None, map(shutil.which, names)), None)
    if found is None:
        missing = "Chromium is not installed. Try: apt-get install chromium-headless-shell"
        # A skipped browser test must not make CI green.
        (pytest.fail if os.environ.get("CI") else pytest.skip)(missing)
    return found


# Playwright starts once a thread, whatever number of conftest files import the fixture.
@functools.cache
def _playwright() -> Playwright:
    return sync_playwright().start()


@functools.cache
def _browser() -> Browser:
    return _playwright().chromium.launch(executable_path=chromium_path(), args=OFFLINE)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    yield _browser()
    if _browser().is_connected():
        _browser().close()
        _playwright().stop()


def watch(page: Page) -> list[str]:
    """Return a list that fills with what goes wrong on the page: errors and failed requests."""
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("requestfailed", lambda request: wrong.append(f"failed: {request.url}"))
    page.on(
        "request",
        lambda request: (
            wrong.append(f"asked the network: {request.url}")
            if request.url.startswith("http") and "127.0.0.1" not in request.url
            else None
        ),
    )
    return wrong


def violations(page: Page, within: str) -> list[str]:
    """Return axe-core's findings in one part of the page, as short sentences."""
    found: dict[str, Any] = Axe().run(page, context=within).response
    return [
        f"{one['id']}: {one['help']} ({node['html'][:120]})"
        for one in found["violations"]
        for node in one["nodes"]
    ]
