"""Everything works from the keyboard and by pointer, and no key pressed inside reaches the cell."""

from __future__ import annotations

from tests.widgets.labels_explorer.conftest import OpenLabels


def test_keys_and_the_pointer_choose_the_number_of_labels(open_labels: OpenLabels) -> None:
    page = open_labels(width=900)
    for key, labels in (
        ("ArrowRight", 50),
        ("ArrowUp", 100),
        ("ArrowLeft", 50),
        ("End", 500),
        ("ArrowRight", 500),
        ("Home", 10),
        ("ArrowDown", 10),
    ):
        page.picture.press(key)
        assert page.trait("labels") == labels, key
    assert page.picture.get_attribute("aria-valuenow") == "1"
    assert page.picture.get_attribute("aria-valuemax") == "6"
    box = page.picture.bounding_box()
    assert box
    page.picture.click(position={"x": box["width"] - 130, "y": 80})
    assert page.trait("labels") == 500
    page.slider("labels").press("ArrowLeft")
    assert page.trait("labels") == 200


def test_switches_work_by_keys(open_labels: OpenLabels) -> None:
    page = open_labels()
    page.radio("letters").press("ArrowRight")
    assert page.trait("source") == "photographs"
    page.radio("frozen").press("ArrowLeft")
    assert page.trait("mode") == "random_frozen"
    page.radio("MNIST digits").press("ArrowRight")
    assert page.trait("target") == "cifar10-12k"
    assert "CIFAR-10, grey; source: photographs" in page.find(".picture h3").inner_text()


def test_sliding_is_saved_once(open_labels: OpenLabels) -> None:
    page = open_labels()
    saves = page.page.evaluate("""async () => {
      const model = document.querySelector("[data-widget-model]").model;
      let saves = 0;
      model.save_changes = () => { saves += 1; };
      const slider = document.querySelector(".stops.labels input");
      for (let index = 0; index < 20; index += 1) {
        slider.value = index % 6;
        slider.dispatchEvent(new Event("input"));
      }
      const sliding = saves;
      await new Promise((rested) => setTimeout(rested, 250));
      return [sliding, saves, model.get("labels")];
    }""")
    assert saves == [0, 1, 20]


def test_keys_stay_inside_and_chords_belong_to_the_notebook(open_labels: OpenLabels) -> None:
    page = open_labels()
    page.page.evaluate("""() => {
      window.heard = [];
      document.body.addEventListener("keydown", (event) => window.heard.push(event.key));
    }""")
    for control in page.find(":is(.frame, input:checked, input[type=range], summary)").all():
        for key in ("x", "d", "b", "ArrowDown", "Enter"):
            control.press(key)
    assert page.page.evaluate("window.heard") == []
    page.picture.press("Control+s")
    page.picture.press("Escape")
    assert page.page.evaluate("window.heard") == ["Control", "s", "Escape"]
