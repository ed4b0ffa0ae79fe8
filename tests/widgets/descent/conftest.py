"""A descent in a bare page, and its arithmetic alone, without a page around it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator

import cnnlab.widgets.descent as package
from cnnlab.widgets import Descent
from tests.widgets.conftest import PAGE_OPTIONS, OpenWidget, WidgetPage
from tests.widgets.module_calls import Call, module_calls

FOLDER = Path(package.__file__).parent
EXPORTED = (
    "LANDSCAPES, OPTIMIZERS, bestRun, compareRuns, curvatureAt, descend, judge, "
    "normalPairs, rateLimit"
)
SETTINGS = {
    "landscape": "valley",
    "start": [-4.5, 1.0],
    "momentum": 0.9,
    "noise": 0.0,
    "steps": 100,
    "seed": 1,
}


class DescentPage(WidgetPage):
    @property
    def picture(self) -> Locator:
        return self.find(".frame")

    def slider(self, name: str) -> Locator:
        return self.find(f".slider.{name} input")

    def verdict(self) -> str:
        return self.find(".verdict").inner_text()


Open = Callable[..., DescentPage]


@pytest.fixture
def open_descent(open_widget: OpenWidget) -> Open:
    """Open descents with the widget's own arguments, and the page's: language, width, dark, ..."""

    def open_one(*arguments: Any, **options: Any) -> DescentPage:
        of_page = {name: options.pop(name) for name in PAGE_OPTIONS & set(options)}
        return DescentPage(open_widget(lambda: Descent(*arguments, **options), **of_page))

    return open_one


@pytest.fixture(scope="module")
def call(browser: Browser) -> Iterator[Call]:
    """Evaluate a JavaScript expression with the module's functions in scope, and `given`."""
    yield from module_calls(browser, FOLDER, EXPORTED)
