"""A dropout player in a bare page, and its arithmetic alone, without a page around it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator

import cnnlab.widgets.dropout_player as package
from cnnlab.widgets import DropoutPlayer
from tests.widgets.conftest import PAGE_OPTIONS, OpenWidget, WidgetPage
from tests.widgets.module_calls import Call, module_calls

FOLDER = Path(package.__file__).parent
EXPORTED = (
    "DRAWS, EXAMPLES, NETWORK, UNITS, afterDropout, averages, binomial, drawChances, "
    "droppedCounts, featureMaps, mapMasks, maskOf, meanSilent, neighbourShare, outputOf, "
    "silentUnits"
)
SETTINGS = {
    "rate": 0.5,
    "batch_size": 4,
    "training": True,
    "scaling": True,
    "masks": "own",
    "example": 1,
    "unit": 1,
    "seed": 4,
}


class PlayerPage(WidgetPage):
    @property
    def grid(self) -> Locator:
        return self.find(".view.units .frame")

    def slider(self, name: str) -> Locator:
        return self.find(f".slider.{name} input")

    def tab(self, name: str) -> Locator:
        return self.page.get_by_role("tab", name=name)

    def formula(self) -> str:
        return self.find(".formula").inner_text()

    def verdict(self) -> str:
        return self.find(".verdict").inner_text()


Open = Callable[..., PlayerPage]


@pytest.fixture
def open_player(open_widget: OpenWidget) -> Open:
    """Open players with the widget's own arguments, and the page's: language, width, dark, ..."""

    def open_one(*arguments: Any, **options: Any) -> PlayerPage:
        of_page = {name: options.pop(name) for name in PAGE_OPTIONS & set(options)}
        return PlayerPage(open_widget(lambda: DropoutPlayer(*arguments, **options), **of_page))

    return open_one


@pytest.fixture(scope="module")
def call(browser: Browser) -> Iterator[Call]:
    """Evaluate a JavaScript expression with the module's functions in scope, and `given`."""
    yield from module_calls(browser, FOLDER, EXPORTED)
