"""Everything works from the keyboard and by pointer, and no key pressed inside reaches the cell."""

from __future__ import annotations

from tests.widgets.batch_explorer.conftest import OpenExplorer


def test_the_pictures_are_sliders(open_explorer: OpenExplorer) -> None:
    page = open_explorer()
    across, curve = page.find(".frame.across"), page.find(".frame.curve-frame")
    for key, size in (("ArrowLeft", 64), ("Home", 16), ("ArrowLeft", 16), ("End", 256)):
        across.press(key)
        assert page.trait("batch_size") == size, key
    assert across.get_attribute("aria-valuenow") == "3"
    assert "Batch 256, 5 epochs = 20 updates" in str(across.get_attribute("aria-valuetext"))
    for key, epochs in (("ArrowRight", 6), ("PageUp", 10), ("End", 20), ("Home", 1)):
        curve.press(key)
        assert page.trait("epochs") == epochs, key
    assert curve.get_attribute("aria-valuetext") == "1 epoch = 4 updates"


def test_the_pointer_chooses_the_nearest_batch_size_and_budget(open_explorer: OpenExplorer) -> None:
    page = open_explorer(width=900)
    across, curve = page.find(".frame.across"), page.find(".frame.curve-frame")
    across.click(position={"x": 90, "y": 100})
    assert page.trait("batch_size") == 16
    box = curve.bounding_box()
    assert box
    curve.click(position={"x": box["width"] - 26, "y": 100})
    assert page.trait("epochs") == 20


def test_sliders_and_the_switch_of_budgets_work_by_arrows(open_explorer: OpenExplorer) -> None:
    page = open_explorer()
    page.slider("batch size").press("ArrowLeft")
    assert page.trait("batch_size") == 64
    page.slider("learning rate").press("End")
    assert page.trait("learning_rate") == 0.01
    page.page.get_by_role("radio", name="equal epochs").press("ArrowRight")
    assert page.trait("equal") == "updates"
    updates = page.slider("updates")
    updates.press("Home")
    updates.press("ArrowRight")
    assert page.trait("updates") == 40
    assert updates.get_attribute("aria-valuetext") == "40 updates"
    assert page.drawn(".across .updates .tick") == ["63", "48", "40"]
    assert "each batch size is read at its first one with 40 updates or more" in page.sentence


def test_looking_closer_changes_no_trait(open_explorer: OpenExplorer) -> None:
    page = open_explorer()
    before = page.drawn(".across .tick.end")
    page.page.get_by_role("checkbox", name="zoom in").press(" ")
    assert page.drawn(".across .tick.end") != before
    assert page.find(".across .other").count() == 1
    page.page.get_by_role("checkbox", name="other learning rates").press(" ")
    assert page.find(".across .drawing .other").count() == 0


def test_sliding_is_saved_once(open_explorer: OpenExplorer) -> None:
    page = open_explorer()
    saves = page.page.evaluate("""async () => {
      const model = document.querySelector("[data-widget-model]").model;
      let saves = 0;
      model.save_changes = () => { saves += 1; };
      const slider = document.querySelector(".stops.length input");
      for (let index = 0; index < 20; index += 1) {
        slider.value = index;
        slider.dispatchEvent(new Event("input"));
      }
      const sliding = saves;
      await new Promise((rested) => setTimeout(rested, 250));
      return [sliding, saves, model.get("epochs")];
    }""")
    assert saves == [0, 1, 20]


def test_keys_stay_inside_and_chords_belong_to_the_notebook(open_explorer: OpenExplorer) -> None:
    page = open_explorer()
    page.page.evaluate("""() => {
      window.heard = [];
      document.body.addEventListener("keydown", (event) => window.heard.push(event.key));
    }""")
    for control in page.find(":is(.frame, input, select, button.train, summary)").all():
        for key in ("x", "d", "b", "ArrowDown", "Enter"):
            control.press(key)
    assert page.page.evaluate("window.heard") == []
    page.find(".frame.across").press("Control+s")
    page.find(".frame.across").press("Escape")
    assert page.page.evaluate("window.heard") == ["Control", "s", "Escape"]
