"""axe-core finds nothing, in every theme and language, and contrast holds where axe can't look."""

from __future__ import annotations

import re

import pytest

from tests.conftest_browser import violations
from tests.widgets.conftest import Open


# Colours do not depend on the language, nor names on the theme: each of both is looked at once.
@pytest.mark.parametrize(("language", "dark"), [("en", False), ("ko", True)], ids=["light", "dark"])
@pytest.mark.parametrize("picture", ["digit 3", "flower"])
def test_axe_finds_nothing(open_walk: Open, language: str, dark: bool, picture: str) -> None:
    walk = open_walk(picture=picture, stride=2, padding=1, dilation=2, language=language, dark=dark)
    assert violations(walk.page, ".cnnlab-walk") == []


def test_axe_finds_nothing_in_forced_colours_or_in_a_narrow_column(open_walk: Open) -> None:
    for options in ({"forced": True}, {"width": 340}):
        walk = open_walk(picture="flower", padding=1, **options)
        walk.find(".kernel .cell").first.fill("abc")
        assert violations(walk.page, ".cnnlab-walk") == []


@pytest.mark.parametrize("width", [320, 600, 800, 960, 1400])
@pytest.mark.parametrize("size", [1, 3, 7])
def test_nothing_sticks_out_at_any_width(open_walk: Open, width: int, size: int) -> None:
    walk = open_walk(picture="flower", kernel=[[-0.5] * size] * size, width=width)
    assert walk.page.evaluate("document.documentElement.scrollWidth") <= width
    wide = walk.find(
        ":is(.calculation, .controls, .transport, .formula, .picture, .sum)"
    ).evaluate_all(
        "nodes => nodes.filter((node) => node.scrollWidth > node.clientWidth + 1)"
        ".map((node) => node.className)"
    )
    assert wide == []


def test_the_three_columns_become_one(open_walk: Open) -> None:
    def lefts(width: int) -> set[int]:
        walk = open_walk(picture="digit 3", width=width)
        children = walk.find(".stage > div")
        return {round(box["x"]) for one in children.all() if (box := one.bounding_box())}

    assert len(lefts(1000)) == 3
    assert len(lefts(360)) == 1


def test_the_walk_follows_jupyterlabs_theme_live(open_walk: Open) -> None:
    walk = open_walk(picture="5x5")
    corner = """() => {
      const canvas = document.querySelector(".frame.map canvas");
      const card = getComputedStyle(document.querySelector(".cnnlab-walk .letter.k")).color;
      return [...canvas.getContext("2d").getImageData(3, 3, 1, 1).data, card].join();
    }"""
    light = walk.page.evaluate(corner)
    walk.page.evaluate("document.body.dataset.jpThemeLight = 'false'")
    assert walk.page.evaluate(corner) != light
    walk.page.evaluate("document.body.dataset.jpThemeLight = 'true'")
    assert walk.page.evaluate(corner) == light


def test_nothing_moves_by_itself(open_walk: Open) -> None:
    walk = open_walk(picture="5x5")
    walk.input.press("ArrowRight")
    assert walk.page.evaluate("document.getAnimations().length") == 0
    assert not re.search("transition|animation", walk.page.locator("style").all_text_contents()[-1])
