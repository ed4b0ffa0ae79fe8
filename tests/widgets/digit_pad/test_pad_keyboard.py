"""A digit can be drawn by keys alone, all of it is spoken, and no key reaches the notebook."""

from __future__ import annotations

import numpy as np

from tests.widgets.digit_pad import reference
from tests.widgets.digit_pad.conftest import OpenPad, PadPage


def press(pad: PadPage, *keys: str) -> None:
    for key in keys:
        pad.page.keyboard.press(key)


def said(pad: PadPage) -> str:
    return pad.find(".place").text_content() or ""


def test_a_seven_is_drawn_by_keys(open_pad: OpenPad) -> None:
    pad = open_pad(kernel=True)
    pad.page.keyboard.press("Tab")
    assert said(pad) == "row 4 of 14, column 7, empty, pen up"
    press(pad, "ArrowLeft", "ArrowLeft", "Space")
    assert said(pad) == "row 4 of 14, column 5, ink, pen down"
    press(pad, *["ArrowRight"] * 4, *["End"] * 2, "ArrowDown", "Enter", "ArrowUp")
    assert said(pad) == "row 6 of 14, column 7, ink, pen up"
    press(pad, "ArrowRight", "ArrowRight", "ArrowRight")
    assert said(pad).endswith("column 10, empty, pen up")
    columns = [9, 11, 13, 15, 17, 15, 13, 13]
    rows = [7, 7, 7, 7, 7, 9, 11, 13]
    points = [list(point) for point in zip(columns, rows, strict=True)]
    assert pad.trait("actions") == [{"kind": "ink", "points": points}]
    expected = reference.as_drawn(reference.ink_of([{"kind": "ink", "points": points}]))
    assert np.abs(pad.drawn()[0].astype(int) - expected).max() <= 1


def test_ink_is_rubbed_out_and_taken_back_by_keys(open_pad: OpenPad) -> None:
    pad = open_pad()
    pad.frame.press("Space")
    press(pad, "PageUp", "Home", "PageDown")
    before = pad.drawn()
    press(pad, "Backspace")
    assert said(pad) == "row 3 of 14, column 8, empty, pen up"
    assert (pad.drawn() != before).any()
    press(pad, "Control+z")
    np.testing.assert_array_equal(pad.drawn(), before)
    press(pad, "Control+z")
    assert not pad.drawn().any()
    press(pad, "Control+z")


def test_the_cursor_stays_on_the_pad_and_a_pen_held_there_draws_on(open_pad: OpenPad) -> None:
    pad = open_pad()
    pad.frame.press("Enter")
    press(pad, *["ArrowUp"] * 9, *["ArrowLeft"] * 20)
    assert said(pad) == "row 1 of 14, column 1, ink, pen down"
    (action,) = pad.trait("actions")
    assert action["points"][-1] == [1, 1]
    assert len(action["points"]) == 1 + 3 + 6
    pad.page.keyboard.press("Tab")
    pad.page.keyboard.press("Shift+Tab")
    assert said(pad).endswith("ink, pen up"), "who leaves lifts the pen"


def test_the_mouse_takes_the_pen_out_of_the_keys_hands(open_pad: OpenPad) -> None:
    pad = open_pad()
    pad.frame.press("Enter")
    pad.stroke((20, 20), (24, 20))
    press(pad, "ArrowRight")
    kinds = [len(action["points"]) for action in pad.trait("actions")]
    assert kinds == [1, 2]


def test_keys_stay_in_the_pad(open_pad: OpenPad) -> None:
    pad = open_pad()
    pad.page.evaluate("""() => {
      window.heard = [];
      document.body.addEventListener("keydown", (event) => window.heard.push(event.key));
    }""")
    for control in pad.find(":is(.pad, button, input)").all():
        for key in ("x", "d", "b", "ArrowDown", " "):
            control.press(key)
    pad.frame.press("Control+z")
    assert [key for key in pad.page.evaluate("window.heard") if key != "Control"] == []
    for chord in ("Control+s", "Shift+Enter", "Escape"):
        pad.frame.press(chord)
    heard = pad.page.evaluate("window.heard")
    assert [key for key in heard if key not in ("Control", "Shift")] == ["s", "Enter", "Escape"]


def test_every_control_is_reached_by_tab(open_pad: OpenPad) -> None:
    pad = open_pad()
    reached = []
    for _ in range(6):
        pad.page.keyboard.press("Tab")
        reached.append(
            pad.page.evaluate("document.activeElement.className || document.activeElement.type")
        )
    assert reached[:5] == ["frame pad", "clear", "undo", "example", "checkbox"]
