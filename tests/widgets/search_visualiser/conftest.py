"""A search visualiser in a bare page, over a measured table of 288 configurations."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator

import cnnlab.widgets.search_visualiser as package
from cnnlab.text import set_language
from cnnlab.train import search
from cnnlab.train.search import SearchTable
from cnnlab.widgets import SearchVisualiser
from cnnlab.widgets.search_visualiser.measured import Space, space_of
from tests.widgets.conftest import PAGE_OPTIONS, OpenWidget, WidgetPage
from tests.widgets.module_calls import Call, module_calls

FOLDER = Path(package.__file__).parent
EXPORTED = "account, allSearches, beliefOf, below, cornersOf, layoutOf, neighbour, pointsOf"
SMALL = "hyperparameters/first_to_tune"


class SearchPage(WidgetPage):
    @property
    def sentence(self) -> str:
        return self.find(".sentence").inner_text().replace("\xa0", " ")

    @property
    def readout(self) -> list[str]:
        return [text.replace("\xa0", " ") for text in self.texts(".readout > *")]

    @property
    def map(self) -> Locator:
        return self.find(".frame.map")

    @property
    def curves(self) -> Locator:
        return self.find(".frame.best")

    def radio(self, name: str) -> Locator:
        return self.page.get_by_role("radio", name=name, exact=True)

    def select(self, name: str, option: str) -> None:
        self.page.get_by_role("combobox", name=name).select_option(option)

    def numbers(self) -> list[int]:
        """Return the trials that marks on the map name."""
        return sorted(int(text) for text in self.find(".marks .number").all_text_contents())


OpenSearch = Callable[..., SearchPage]


@pytest.fixture(scope="session")
def table() -> SearchTable:
    return search.search_table(SMALL)


@pytest.fixture(scope="session")
def space(table: SearchTable) -> Space:
    return space_of(table)


@pytest.fixture
def visualiser() -> Iterator[SearchVisualiser]:
    yield SearchVisualiser(SMALL)
    set_language("en")


@pytest.fixture
def open_search(open_widget: OpenWidget) -> OpenSearch:
    """Open visualisers with the widget's arguments, and the page's: language, width, dark, ..."""

    def open_one(**options: Any) -> SearchPage:
        of_page = {name: options.pop(name) for name in PAGE_OPTIONS & set(options)}
        return SearchPage(open_widget(lambda: SearchVisualiser(SMALL, **options), **of_page))

    return open_one


@pytest.fixture(scope="module")
def call(browser: Browser) -> Iterator[Call]:
    """Evaluate a JavaScript expression with the module's functions in scope, and `given`."""
    yield from module_calls(browser, FOLDER, EXPORTED)
