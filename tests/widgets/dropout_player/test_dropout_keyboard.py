"""Everything works from the keyboard, and no key pressed in the player reaches the notebook."""

from __future__ import annotations

import re

import pytest

from tests.widgets.dropout_player.conftest import Open

MOVING = re.compile(r"draw ([2-9]|\d\d|[1-4]\d\d) of")


def test_example_and_unit_are_chosen_by_keys(open_player: Open) -> None:
    player = open_player()
    steps = [
        ("ArrowRight", (1, 2)),
        ("ArrowDown", (2, 2)),
        ("ArrowLeft", (2, 1)),
        ("End", (2, 12)),
        ("ArrowRight", (2, 12)),
        ("PageDown", (4, 12)),
        ("Home", (4, 1)),
        ("PageUp", (1, 1)),
        ("ArrowUp", (1, 1)),
    ]
    for key, expected in steps:
        player.grid.press(key)
        assert (player.trait("example"), player.trait("unit")) == expected, key
    spoken = player.grid.get_attribute("aria-valuetext")
    assert spoken == "example 1, unit 1: 0.8, kept, becomes 1.60"
    player.grid.press("ArrowRight")
    spoken = player.grid.get_attribute("aria-valuetext")
    assert spoken == "example 1, unit 2: 1.3, dropped, becomes 0"
    assert player.grid.get_attribute("aria-valuenow") == "2"


def test_example_and_unit_are_chosen_by_the_pointer(open_player: Open) -> None:
    player = open_player()
    cell = player.grid.locator(".cell").nth(2 * 12 + 6)
    box = cell.bounding_box()
    assert box
    player.page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    assert (player.trait("example"), player.trait("unit")) == (3, 7)
    assert player.texts(".view.units h3")[0] == "Example 3 in its network"


@pytest.mark.parametrize(
    ("name", "key", "after"),
    [
        ("rate", "ArrowRight", 0.55),
        ("rate", "Home", 0),
        ("rate", "End", 0.9),
        ("batch_size", "ArrowLeft", 3),
        ("batch_size", "End", 16),
    ],
)
def test_a_number_is_set_by_its_slider(
    open_player: Open, name: str, key: str, after: float
) -> None:
    player = open_player()
    player.slider(name).press(key)
    assert player.trait(name) == after
    shown = player.find(f".slider.{name} .value").inner_text()
    assert shown == player.slider(name).get_attribute("aria-valuetext") == f"{after:g}"


def test_a_view_is_chosen_by_arrows_and_only_one_is_shown(open_player: Open) -> None:
    player = open_player()
    player.tab("Units").press("ArrowRight")
    assert player.trait("view") == "average"
    player.tab("Average").press("End")
    assert player.trait("view") == "maps"
    player.tab("Feature maps").press("ArrowRight")
    assert player.trait("view") == "units"
    player.tab("Units").press("ArrowLeft")
    player.tab("Feature maps").press("Home")
    assert player.trait("view") == "units"
    for name, view in (("Gradient", "gradient"), ("Units", "units")):
        player.tab(name).click()
        assert player.tab(name).get_attribute("aria-selected") == "true"
        assert player.find(".tabs [aria-selected=true]").count() == 1
        assert player.find(".view:visible").get_attribute("class") == f"view {view}"
        panel = player.page.get_by_role("tabpanel", name=name, exact=True)
        assert panel.count() == 1


def test_choices_are_made_by_keys(open_player: Open) -> None:
    player = open_player()
    page = player.page
    page.get_by_role("combobox", name="phase").select_option("no")
    assert player.trait("training") is False
    assert player.verdict().startswith("Inference: no unit is dropped")
    assert player.formula() == "at inference: after dropout = activation = 0.8"
    page.get_by_label("scale by").press(" ")
    assert player.trait("scaling") is False
    assert "now they are 2 times as large" in player.verdict()
    page.get_by_role("combobox", name="phase").select_option("yes")
    assert player.formula().endswith("0.8 × 1 = 0.80")
    page.get_by_role("combobox", name="masks").select_option("shared")
    assert player.trait("masks") == "shared"
    assert player.verdict().startswith("Wrong: all 4 examples have the same mask")


def test_draws_are_stepped(open_player: Open) -> None:
    player = open_player()
    draws = player.page.get_by_role("slider", name="Draw shown")
    first = player.verdict()
    player.page.get_by_role("button", name="one draw forward").press("Enter")
    player.page.get_by_role("button", name="one draw forward").press(" ")
    assert player.texts(".place") == ["draw 3 of 500"]
    assert player.trait("draw") == 3
    draws.press("End")
    assert draws.get_attribute("aria-valuetext") == "draw 500 of 500"
    player.page.get_by_role("button", name="back to the first draw").press("Enter")
    player.page.get_by_role("button", name="one draw back").press("Enter")
    assert player.texts(".place") == ["draw 1 of 500"]
    assert player.verdict() == first


def test_space_plays_and_pauses(open_player: Open) -> None:
    player = open_player()
    player.page.get_by_role("combobox", name="speed").select_option("fast")
    player.grid.press(" ")
    assert player.texts(".play") == ["Pause"]
    player.find(".place").filter(has_text=MOVING).wait_for()
    player.grid.press(" ")
    assert player.texts(".play") == ["Play"]
    stopped = player.texts(".place")
    player.page.wait_for_timeout(150)
    assert player.texts(".place") == stopped


def test_play_ends_at_the_last_draw_and_begins_anew(open_player: Open) -> None:
    player = open_player(draw=498)
    player.find(".play").press("Enter")
    player.find(".play").filter(has_text="Play").wait_for()
    assert player.texts(".place") == ["draw 500 of 500"]
    player.find(".play").press("Enter")
    player.find(".place").filter(has_text=MOVING).wait_for()


def test_new_draws_are_others_and_the_seed_brings_them_back(open_player: Open) -> None:
    player = open_player()
    spoken = player.find(".view.units .plot[role=img]")
    first = spoken.get_attribute("aria-label")
    player.page.get_by_role("button", name="New draws").press("Enter")
    assert spoken.get_attribute("aria-label") != first
    assert player.trait("seed") == 5
    player.set(seed=4)
    assert spoken.get_attribute("aria-label") == first


def test_keys_stay_in_the_player(open_player: Open) -> None:
    player = open_player()
    player.page.evaluate("""() => {
      window.heard = [];
      document.body.addEventListener("keydown", (event) => window.heard.push(event.key));
    }""")
    for control in player.find(":is(.frame, select, input, button)").all():
        if not control.is_visible():
            continue
        for key in ("x", "d", "b", "ArrowDown", " "):
            control.press(key)
    assert player.page.evaluate("window.heard") == []
    for chord in ("Control+s", "Shift+Enter", "Escape"):
        player.slider("rate").press(chord)
    heard = player.page.evaluate("window.heard")
    assert [key for key in heard if key not in ("Control", "Shift")] == ["s", "Enter", "Escape"]


def test_every_control_is_reached_by_tab(open_player: Open) -> None:
    player = open_player()
    controls = player.find(":is(button:not([tabindex='-1']), select, input, .frame):visible")
    reached = set()
    for _ in range(controls.count() + 3):
        player.page.keyboard.press("Tab")
        reached.add(
            player.page.evaluate("""() => {
              const all = [...document.querySelectorAll(".cnnlab-dropout *")];
              return all.indexOf(document.activeElement);
            }""")
        )
    assert len(reached - {-1}) == controls.count()
