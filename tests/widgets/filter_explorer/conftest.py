"""A filter-budget explorer in a bare page, over invented runs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from cnnlab.text import set_language
from cnnlab.widgets import FilterExplorer
from tests.widgets.conftest import PAGE_OPTIONS, OpenWidget, WidgetPage
from tests.widgets.filter_explorer.invented import write_runs

DIMS = tuple(product((8, 16, 32), (8, 32, 64)))
DROPOUTS, SIZES, SEEDS = (0.0, 0.5), (16, 64), range(4)


class FilterPage(WidgetPage):
    @property
    def sentence(self) -> str:
        return self.find(".sentence").inner_text().replace("\xa0", " ")

    def drawn(self, selector: str) -> list[str]:
        """Return texts of the picture, which have no layout of their own."""
        return self.find(f".scatter .drawing {selector}").all_text_contents()

    def slider(self, name: str) -> Any:
        return self.page.get_by_role("slider", name=name, exact=True)

    @property
    def picture(self) -> Any:
        return self.find(".frame.scatter")

    def filters(self) -> tuple[int, int]:
        return self.trait("dim_1"), self.trait("dim_2")


OpenFilters = Callable[..., FilterPage]


@pytest.fixture(scope="session")
def filters_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("filters") / "explorer.csv"
    return write_runs(path, DIMS, DROPOUTS, SIZES, SEEDS)


@pytest.fixture
def filters(filters_file: Path) -> Iterator[FilterExplorer]:
    yield FilterExplorer(filters_file)
    set_language("en")


@pytest.fixture
def open_filters(open_widget: OpenWidget, filters_file: Path) -> OpenFilters:
    """Open explorers with the widget's own arguments, and the page's: language, width, dark, ..."""

    def open_one(path: Path = filters_file, **options: Any) -> FilterPage:
        of_page = {name: options.pop(name) for name in PAGE_OPTIONS & set(options)}
        return FilterPage(open_widget(lambda: FilterExplorer(path, **options), **of_page))

    return open_one
