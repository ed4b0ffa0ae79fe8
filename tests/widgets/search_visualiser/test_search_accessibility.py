"""axe-core finds nothing in every theme and language, and nothing sticks out at any width."""

from __future__ import annotations

import pytest

from tests.conftest_browser import violations
from tests.widgets.search_visualiser.conftest import OpenSearch

WITHIN = ".cnnlab-search"


@pytest.mark.parametrize(
    "options",
    [
        {"method": "hyperband", "step": 12},
        {"language": "ko", "dark": True, "view": "deviation", "step": 9},
        {"forced": True, "view": "improvement", "step": 9},
        {"language": "ko", "width": 340, "method": "own", "own": [3, 4]},
    ],
    ids=["light", "dark", "forced", "narrow"],
)
def test_axe_finds_nothing(open_search: OpenSearch, options: dict[str, object]) -> None:
    page = open_search(**options)
    page.find("summary").click()
    assert violations(page.page, WITHIN) == []


@pytest.mark.parametrize("language", ["en", "ko"])
def test_nothing_sticks_out(open_search: OpenSearch, language: str) -> None:
    page = open_search(language=language, method="bayesian", view="improvement", step=12)
    page.find("summary").click()
    for width in (320, 400, 700, 900, 1400):
        page.page.set_viewport_size({"width": width, "height": 900})
        page.page.wait_for_function("""() => [...document.querySelectorAll(".frame")].every(
          (frame) => frame.querySelector("svg").getAttribute("width") === String(frame.clientWidth)
        )""")
        assert page.page.evaluate("document.documentElement.scrollWidth") <= width
        parts = ".controls, .named, .switch, .picture, .readout, .bar, .sentence, .transport"
        wide = page.find(f":is({parts})").evaluate_all(
            "nodes => nodes.filter((node) => node.scrollWidth > node.clientWidth + 1)"
            ".map((node) => node.className)"
        )
        assert wide == [], width
        outside = page.page.evaluate("""() => [...document.querySelectorAll(".drawing text")]
          .filter((node) => {
            const text = node.getBoundingClientRect();
            const frame = node.closest(".frame").getBoundingClientRect();
            return text.left < frame.left - 1 || text.right > frame.right + 1;
          }).map((node) => node.textContent)""")
        assert outside == [], width


def test_every_control_has_a_name_of_its_own(open_search: OpenSearch) -> None:
    page = open_search()
    sliders = ("Configuration looked at", "Trials shown")
    for name in (*sliders, "Trial shown, in the picture of the best so far"):
        slider = page.page.get_by_role("slider", name=name, exact=True)
        assert slider.count() == 1, name
        assert slider.get_attribute("aria-valuetext"), name
    for name in ("method", "budget"):
        assert page.page.get_by_role("group", name=name, exact=True).count() == 1, name
    for name in ("repetition", "cells show", "speed"):
        assert page.page.get_by_role("combobox", name=name, exact=True).count() == 1, name


def test_nothing_is_told_by_colour_alone(open_search: OpenSearch) -> None:
    page = open_search(step=6, width=900)
    shapes = set()
    for method in ("grid", "random", "Bayesian optimization", "Hyperband"):
        page.radio(method).check()
        shapes.add(
            page.find(".marks .trial").first.evaluate(
                "node => node.tagName + (node.getAttribute('points') ?? '').split(' ').length"
            )
        )
    assert len(shapes) == 4
    dashed = page.find(".best-line.judged").first.evaluate(
        "node => getComputedStyle(node).strokeDasharray"
    )
    assert dashed != "none"
    assert set(page.find(".best .line-name").all_text_contents()) == {*"BGHR"}


def test_who_wants_no_motion_gets_the_end_at_once(open_search: OpenSearch) -> None:
    page = open_search(method="random", step=0, still=True)
    page.find(".play").click()
    assert page.texts(".play") == ["Play"]
    assert page.texts(".place") == ["trial 14 of 14"]


def test_a_screen_reader_hears_no_step_of_the_play(open_search: OpenSearch) -> None:
    page = open_search(method="random", step=0)
    page.find(".play").click()
    assert page.find(".sentence").get_attribute("aria-live") == "off"
    page.find(".play").click()
    assert page.find(".sentence").get_attribute("aria-live") == "polite"
