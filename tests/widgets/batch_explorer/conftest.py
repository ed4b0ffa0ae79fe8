"""An explorer in a bare page, over invented runs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from cnnlab.text import set_language
from cnnlab.widgets import BatchExplorer
from tests.widgets.batch_explorer.invented import write_runs
from tests.widgets.conftest import PAGE_OPTIONS, OpenWidget, WidgetPage

SIZES, RATES, SEEDS = (16, 64, 256), (0.001, 0.01), range(4)

# What stands in for a kernel: it notes what it is asked and says nothing.
KERNEL = """() => {
  const model = document.querySelector("[data-widget-model]").model;
  window.asked = [];
  model.send = (content) => window.asked.push(content.ask);
  model.set("live", model.get("live"));
}"""


class ExplorerPage(WidgetPage):
    @property
    def sentence(self) -> str:
        return self.find(".sentence").inner_text().replace("\xa0", " ")

    def drawn(self, selector: str) -> list[str]:
        """Return texts of a picture, which have no layout of their own."""
        return self.find(selector).all_text_contents()

    @property
    def news(self) -> str:
        return self.find(".news").text_content() or ""

    def slider(self, name: str) -> Any:
        return self.page.get_by_role("slider", name=name, exact=True)

    def give_kernel(self) -> None:
        self.page.evaluate(KERNEL)

    def asked(self) -> list[str]:
        asked: list[str] = self.page.evaluate("window.asked")
        return asked


OpenExplorer = Callable[..., ExplorerPage]


@pytest.fixture(scope="session")
def runs_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("runs") / "batch_size.csv"
    return write_runs(path, SIZES, RATES, SEEDS)


@pytest.fixture
def explorer(runs_file: Path) -> Iterator[BatchExplorer]:
    yield BatchExplorer(runs_file)
    set_language("en")


@pytest.fixture
def open_explorer(open_widget: OpenWidget, runs_file: Path) -> OpenExplorer:
    """Open explorers with the widget's own arguments, and the page's: language, width, dark, ..."""

    def open_one(path: Path = runs_file, **options: Any) -> ExplorerPage:
        of_page = {name: options.pop(name) for name in PAGE_OPTIONS & set(options)}
        return ExplorerPage(open_widget(lambda: BatchExplorer(path, **options), **of_page))

    return open_one
