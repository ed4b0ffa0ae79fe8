"""A map of hyperparameters in a bare page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Locator

from cnnlab.widgets import HyperparameterMap
from tests.widgets.conftest import PAGE_OPTIONS, OpenWidget, WidgetPage


class MapPage(WidgetPage):
    def entry(self, name: str) -> Locator:
        return self.find(f'[data-entry="{name}"]')

    @property
    def panel(self) -> Locator:
        return self.find(".about")

    @property
    def heading(self) -> str:
        return self.find(".about h3").inner_text()

    @property
    def focused(self) -> str:
        """Return the id of the entry that has the focus."""
        found: str = self.page.evaluate("document.activeElement.dataset.entry ?? ''")
        return found

    def named(self, kind: str) -> set[str]:
        """Return the ids of the entries of a kind, "chosen" or "partner"."""
        buttons = self.find(f".entry.{kind}")
        return set(buttons.evaluate_all("nodes => nodes.map((node) => node.dataset.entry)"))


OpenMap = Callable[..., MapPage]


@pytest.fixture
def open_map(open_widget: OpenWidget) -> OpenMap:
    """Open maps with the widget's own arguments, and the page's: language, width, dark, ..."""

    def open_one(**options: Any) -> MapPage:
        of_page = {name: options.pop(name) for name in PAGE_OPTIONS & set(options)}
        return MapPage(open_widget(lambda: HyperparameterMap(**options), **of_page))

    return open_one
