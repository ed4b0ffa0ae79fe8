"""axe-core finds nothing in any theme, language and mode; the descent fits every width."""

from __future__ import annotations

import pytest

from tests.conftest_browser import violations
from tests.widgets.descent.conftest import Open

ROOT = ".cnnlab-descent"
COLOURS = """() => ["sgd", "momentum", "nesterov", "rmsprop", "adam"].map((name) =>
  getComputedStyle(document.querySelector(`.overlay .trace.${name} .trace-line`)).stroke)"""


# Colours do not depend on the language, nor names on the theme: each of both is looked at once.
@pytest.mark.parametrize(("language", "dark"), [("en", False), ("ko", True)], ids=["light", "dark"])
@pytest.mark.parametrize("race", [False, True], ids=["alone", "race"])
def test_axe_finds_nothing(open_descent: Open, language: str, dark: bool, race: bool) -> None:
    descent = open_descent("curved", noise=1, race=race, language=language, dark=dark)
    assert violations(descent.page, ROOT) == []


@pytest.mark.parametrize("options", [{"forced": True}, {"width": 340}], ids=["forced", "narrow"])
def test_axe_finds_nothing_in_forced_colours_or_in_a_narrow_column(
    open_descent: Open, options: dict[str, bool | int]
) -> None:
    descent = open_descent("valley", race=True, rates="best", noise=1, **options)
    descent.find("input[type=number]").first.fill("99")
    descent.find("input[type=number]").first.blur()
    assert violations(descent.page, ROOT) == []


def test_every_slider_has_a_name_of_its_own(open_descent: Open) -> None:
    page = open_descent("valley", language="en").page
    for name in ("learning rate", "momentum β", "gradient noise", "steps"):
        assert page.get_by_role("slider", name=name, exact=True).count() == 1, name


@pytest.mark.parametrize("width", [320, 420, 600, 760, 900, 1400])
@pytest.mark.parametrize("language", ["en", "ko"])
def test_nothing_sticks_out_at_any_width(open_descent: Open, width: int, language: str) -> None:
    descent = open_descent(
        "valley", race=True, learning_rate=0.2, noise=1, width=width, language=language
    )
    assert descent.page.evaluate("document.documentElement.scrollWidth") <= width
    wide = descent.find(
        ":is(.controls, .slider, .stage, .picture, .verdict, .transport, .entries)"
    ).evaluate_all(
        "nodes => nodes.filter((node) => node.scrollWidth > node.clientWidth + 1)"
        ".map((node) => node.className)"
    )
    assert wide == []


def test_the_pictures_stand_side_by_side_or_one_below_the_other(open_descent: Open) -> None:
    def lefts(width: int) -> int:
        boxes = [box.bounding_box() for box in open_descent(width=width).find(".picture").all()]
        return len({round(box["x"]) for box in boxes if box})

    assert (lefts(900), lefts(420)) == (2, 1)


def test_each_optimizer_has_its_own_colour_pattern_marker_and_letter(open_descent: Open) -> None:
    descent = open_descent("bowl", race=True)
    for place in (".overlay .trace", ".plot .trace", ".key-line"):
        patterns = descent.find(f"{place} .trace-line").evaluate_all(
            "nodes => nodes.map((node) => node.getAttribute('stroke-dasharray'))"
        )
        assert len(set(patterns)) == 5, place
    assert sorted(descent.texts(".sign")) == sorted("SMNRA")
    for place in (".overlay", ".plot"):
        assert sorted(descent.find(f"{place} .trace-letter").all_text_contents()) == sorted("SMNRA")
    for dark in (False, True):
        colours = open_descent("bowl", race=True, dark=dark).page.evaluate(COLOURS)
        assert len(set(colours)) == 5


def test_letters_do_not_cover_each_other(open_descent: Open) -> None:
    for landscape in ("bowl", "valley", "minima"):
        descent = open_descent(landscape, race=True, rates="best")
        for place in (".overlay", ".plot"):
            middles = [
                (box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
                for head in descent.find(f"{place} .trace-head circle").all()
                if (box := head.bounding_box())
            ]
            for number, (x, y) in enumerate(middles):
                for across, down in middles[:number]:
                    assert (x - across) ** 2 + (y - down) ** 2 > 17**2, landscape


def test_the_descent_follows_jupyterlabs_theme_live(open_descent: Open) -> None:
    descent = open_descent("bowl")
    corner = """() => {
      const canvas = document.querySelector(".frame canvas");
      return [...canvas.getContext("2d").getImageData(3, 3, 1, 1).data].join();
    }"""
    light = descent.page.evaluate(corner)
    descent.page.evaluate("document.body.dataset.jpThemeLight = 'false'")
    assert descent.page.evaluate(corner) != light
    descent.page.evaluate("document.body.dataset.jpThemeLight = 'true'")
    assert descent.page.evaluate(corner) == light


def test_who_wants_no_motion_gets_the_end_at_once(open_descent: Open) -> None:
    descent = open_descent("valley", race=True, still=True)
    descent.page.get_by_role("button", name="back to the start").click()
    descent.find(".play").click()
    assert descent.texts(".play") == ["Play"]
    assert descent.texts(".place") == ["step 100 of 100"]
    assert descent.page.evaluate("document.getAnimations().length") == 0


def test_a_screen_reader_hears_the_end_and_no_step_of_the_play(open_descent: Open) -> None:
    descent = open_descent("valley", steps=10)
    verdict = descent.find(".verdict")
    assert verdict.get_attribute("role") == "status"
    descent.find(".play").click()
    assert verdict.get_attribute("aria-live") == "off"
    descent.find(".play").filter(has_text="Play").wait_for()
    assert verdict.get_attribute("aria-live") == "polite"
    assert descent.verdict().startswith("Crawls: after 10 steps")
