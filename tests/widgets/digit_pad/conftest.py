"""A drawing pad in a bare page, and a stand-in for a comm: bytes go to Python and back."""

from __future__ import annotations

import base64
import itertools
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from playwright.sync_api import Locator, Page

from cnnlab import data
from cnnlab.widgets import DigitPad
from tests.widgets.conftest import PAGE_OPTIONS, OpenWidget, WidgetPage

SIDE = 28
_NUMBERS = itertools.count()
Images = NDArray[np.float32]

# Gives the page's model `send`; what Python answers comes back as messages with buffers, and what
# it sets as traits. `underway` counts the questions without an answer.
COMM = """(name) => {
  const { model } = document.querySelector("[data-widget-model]");
  window.underway = 0;
  model.send = async (content, _, buffers) => {
    window.underway += 1;
    const [answers, standing] = await window[name](content, [...new Uint8Array(buffers[0])]);
    model.set("standing", standing);
    for (const [told, bytes] of answers) {
      const views = bytes === null ? [] : [new DataView(Uint8Array.from(bytes).buffer)];
      for (const listener of model.listeners.get("msg:custom") ?? []) listener(told, views);
    }
    window.underway -= 1;
  };
  model.set("standing", model.get("standing"));
}"""
# After a frame the page asks and shows; after an answer it may ask again.
SETTLED = """async () => {
  const frame = () => new Promise((next) => requestAnimationFrame(next));
  do {
    await frame();
    await frame();
  } while (window.underway);
}"""


def by_place(images: Images) -> Images:
    """Stand in for a network: it says in which tenth of the image's height the ink lies.

    A hundred images are those that tell how well it does: it knows them all.
    """
    if len(images) == 100:
        known: Images = 9 * np.eye(10, dtype=np.float32)[data.digits().test.labels[:100]]
        return known
    rows = images[..., 0].sum(axis=2)
    place = (rows * np.arange(SIDE)).sum(axis=1) / np.maximum(rows.sum(axis=1), 1e-9)
    digits = np.floor(place / SIDE * 10)
    logits: Images = -((np.arange(10) - digits[:, None]) ** 2)
    return logits


class PadPage(WidgetPage):
    def __init__(self, page: Page, pad: DigitPad) -> None:
        super().__init__(page)
        self.pad = pad
        self.asked: list[dict[str, Any]] = []

    @property
    def frame(self) -> Locator:
        return self.find(".frame.pad")

    @property
    def verdict(self) -> str:
        self.settle()
        return (self.find(".verdict").text_content() or "").replace("\xa0", " ")

    @property
    def sentence(self) -> str:
        self.settle()
        return (self.find(".sentence").text_content() or "").replace("\xa0", " ")

    def button(self, name: str) -> Locator:
        return self.page.get_by_role("button", name=name, exact=True)

    def give_kernel(self) -> None:
        def ask(content: dict[str, Any], pixels: list[int]) -> list[Any]:
            self.asked.append(content)
            answers: list[Any] = []
            self.pad.send = lambda told, buffers=(): answers.append(  # type: ignore[method-assign]
                [told, list(buffers[0]) if buffers else None]
            )
            self.pad._hear_from_browser(self.pad, content, [memoryview(bytes(pixels))])
            return [answers, self.pad.standing]

        # A page that tests share keeps every function under the name it was first given.
        name = f"askPython{next(_NUMBERS)}"
        self.page.expose_function(name, ask)
        self.page.evaluate(COMM, name)
        self.settle()

    def settle(self) -> None:
        """Wait until everything drawn so far is answered and shown."""
        self.page.evaluate(SETTLED)

    def trait(self, name: str) -> Any:
        self.settle()
        return super().trait(name)

    def places(self, *points: tuple[float, float]) -> list[tuple[float, float]]:
        """Return where points of the pad, in pixels of 28, lie on the screen."""
        box = self.find(".pad canvas").bounding_box()
        assert box
        unit = box["width"] / SIDE
        return [(box["x"] + x * unit, box["y"] + y * unit) for x, y in points]

    def stroke(self, *points: tuple[float, float]) -> None:
        """Draw a line with the mouse."""
        places = self.places(*points)
        self.page.mouse.move(*places[0])
        self.page.mouse.down()
        for place in places[1:]:
            self.page.mouse.move(*place)
        self.page.mouse.up()

    def drawn(self) -> NDArray[np.uint8]:
        """Return the pictures as drawn and centred, as Python gets them when the pen rests."""
        pixels = base64.b64decode(self.trait("drawn")["pixels"])
        return np.frombuffer(pixels, np.uint8).reshape(2, SIDE, SIDE)


OpenPad = Callable[..., PadPage]


@pytest.fixture
def open_pad(open_widget: OpenWidget) -> OpenPad:
    """Open pads with the widget's own arguments, and the page's: language, width, dark, ..."""

    def open_one(model: Any = by_place, *, kernel: bool = False, **options: Any) -> PadPage:
        of_page = {name: options.pop(name) for name in PAGE_OPTIONS & set(options)}
        made: list[DigitPad] = []

        def make() -> DigitPad:
            made.append(DigitPad(model, **options))
            return made[0]

        page = open_widget(make, **of_page)
        opened = PadPage(page, made[0])
        if kernel:
            opened.give_kernel()
        return opened

    return open_one
