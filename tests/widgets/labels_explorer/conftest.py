"""A labels explorer in a bare page, over invented rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from cnnlab.text import set_language
from cnnlab.widgets import LabelsExplorer
from tests.widgets.conftest import PAGE_OPTIONS, OpenWidget, WidgetPage
from tests.widgets.labels_explorer.invented import invented_rows

Rows = list[dict[str, Any]]


class LabelsPage(WidgetPage):
    @property
    def sentence(self) -> str:
        return self.find(".sentence").inner_text().replace("\xa0", " ")

    def drawn(self, selector: str) -> list[str]:
        """Return texts of the picture, which have no layout of their own."""
        return self.find(f".by-labels .drawing {selector}").all_text_contents()

    def slider(self, name: str) -> Any:
        return self.page.get_by_role("slider", name=name, exact=True)

    def radio(self, name: str) -> Any:
        return self.page.get_by_role("radio", name=name, exact=True)

    @property
    def picture(self) -> Any:
        return self.find(".frame.by-labels")

    @property
    def readout(self) -> list[list[str]]:
        """Return name, value and difference of each line."""
        return [
            [text.replace("\xa0", " ") for text in entry.locator("dt, dd").all_inner_texts()]
            for entry in self.find(".readout .entry").all()
        ]


OpenLabels = Callable[..., LabelsPage]


@pytest.fixture(scope="session")
def rows() -> Rows:
    return invented_rows()


@pytest.fixture
def explorer(rows: Rows) -> Iterator[LabelsExplorer]:
    yield LabelsExplorer(rows)
    set_language("en")


@pytest.fixture
def open_labels(open_widget: OpenWidget, rows: Rows) -> OpenLabels:
    """Open explorers with the widget's own arguments, and the page's: language, width, dark, ..."""

    def open_one(of: Rows | None = None, **options: Any) -> LabelsPage:
        of_page = {name: options.pop(name) for name in PAGE_OPTIONS & set(options)}
        shown = rows if of is None else of
        return LabelsPage(open_widget(lambda: LabelsExplorer(shown, **options), **of_page))

    return open_one
