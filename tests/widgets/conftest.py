"""A widget in a bare page: the module with a plain model in place of JupyterLab's."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page

from cnnlab.text import set_language
from cnnlab.widgets import ConvolutionWalk
from cnnlab.widgets.common import LessonWidget
from cnnlab.widgets.export import widget_page
from tests.conftest_browser import browser
from tests.widgets.kept_page import KeptPage, new_page

__all__ = ["browser"]
PAGE_OPTIONS = {"language", "width", "dark", "forced", "still", "fresh"}


class WidgetPage:
    """A page with one widget: its parts by name, and the traits as JavaScript holds them."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def find(self, selector: str) -> Locator:
        return self.page.locator(f".cnnlab-widget {selector}")

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

    def pictures(self) -> list[str]:
        """Return what every canvas shows."""
        shown: list[str] = self.page.evaluate(
            "() => [...document.querySelectorAll('.cnnlab-widget canvas')]"
            ".map((canvas) => canvas.toDataURL())"
        )
        return shown

    def build_outside(self) -> None:
        """Build the widget anew where it has no styles and no size, then put it into the page."""
        self.page.evaluate(
            """async () => {
              const host = document.querySelector("[data-widget-model]");
              host.remove_view();
              const parent = host.parentElement;
              host.remove();
              const source = new Blob([host.model.get("_esm")], { type: "text/javascript" });
              const { default: widget } = await import(URL.createObjectURL(source));
              host.remove_view = widget.render({ model: host.model, el: host });
              const frames = (count, then) => count
                ? requestAnimationFrame(() => frames(count - 1, then)) : then();
              await new Promise((then) => frames(3, then));
              parent.append(host);
              await new Promise((then) => frames(3, then));
            }"""
        )

    def set(self, **traits: Any) -> None:
        for name, value in traits.items():
            self.page.evaluate(
                "([name, value]) => document.querySelector('[data-widget-model]')"
                ".model.set(name, value)",
                [name, value],
            )


class WalkPage(WidgetPage):
    @property
    def input(self) -> Locator:
        return self.find(".frame.input")

    @property
    def map(self) -> Locator:
        return self.find(".frame.map")

    def position(self) -> list[int]:
        position: list[int] = self.trait("position")
        return position


Open = Callable[..., WalkPage]
OpenWidget = Callable[..., Page]


@pytest.fixture(scope="module")
def kept(browser: Browser) -> Iterator[KeptPage]:
    """Give a page that a module's tests share, one after another."""
    page = KeptPage(browser)
    yield page
    page.close()


@pytest.fixture
def open_widget(browser: Browser, kept: KeptPage, tmp_path: Path) -> Iterator[OpenWidget]:
    """Open pages with one widget, made in the page's language, and the page's width, dark, ...

    The first one is the kept page, unless a test wants a `fresh` one for what outlives a page's
    content, such as a changed clock.
    """
    contexts = []
    watched: list[list[str]] = []
    numbers = itertools.count()

    def open_one(
        make: Callable[[], LessonWidget],
        *,
        language: str = "en",
        width: int = 1100,
        dark: bool = False,
        forced: bool = False,
        still: bool = False,
        fresh: bool = False,
    ) -> Page:
        set_language(language)
        number = next(numbers)
        file = tmp_path / f"widget{number}.html"
        file.write_text(widget_page(make(), language), encoding="utf-8")
        if number == 0 and not fresh:
            page, wrong = kept.taken()
        else:
            page, wrong = new_page(browser)
            contexts.append(page.context)
        watched.append(wrong)
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(
            color_scheme="dark" if dark else "light",
            forced_colors="active" if forced else "none",
            reduced_motion="reduce" if still else "no-preference",
        )
        page.goto(file.as_uri())
        page.locator(
            ".cnnlab-widget :is([role=slider], [type=range], [role=application], [role=toolbar])"
        ).first.wait_for()
        return page

    yield open_one
    set_language("en")
    for context in contexts:
        context.close()
    found = [list(wrong) for wrong in watched]
    kept.clear()
    assert not any(found), found


@pytest.fixture
def open_walk(open_widget: OpenWidget) -> Open:
    """Open walks with the widget's own arguments, and the page's: language, width, dark, ..."""

    def open_one(*arguments: Any, **options: Any) -> WalkPage:
        of_page = {name: options.pop(name) for name in PAGE_OPTIONS & set(options)}
        return WalkPage(open_widget(lambda: ConvolutionWalk(*arguments, **options), **of_page))

    return open_one
