"""axe-core finds nothing in every theme and language, and nothing sticks out at any width."""

from __future__ import annotations

import pytest

from tests.conftest_browser import violations
from tests.widgets.batch_explorer.conftest import OpenExplorer

WITHIN = ".cnnlab-batches"


# Colours do not depend on the language, nor names on the theme: each of both is looked at once.
@pytest.mark.parametrize(("language", "dark"), [("en", False), ("ko", True)], ids=["light", "dark"])
def test_axe_finds_nothing(open_explorer: OpenExplorer, language: str, dark: bool) -> None:
    page = open_explorer(language=language, dark=dark)
    page.find("summary").click()
    assert violations(page.page, WITHIN) == []
    page.give_kernel()
    assert violations(page.page, WITHIN) == []


def test_axe_finds_nothing_in_forced_colours_or_in_a_narrow_column(
    open_explorer: OpenExplorer,
) -> None:
    for options in ({"forced": True}, {"width": 340}):
        page = open_explorer(quantity="gap", **options)
        page.find("summary").click()
        assert violations(page.page, WITHIN) == []


@pytest.mark.parametrize("language", ["en", "ko"])
@pytest.mark.parametrize("width", [320, 420, 640, 900, 1400])
def test_nothing_sticks_out(open_explorer: OpenExplorer, width: int, language: str) -> None:
    page = open_explorer(width=width, language=language)
    page.find("summary").click()
    assert page.page.evaluate("document.documentElement.scrollWidth") <= width
    wide = page.find(":is(.controls, .stops, .picture, .sentence, .training-row)").evaluate_all(
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


def test_the_two_pictures_stand_side_by_side_or_one_below_the_other(
    open_explorer: OpenExplorer,
) -> None:
    def tops(width: int) -> set[int]:
        page = open_explorer(width=width)
        boxes = [one.bounding_box() for one in page.find(".picture").all()]
        return {round(box["y"]) for box in boxes if box}

    assert len(tops(900)) == 1
    assert len(tops(420)) == 2


def test_nothing_is_told_by_colour_alone(open_explorer: OpenExplorer) -> None:
    page = open_explorer()
    assert sorted(page.drawn(".curve-frame .line-letter")) == ["R", "T", "V"]
    dashes = page.find(".curve-frame .drawing .curve").evaluate_all(
        "nodes => nodes.map((node) => getComputedStyle(node).strokeDasharray)"
    )
    assert len(set(dashes)) == 3
    assert page.drawn(".across .verdicts text")[1:] == ["R"]
    assert page.find(".across .verdicts path").count() == 2
