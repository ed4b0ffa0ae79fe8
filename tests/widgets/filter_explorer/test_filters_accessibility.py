"""axe-core finds nothing in every theme and language, and nothing sticks out at any width."""

from __future__ import annotations

import pytest

from tests.conftest_browser import violations
from tests.widgets.filter_explorer.conftest import OpenFilters

WITHIN = ".cnnlab-filters"


# Colours do not depend on the language, nor names on the theme: each of both is looked at once.
@pytest.mark.parametrize(("language", "dark"), [("en", False), ("ko", True)], ids=["light", "dark"])
def test_axe_finds_nothing(open_filters: OpenFilters, language: str, dark: bool) -> None:
    page = open_filters(language=language, dark=dark, budget=5000)
    page.find("summary").click()
    assert violations(page.page, WITHIN) == []


def test_axe_finds_nothing_in_forced_colours_or_in_a_narrow_column(
    open_filters: OpenFilters,
) -> None:
    for options in ({"forced": True}, {"width": 340}):
        page = open_filters(cost="seconds", shown="all", **options)
        page.find("summary").click()
        assert violations(page.page, WITHIN) == []


@pytest.mark.parametrize("language", ["en", "ko"])
@pytest.mark.parametrize("width", [320, 420, 640, 900, 1400])
def test_nothing_sticks_out(open_filters: OpenFilters, width: int, language: str) -> None:
    page = open_filters(width=width, language=language, cost="macs", budget=1_000_000)
    page.find("summary").click()
    assert page.page.evaluate("document.documentElement.scrollWidth") <= width
    wide = page.find(":is(.controls, .stops, .switch, .picture, .readout, .sentence)").evaluate_all(
        "nodes => nodes.filter((node) => node.scrollWidth > node.clientWidth + 1)"
        ".map((node) => node.className)"
    )
    assert wide == []
    outside = page.page.evaluate("""() => [...document.querySelectorAll(".drawing text")].filter(
      (node) => {
        const text = node.getBoundingClientRect();
        const frame = node.closest(".frame").getBoundingClientRect();
        return text.left < frame.left - 1 || text.right > frame.right + 1;
      }).map((node) => node.textContent)""")
    assert outside == []


def test_every_control_has_a_name_of_its_own(open_filters: OpenFilters) -> None:
    page = open_filters()
    names = ["dim_1, filters", "dim_2, filters", "dropout rate", "batch size", "budget"]
    for name in (*names, "Setting in the picture"):
        assert page.slider(name).count() == 1, name
        assert page.slider(name).get_attribute("aria-valuetext"), name
    assert page.page.get_by_role("group", name="Cost").count() == 1
    for name in ("parameters", "MACs", "seconds"):
        assert page.page.get_by_role("radio", name=name, exact=True).count() == 1, name


def test_nothing_is_told_by_colour_alone(open_filters: OpenFilters) -> None:
    page = open_filters(budget=20_000)
    shapes = {
        kind: set(
            page.find(f".scatter .drawing .{kind}").evaluate_all(
                "nodes => nodes.map((node) => node.tagName)"
            )
        )
        for kind in ("setting", "on-front")
    }
    assert shapes == {"setting": {"circle"}, "on-front": {"path"}}
    assert page.drawn(".best-letter") == ["B"]
    assert page.find(".scatter .dear-area").get_attribute("style")
    dashes = page.find(".scatter .drawing .neighbours").evaluate_all(
        "nodes => nodes.map((node) => getComputedStyle(node).strokeDasharray)"
    )
    assert len(set(dashes)) == 2
