"""axe-core finds nothing in any theme, language and view; the player fits every width."""

from __future__ import annotations

import pytest

from tests.conftest_browser import violations
from tests.widgets.dropout_player.conftest import Open

ROOT = ".cnnlab-dropout"
VIEWS = ["units", "average", "gradient", "maps"]
STROKE = """() => {
  const style = getComputedStyle(document.querySelector(".cnnlab-dropout .unit.kept .body"));
  return style.stroke;
}"""


# Colours do not depend on the language, nor names on the theme: each of both is looked at once.
@pytest.mark.parametrize(("language", "dark"), [("en", False), ("ko", True)], ids=["light", "dark"])
def test_axe_finds_nothing(open_player: Open, language: str, dark: bool) -> None:
    player = open_player(draw=20, language=language, dark=dark)
    for view in VIEWS:
        player.set(view=view)
        assert violations(player.page, ROOT) == [], view


@pytest.mark.parametrize("options", [{"forced": True}, {"width": 340}], ids=["forced", "narrow"])
def test_axe_finds_nothing_in_forced_colours_or_in_a_narrow_column(
    open_player: Open, options: dict[str, bool | int]
) -> None:
    player = open_player(draw=20, masks="shared", scaling=False, **options)
    for view in VIEWS:
        player.set(view=view)
        assert violations(player.page, ROOT) == [], view


def test_every_control_has_a_name_of_its_own(open_player: Open) -> None:
    page = open_player(language="en").page
    for role, names in {
        "slider": ("dropout rate p", "batch size", "Draw shown", "Example and unit shown"),
        "combobox": ("phase", "masks", "example", "unit", "speed"),
        "checkbox": ("scale by 1 ÷ (1 − p)",),
        "tab": ("Units", "Average", "Gradient", "Feature maps"),
        "tabpanel": ("Units",),
    }.items():
        for name in names:
            assert page.get_by_role(role, name=name, exact=True).count() == 1, name  # type: ignore[arg-type]


@pytest.mark.parametrize("width", [320, 440, 700, 900, 1400])
@pytest.mark.parametrize("language", ["en", "ko"])
def test_nothing_sticks_out_at_any_width(open_player: Open, width: int, language: str) -> None:
    player = open_player(rate=0.9, batch_size=16, draw=50, width=width, language=language)
    for view in VIEWS:
        player.set(view=view)
        assert player.page.evaluate("document.documentElement.scrollWidth") <= width, view
        wide = player.find(
            ":is(.controls, .slider, .above, .stage, .picture, .formula, .verdict, .transport)"
        ).evaluate_all(
            "nodes => nodes.filter((node) => node.scrollWidth > node.clientWidth + 1)"
            ".map((node) => node.className)"
        )
        assert wide == [], view


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("width", [320, 900])
def test_no_word_of_a_picture_is_cut_off(open_player: Open, view: str, width: int) -> None:
    player = open_player(view, rate=0.9, batch_size=16, draw=50, width=width)
    plots = player.find(".view:not([hidden]) .plot")
    cut = plots.evaluate_all("""plots => plots.flatMap((plot) => {
      const box = plot.getBoundingClientRect();
      return [...plot.querySelectorAll("text")].filter((word) => {
        const own = word.getBoundingClientRect();
        return own.left < box.left - 1 || own.right > box.right + 1 || own.bottom > box.bottom + 1;
      }).map((word) => word.textContent);
    })""")
    assert cut == []


def test_the_pictures_stand_side_by_side_or_one_below_the_other(open_player: Open) -> None:
    def lefts(width: int) -> int:
        pictures = open_player(width=width).find(".view.units .picture").all()
        return len({round(box["x"]) for one in pictures if (box := one.bounding_box())})

    assert (lefts(900), lefts(420)) == (2, 1)


def test_dropped_units_are_hatched_dashed_and_without_edges(open_player: Open) -> None:
    player = open_player(rate=0.5)
    dropped = player.find(".unit.dropped .body")
    kept = player.find(".unit.kept .body")
    assert dropped.count() + kept.count() == 12
    assert dropped.count() == 6
    for body in dropped.all():
        assert (body.get_attribute("fill") or "").startswith("url(#cnnlab-hatch")
        assert body.evaluate("(node) => getComputedStyle(node).strokeDasharray") != "none"
    assert kept.first.evaluate("(node) => getComputedStyle(node).strokeDasharray") == "none"
    assert player.find(".edge.out").count() == kept.count()
    label = player.find(".view.units .plot[role=img]").get_attribute("aria-label") or ""
    assert "Dropped units: 2, 3, 4, 5, 7, 12." in label


def test_the_player_follows_jupyterlabs_theme_live(open_player: Open) -> None:
    player = open_player()
    light = player.page.evaluate(STROKE)
    player.page.evaluate("document.body.dataset.jpThemeLight = 'false'")
    assert player.page.evaluate(STROKE) != light
    player.page.evaluate("document.body.dataset.jpThemeLight = 'true'")
    assert player.page.evaluate(STROKE) == light


def test_who_wants_no_motion_gets_the_last_draw_at_once(open_player: Open) -> None:
    player = open_player("average", still=True)
    player.find(".play").click()
    assert player.texts(".play") == ["Play"]
    assert player.texts(".place") == ["draw 500 of 500"]
    assert player.page.evaluate("document.getAnimations().length") == 0


def test_a_screen_reader_hears_no_draw_of_the_play(open_player: Open) -> None:
    player = open_player()
    verdict = player.find(".verdict")
    assert verdict.get_attribute("role") == "status"
    player.find(".play").click()
    assert verdict.get_attribute("aria-live") == "off"
    player.find(".play").click()
    assert verdict.get_attribute("aria-live") == "polite"
