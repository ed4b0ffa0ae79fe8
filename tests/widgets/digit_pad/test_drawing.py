"""A line drawn by mouse, finger or pen becomes the pixels expected, and can be taken back."""

from __future__ import annotations

import numpy as np
import pytest

from tests.widgets.digit_pad import reference
from tests.widgets.digit_pad.conftest import OpenPad, PadPage

LINE = ((8, 6), (14, 6), (20, 9))


def by_finger(pad: PadPage) -> None:
    session = pad.page.context.new_cdp_session(pad.page)
    kinds = ["touchStart", "touchMove", "touchMove"]
    for kind, (x, y) in zip(kinds, pad.places(*LINE), strict=True):
        session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": [{"x": x, "y": y}]})
    session.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})


@pytest.mark.parametrize("device", ["mouse", "finger"])
def test_a_line_becomes_the_pixels_that_numpy_makes_of_it(open_pad: OpenPad, device: str) -> None:
    pad = open_pad()
    if device == "mouse":
        pad.stroke(*LINE)
    else:
        by_finger(pad)
    drawn, moved = pad.drawn().astype(int)
    (action,) = pad.trait("actions")
    assert action["kind"] == "ink"
    np.testing.assert_allclose(action["points"], LINE, atol=0.1)
    ink = reference.ink_of([action])
    assert np.abs(drawn - reference.as_drawn(ink)).max() <= 1
    assert np.abs(moved - reference.centred(ink)).max() <= 1
    scrolled = pad.page.evaluate("scrollY")
    assert scrolled == 0


def test_strokes_are_taken_back_one_by_one_and_an_emptied_pad_as_well(open_pad: OpenPad) -> None:
    pad = open_pad()
    clear, undo = pad.button("Clear"), pad.button("Undo")
    assert undo.get_attribute("aria-disabled") == clear.get_attribute("aria-disabled") == "true"
    assert pad.find(".invitation").is_visible()
    pad.stroke(*LINE)
    first = pad.drawn()
    pad.stroke((10, 20), (18, 24))
    both = pad.drawn()
    clear.click()
    assert not pad.drawn().any()
    assert clear.get_attribute("aria-disabled") == "true"
    for expected in (both, first, np.zeros_like(first)):
        undo.click()
        np.testing.assert_array_equal(pad.drawn(), expected)
    undo.click(force=True)
    assert pad.trait("actions") == []


def test_an_example_is_one_of_mnists_digits_and_can_be_drawn_over(open_pad: OpenPad) -> None:
    pad = open_pad(kernel=True)
    example = pad.button("Show an example")
    labels = pad.trait("labels")
    for at in (0, 1):
        example.click()
        images = pad.pad._known()[0]
        np.testing.assert_array_equal(pad.drawn()[0], np.round(255 * images[at, ..., 0]))
        assert f"its label is {labels[at]}." in pad.sentence
        assert "Centring changes nothing here" in pad.sentence
    pad.stroke((2, 2), (6, 2))
    assert "its label" not in pad.sentence
    assert "Centring changes nothing" not in pad.sentence
    pad.button("Clear").click()
    for at in (2, 3):
        example.click()
        assert pad.trait("actions")[-1] == {"kind": "example", "at": at}


def test_news_from_python_take_no_stroke_away(open_pad: OpenPad) -> None:
    pad = open_pad()
    places = pad.places((4, 4), (12, 4), (12, 20))
    pad.page.mouse.move(*places[0])
    pad.page.mouse.down()
    for place in places[1:]:
        pad.set(standing={"known": 100, "right": 90})
        pad.page.mouse.move(*place)
    pad.page.mouse.up()
    assert [len(action["points"]) for action in pad.trait("actions")] == [3]


def test_the_toggle_shows_what_centring_does(open_pad: OpenPad) -> None:
    pad = open_pad(kernel=True)
    pad.stroke((3, 3), (9, 3), (5, 11))
    pad.settle()
    caption = pad.find(".caption")
    # Ink from 1.6 to 10.4 and 1.6 to 12.4: the longer side has 10.8 pixels.
    assert caption.inner_text() == "Size × 1.82, moved 8 right, 9 down (in pixels)."
    place = pad.find(".marks .cross").first.get_attribute("d") or ""
    toggle = pad.page.get_by_role("checkbox", name="centre as MNIST does")
    toggle.press(" ")
    assert pad.trait("centred") is False
    assert caption.inner_text().startswith("28 × 28 pixels, as drawn.")
    assert pad.find(".marks .cross").first.get_attribute("d") != place
    label = pad.find(".pixels").get_attribute("aria-label")
    assert label == "28 by 28 pixels, with ink in rows 2 to 13 and columns 2 to 11"
    assert pad.find(".pixels canvas").evaluate(
        """(canvas) => [...canvas.getContext("2d").getImageData(3, 3, 1, 1).data]"""
    ) == [244, 245, 247, 255]


def test_only_the_pad_itself_keeps_a_finger_from_scrolling(open_pad: OpenPad) -> None:
    actions = (
        open_pad()
        .find("*")
        .evaluate_all(
            """nodes => nodes.filter((node) => getComputedStyle(node).touchAction === "none")
          .map((node) => node.matches(".pad canvas"))"""
        )
    )
    assert actions == [True]


def test_built_outside_the_page_it_shows_its_pixels_once_inside(open_pad: OpenPad) -> None:
    pad = open_pad()
    pad.stroke((8, 8), (20, 20))
    pad.trait("drawn")
    before = pad.pictures()
    pad.build_outside()
    assert pad.pictures() == before
