"""Everything works from the keyboard and by pointer, and no key pressed inside reaches the cell."""

from __future__ import annotations

from tests.widgets.filter_explorer.conftest import OpenFilters


def test_keys_go_through_the_settings_by_cost_and_along_the_front(
    open_filters: OpenFilters,
) -> None:
    page = open_filters(dim_1=8, dim_2=8)
    picture = page.picture
    # By parameters, 8×32 is dearer than 32×8.
    for key, filters in (
        ("ArrowRight", (16, 8)),
        ("ArrowRight", (32, 8)),
        ("ArrowRight", (8, 32)),
        ("ArrowLeft", (32, 8)),
        ("End", (32, 64)),
        ("ArrowRight", (32, 64)),
        ("Home", (8, 8)),
        ("ArrowLeft", (8, 8)),
    ):
        picture.press(key)
        assert page.filters() == filters, key
    assert picture.get_attribute("aria-valuenow") == "1"
    assert picture.get_attribute("aria-valuemax") == "9"
    along = [page.filters()]
    for _ in range(3):
        picture.press("PageUp")
        along.append(page.filters())
        assert "on the Pareto front" in str(picture.get_attribute("aria-valuetext"))
    assert [dim_2 for _, dim_2 in along] == sorted(dim_2 for _, dim_2 in along)
    picture.press("PageDown")
    assert page.filters() == along[-2]


def test_the_pointer_chooses_the_nearest_setting(open_filters: OpenFilters) -> None:
    page = open_filters(width=900)
    box = page.picture.bounding_box()
    assert box
    page.picture.click(position={"x": 80, "y": box["height"] - 60})
    assert page.filters() == (8, 8)
    page.picture.click(position={"x": box["width"] - 30, "y": 60})
    assert page.filters() == (32, 64)


def test_sliders_switch_and_boxes_work_by_keys(open_filters: OpenFilters) -> None:
    page = open_filters()
    page.slider("dim_1, filters").press("ArrowLeft")
    page.slider("dim_2, filters").press("Home")
    page.slider("dropout rate").press("End")
    page.slider("batch size").press("Home")
    chosen = [page.trait(name) for name in ("dim_1", "dim_2", "dropout", "batch_size")]
    assert chosen == [16, 8, 0.5, 16]
    page.slider("budget").press("ArrowLeft")
    assert page.trait("budget") == 50_000
    assert page.slider("budget").get_attribute("aria-valuetext") == "50,000\xa0parameters"
    page.page.get_by_role("radio", name="parameters").press("ArrowRight")
    assert (page.trait("cost"), page.trait("budget")) == ("macs", None)
    page.page.get_by_role("checkbox", name="all dropout rates").press(" ")
    assert page.trait("shown") == "all"
    assert page.picture.get_attribute("aria-valuemax") == "36"


def test_looking_closer_changes_no_trait(open_filters: OpenFilters) -> None:
    page = open_filters()
    before = page.drawn(".tick.end")
    page.page.get_by_role("checkbox", name="zoom in").press(" ")
    assert page.drawn(".tick.end") != before


def test_sliding_is_saved_once(open_filters: OpenFilters) -> None:
    page = open_filters()
    saves = page.page.evaluate("""async () => {
      const model = document.querySelector("[data-widget-model]").model;
      let saves = 0;
      model.save_changes = () => { saves += 1; };
      const slider = document.querySelector(".stops.dim_2 input");
      for (let index = 0; index < 20; index += 1) {
        slider.value = index % 3;
        slider.dispatchEvent(new Event("input"));
      }
      const sliding = saves;
      await new Promise((rested) => setTimeout(rested, 250));
      return [sliding, saves, model.get("dim_2")];
    }""")
    assert saves == [0, 1, 32]


def test_keys_stay_inside_and_chords_belong_to_the_notebook(open_filters: OpenFilters) -> None:
    page = open_filters()
    page.page.evaluate("""() => {
      window.heard = [];
      document.body.addEventListener("keydown", (event) => window.heard.push(event.key));
    }""")
    for control in page.find(":is(.frame, input, summary)").all():
        for key in ("x", "d", "b", "ArrowDown", "Enter"):
            control.press(key)
    assert page.page.evaluate("window.heard") == []
    page.picture.press("Control+s")
    page.picture.press("Escape")
    assert page.page.evaluate("window.heard") == ["Control", "s", "Escape"]
