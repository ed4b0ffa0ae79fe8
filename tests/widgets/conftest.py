"""A walk in a bare page: the module with a plain model in place of JupyterLab's."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page

from cnnlab.text import set_language
from cnnlab.widgets import ConvolutionWalk
from cnnlab.widgets.export import widget_page
from tests.conftest_browser import browser, watch

__all__ = ["browser"]


class WalkPage:
    """A page with one walk: its parts by name, and the traits as JavaScript holds them."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def find(self, selector: str) -> Locator:
        return self.page.locator(f".cnnlab-walk {selector}")

    @property
    def input(self) -> Locator:
        return self.find(".frame.input")

    @property
    def map(self) -> Locator:
        return self.find(".frame.map")

    def texts(self, selector: str) -> list[str]:
        return [text.replace("−", "-") for text in self.find(selector).all_inner_texts()]

    def trait(self, name: str) -> Any:
        """Return the trait once the walk rests: positions are saved a moment after a step."""
        return self.page.evaluate(
            """async (name) => {
              await new Promise((rested) => setTimeout(rested, 170));
              return document.querySelector("[data-widget-model]").model.get(name);
            }""",
            name,
        )

    def set(self, **traits: Any) -> None:
        for name, value in traits.items():
            self.page.evaluate(
                "([name, value]) => document.querySelector('[data-widget-model]')"
                ".model.set(name, value)",
                [name, value],
            )

    def position(self) -> list[int]:
        position: list[int] = self.trait("position")
        return position


Open = Callable[..., WalkPage]


@pytest.fixture
def open_walk(browser: Browser, tmp_path: Path) -> Iterator[Open]:
    """Open walks with the widget's own arguments, and the page's: language, width, dark, ..."""
    contexts = []
    watched: list[list[str]] = []
    numbers = itertools.count()

    def open_one(
        *arguments: Any,
        language: str = "en",
        width: int = 1100,
        dark: bool = False,
        forced: bool = False,
        **options: Any,
    ) -> WalkPage:
        set_language(language)
        file = tmp_path / f"walk{next(numbers)}.html"
        walk = ConvolutionWalk(*arguments, **options)
        file.write_text(widget_page(walk, language), encoding="utf-8")
        context = browser.new_context(
            viewport={"width": width, "height": 900},
            color_scheme="dark" if dark else "light",
            forced_colors="active" if forced else "none",
        )
        context.set_default_timeout(8_000)
        contexts.append(context)
        page = context.new_page()
        watched.append(watch(page))
        page.goto(file.as_uri())
        page.locator(".cnnlab-walk .frame.map").wait_for()
        return WalkPage(page)

    yield open_one
    set_language("en")
    for context in contexts:
        context.close()
    assert not any(watched), watched
