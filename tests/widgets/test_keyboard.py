"""Everything works from the keyboard, and no key pressed in the walk reaches the notebook."""

from __future__ import annotations

import pytest

from tests.widgets.conftest import Open


@pytest.mark.parametrize("pane", ["input", "map"])
def test_a_picture_is_walked_by_keys(open_walk: Open, pane: str) -> None:
    walk = open_walk(picture="digit 3", position=[10, 10])
    frame = walk.find(f".frame.{pane}")
    steps = [
        ("ArrowRight", [10, 11]),
        ("ArrowDown", [11, 11]),
        ("ArrowLeft", [11, 10]),
        ("ArrowUp", [10, 10]),
        ("PageDown", [14, 10]),
        ("PageUp", [10, 10]),
        ("End", [25, 25]),
        ("ArrowRight", [25, 25]),
        ("Home", [0, 0]),
        ("ArrowUp", [0, 0]),
    ]
    for key, expected in steps:
        frame.press(key)
        assert walk.position() == expected, key
    assert frame.get_attribute("role") == "slider"
    assert frame.get_attribute("aria-valuenow") == "1"
    assert frame.get_attribute("aria-valuetext") == "row 1 of 26, column 1 of 26, sum 0"


def test_space_plays_and_stops_at_the_last_window(open_walk: Open) -> None:
    walk = open_walk(picture="5x5", position=[3, 1])
    walk.input.press(" ")
    assert walk.texts(".play") == ["Pause"]
    walk.find(".play").filter(has_text="Play").wait_for()
    assert walk.position() == [3, 3]


def test_space_pauses(open_walk: Open) -> None:
    walk = open_walk(picture="digit 3", position=[0, 0])
    walk.input.press(" ")
    walk.input.press(" ")
    assert walk.texts(".play") == ["Play"]


def test_the_position_slider_and_the_step_buttons_move_the_window(open_walk: Open) -> None:
    walk = open_walk(picture="digit 3", position=[2, 25])
    walk.find("input[type=range]").press("ArrowRight")
    assert walk.position() == [3, 0]
    walk.page.get_by_role("button", name="one step back").press("Enter")
    assert walk.position() == [2, 25]
    walk.page.get_by_role("button", name="one step forward").press(" ")
    assert walk.position() == [3, 0]
    assert "row 4 of 26, column 1 of 26" in walk.find("[role=status]").text_content()
    walk.page.get_by_role("button", name="first window").press("Enter")
    assert walk.position() == [0, 0]


@pytest.mark.parametrize("name", ["stride", "padding", "dilation"])
def test_a_setting_is_stepped_by_buttons_and_arrows(open_walk: Open, name: str) -> None:
    walk = open_walk(picture="digit 3")
    before = walk.trait(name)
    walk.page.get_by_role("button", name=f"{name}: one more").press("Enter")
    assert walk.trait(name) == before + 1
    walk.page.get_by_role("button", name=f"{name}: one more").press("ArrowUp")
    assert walk.trait(name) == before + 2
    walk.page.get_by_role("button", name=f"{name}: one less").press("ArrowDown")
    assert walk.trait(name) == before + 1


def test_a_button_at_its_limit_keeps_the_focus(open_walk: Open) -> None:
    walk = open_walk(picture="5x5")
    less = walk.page.get_by_role("button", name="kernel size: one less")
    less.press("Enter")
    less.press("Enter")
    assert walk.trait("kernel") == [[1]]
    assert less.get_attribute("aria-disabled") == "true"
    assert less.evaluate("node => node === document.activeElement")


def test_a_window_that_does_not_fit_is_not_on_offer(open_walk: Open) -> None:
    walk = open_walk(picture="5x5")
    more = walk.page.get_by_role("button", name="dilation: one more")
    for _ in range(5):
        more.press("Enter")
    assert walk.trait("dilation") == 4
    walk.page.get_by_role("button", name="kernel size: one more").press("Enter")
    assert len(walk.trait("kernel")) == 2


def test_pictures_kernels_and_channels_are_chosen_by_keys(open_walk: Open) -> None:
    walk = open_walk(picture="digit 3")
    walk.page.get_by_role("combobox", name="picture").select_option("flower")
    walk.page.get_by_role("combobox", name="kernel").select_option("outline")
    assert walk.trait("picture") == "flower"
    assert walk.trait("kernel")[1] == [-1, 8, -1]
    red = walk.page.get_by_role("tab", name="red")
    red.press("ArrowRight")
    green = walk.page.get_by_role("tab", name="green")
    assert green.get_attribute("aria-selected") == "true"
    assert green.evaluate("node => node === document.activeElement")
    walk.find(".kernel .cell").nth(4).fill("5")
    assert walk.trait("kernel")[1][1] == [8, 5, 8]


def test_the_map_fills_step_by_step_where_it_is_not_shown_whole(open_walk: Open) -> None:
    walk = open_walk(picture="5x5", position=[0, 0])
    last = """() => {
      const canvas = document.querySelector(".frame.map canvas");
      const at = [canvas.width - 8, canvas.height - 8];
      return [...canvas.getContext("2d").getImageData(...at, 1, 1).data].join();
    }"""
    filled = walk.page.evaluate(last)
    walk.page.get_by_label("show the whole map").press(" ")
    assert walk.page.evaluate(last) == "255,255,255,255" != filled
    walk.map.press("End")
    assert walk.page.evaluate(last) == filled


def test_keys_stay_in_the_walk(open_walk: Open) -> None:
    walk = open_walk(picture="flower")
    walk.page.evaluate("""() => {
      window.heard = [];
      document.body.addEventListener("keydown", (event) => window.heard.push(event.key));
    }""")
    controls = ".frame, select, input, .stepper button, .transport button, [aria-selected=true]"
    for control in walk.find(f":is({controls})").all():
        for key in ("x", "d", "b", "ArrowDown", "Enter", " "):
            control.press(key)
    assert walk.page.evaluate("window.heard") == []


def test_chords_running_and_leaving_belong_to_the_notebook(open_walk: Open) -> None:
    walk = open_walk(picture="digit 3")
    walk.page.evaluate("""() => {
      window.heard = [];
      document.body.addEventListener("keydown", (event) => window.heard.push(event.key));
    }""")
    for chord in ("Control+s", "Shift+Enter", "Escape", "Alt+x"):
        walk.input.press(chord)
    heard = walk.page.evaluate("window.heard")
    assert [key for key in heard if key not in ("Control", "Shift", "Alt")] == [
        "s",
        "Enter",
        "Escape",
        "x",
    ]


def test_every_control_is_reached_by_tab(open_walk: Open) -> None:
    walk = open_walk(picture="flower", kernel=[[1, 0], [0, -1]])
    expected = walk.find(":is(button, select, input, .frame):not([tabindex='-1'])").count()
    reached = set()
    for _ in range(expected + 3):
        walk.page.keyboard.press("Tab")
        name = walk.page.evaluate("""() => {
          const all = [...document.querySelectorAll(".cnnlab-walk *")];
          return all.indexOf(document.activeElement);
        }""")
        reached.add(name)
    assert len(reached - {-1}) == expected
