"""axe-core finds nothing in every theme and language, and nothing sticks out at any width."""

from __future__ import annotations

import pytest

from tests.conftest_browser import violations
from tests.widgets.digit_pad.conftest import OpenPad

WITHIN = ".cnnlab-pad"
LINE = ((6, 6), (16, 6), (10, 22))


@pytest.mark.parametrize(
    "options",
    [
        {"language": "en"},
        {"language": "ko", "dark": True},
        {"forced": True},
        {"width": 340, "dark": True},
    ],
    ids=["light", "dark", "forced", "narrow"],
)
def test_axe_finds_nothing(open_pad: OpenPad, options: dict[str, object]) -> None:
    pad = open_pad(**options)
    assert violations(pad.page, WITHIN) == []
    pad.give_kernel()
    pad.stroke(*LINE)
    pad.find(".bar.highest").wait_for()
    pad.frame.press("ArrowDown")
    assert violations(pad.page, WITHIN) == []


@pytest.mark.parametrize("language", ["en", "ko"])
def test_nothing_sticks_out(open_pad: OpenPad, language: str) -> None:
    pad = open_pad(language=language, kernel=True, centred=False)
    pad.stroke(*LINE)
    pad.find(".bar.highest").wait_for()
    for width in (320, 400, 560, 640, 800, 900, 1400):
        pad.page.set_viewport_size({"width": width, "height": 900})
        assert pad.page.evaluate("document.documentElement.scrollWidth") <= width
        wide = pad.find(
            ":is(.stage, .picture, .buttons, .pad, .bar, .sentence, .said, .standing)"
        ).evaluate_all(
            "nodes => nodes.filter((node) => node.scrollWidth > node.clientWidth + 1)"
            ".map((node) => node.className)"
        )
        assert wide == [], width


def test_the_sentence_is_heard_when_the_pen_rests(open_pad: OpenPad) -> None:
    pad = open_pad(kernel=True)
    heard = pad.find(".heard")
    assert heard.get_attribute("role") == "status"
    assert pad.find(".sentence").get_attribute("aria-hidden") == "true"
    heard.filter(has_text="Draw a digit").wait_for(state="attached")
    pad.page.clock.install(time=0)
    pad.page.clock.pause_at(1000)
    pad.button("Show an example").click()
    pad.page.clock.run_for(100)
    pad.find(".bar.highest").wait_for()
    assert (heard.text_content() or "").startswith("Draw a digit")
    pad.page.clock.run_for(1_000)
    assert (heard.text_content() or "").startswith(pad.find(".verdict").text_content() or "?")


def test_the_pad_follows_jupyterlabs_theme_and_keeps_its_own_ground(open_pad: OpenPad) -> None:
    pad = open_pad(still=True, width=380)
    colours = """() => [".card", ".pad"].map((name) =>
      getComputedStyle(document.querySelector(name)).backgroundColor)"""
    light = pad.page.evaluate(colours)
    pad.page.evaluate("document.body.dataset.jpThemeLight = 'false'")
    dark = pad.page.evaluate(colours)
    assert light[0] != dark[0]
    assert light[1] == dark[1]
    width = "document.querySelector('.pad canvas').width"
    before = pad.page.evaluate(width)
    pad.page.evaluate("""() => {
      document.querySelector("[data-widget-model]").style.display = "none";
      document.body.dataset.jpThemeLight = "true";
    }""")
    assert pad.page.evaluate(width) == before, "a hidden cell keeps its pad's width"
    bar = pad.find(".fill").first
    motion = bar.evaluate("(node) => getComputedStyle(node).transitionDuration")
    assert motion == "0s", "who wants no motion sees none"
