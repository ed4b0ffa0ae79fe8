"""Everything works from the keyboard and by pointer, and no key pressed inside reaches the cell."""

from __future__ import annotations

import re

from tests.widgets.search_visualiser.conftest import OpenSearch


def test_the_search_is_stepped_by_keys_in_the_curves(open_search: OpenSearch) -> None:
    page = open_search(method="random")
    for key, step in (
        ("Home", 0),
        ("ArrowRight", 1),
        ("PageUp", 5),
        ("ArrowLeft", 4),
        ("End", None),
    ):
        page.curves.press(key)
        assert page.trait("step") == step, key
    assert page.curves.get_attribute("aria-valuenow") == "15"
    said = str(page.curves.get_attribute("aria-valuetext")).replace("\xa0", " ")
    assert re.match(r"Best after 14 of 14 trials: number \d+, \d+\.\d % as the search saw it", said)
    page.page.get_by_role("button", name="one trial back").press("Enter")
    assert page.trait("step") == 13


def test_the_pointer_chooses_how_many_epochs_are_spent(open_search: OpenSearch) -> None:
    page = open_search(method="random")
    box = page.curves.bounding_box()
    assert box
    page.curves.click(position={"x": 64, "y": 100})
    assert page.trait("step") == 0
    page.curves.click(position={"x": box["width"] - 5, "y": 100})
    assert page.trait("step") is None


def test_arrows_look_around_in_the_space(open_search: OpenSearch) -> None:
    page = open_search(method="bayesian", step=4)
    own = page.readout[0]
    for _ in range(4):
        page.map.press("ArrowLeft")
    page.map.press("ArrowUp")
    assert page.readout[0] != own
    spoken = str(page.map.get_attribute("aria-valuetext")).replace("\xa0", " ")
    assert spoken == "; ".join(page.readout)
    assert page.find(".marks .ring.cursor").count() == 1
    page.map.press("Home")
    assert page.readout[0] == own
    assert page.readout[1].startswith("trial 4: ")


def test_space_plays_and_pauses(open_search: OpenSearch) -> None:
    page = open_search(method="hyperband", step=0)
    page.select("speed", "fast")
    page.map.press(" ")
    assert page.texts(".play") == ["Pause"]
    page.find(".place").filter(has_text=re.compile(r"trial [1-9]\d? of")).wait_for()
    page.curves.press(" ")
    assert page.texts(".play") == ["Play"]
    stopped = page.texts(".place")
    page.page.wait_for_timeout(150)
    assert page.texts(".place") == stopped


def test_keys_stay_inside_and_chords_belong_to_the_notebook(open_search: OpenSearch) -> None:
    page = open_search(method="own")
    page.page.evaluate("""() => {
      window.heard = [];
      document.body.addEventListener("keydown", (event) => window.heard.push(event.key));
    }""")
    for control in page.find(":is(.frame, input:checked, input[type=range], summary)").all():
        for key in ("x", "d", "b", "ArrowDown", "Enter"):
            control.press(key)
    assert page.page.evaluate("window.heard") == []
    page.map.press("Control+s")
    page.map.press("Escape")
    assert page.page.evaluate("window.heard") == ["Control", "s", "Escape"]


def test_stepping_is_saved_once(open_search: OpenSearch) -> None:
    page = open_search(method="random")
    saves = page.page.evaluate("""async () => {
      const model = document.querySelector("[data-widget-model]").model;
      let saves = 0;
      model.save_changes = () => { saves += 1; };
      const slider = document.querySelector(".transport input");
      for (let step = 1; step < 10; step += 1) {
        slider.value = step;
        slider.dispatchEvent(new Event("input"));
      }
      const sliding = saves;
      await new Promise((rested) => setTimeout(rested, 250));
      return [sliding, saves, model.get("step")];
    }""")
    assert saves == [0, 1, 9]
