"""Everything works from the keyboard, and no key pressed in the widget reaches the notebook."""

from __future__ import annotations

from typing import Any

import numpy as np

from cnnlab.widgets import FeatureMaps
from tests.widgets.feature_maps.conftest import Images, OpenMaps


def test_maps_are_chosen_by_arrows(open_maps: OpenMaps) -> None:
    page = open_maps(feature_map=0)
    steps = [
        ("ArrowRight", 1),
        ("ArrowDown", 5),
        ("ArrowDown", 5),
        ("ArrowLeft", 4),
        ("ArrowUp", 0),
        ("ArrowUp", 0),
        ("End", 7),
        ("ArrowRight", 7),
        ("Home", 0),
    ]
    for key, expected in steps:
        page.tiles.press(key)
        assert page.tiles.get_attribute("aria-valuenow") == str(expected), key
    assert page.trait("feature_map") == 0


def test_page_keys_go_through_the_maps_by_strength(
    open_maps: OpenMaps, model: Any, images: Images
) -> None:
    values = FeatureMaps(model, images)._stages["model"][1].values[0].max(axis=(0, 1))
    order = np.argsort(-values, kind="stable").tolist()
    page = open_maps()
    visited = [page.tiles.get_attribute("aria-valuenow")]
    for _ in range(3):
        page.tiles.press("PageDown")
        visited.append(page.tiles.get_attribute("aria-valuenow"))
    assert visited == [str(number) for number in order[:4]]
    page.tiles.press("PageUp")
    assert page.tiles.get_attribute("aria-valuenow") == str(order[2])


def test_a_place_is_moved_by_arrows_and_home_returns_to_the_strongest(open_maps: OpenMaps) -> None:
    page = open_maps(position=(0, 0))
    for key, place in [
        ("ArrowDown", [1, 0]),
        ("ArrowRight", [1, 1]),
        ("ArrowUp", [0, 1]),
        ("ArrowUp", [0, 1]),
        ("ArrowLeft", [0, 0]),
    ]:
        page.large.press(key)
        assert page.trait("position") == place, key
    assert "at row 0, column 0; its strongest is" in page.sentence
    picture = page.find(".frame.image canvas")
    assert picture.get_attribute("aria-label") == (
        "The image. Outlined: rows 0 to 2, columns 0 to 2."
    )
    page.large.press("Home")
    assert page.trait("position") is None
    assert "is strongest at" in page.sentence


def test_images_layers_and_networks_are_chosen_by_keys(
    open_maps: OpenMaps, base: Any, images: Images
) -> None:
    page = open_maps({"one": base, "other": base}, {"one": images, "other": 1 - images})
    page.image(0).press("ArrowRight")
    assert page.find(".picture h3").first.inner_text() == "Image 1"
    page.layer("Conv2D 1").press("ArrowRight")
    assert page.find(".maps h3").inner_text() == "All maps of AveragePooling2D 1 6×5×4"
    page.large.press("ArrowDown")
    page.page.get_by_role("radio", name="one", exact=True).press("ArrowRight")
    state = {name: page.trait(name) for name in ("network", "image", "layer", "position")}
    assert state == {"network": "other", "image": 1, "layer": 2, "position": None}


def test_keys_stay_in_the_widget(open_maps: OpenMaps) -> None:
    page = open_maps()
    page.page.evaluate("""() => {
      window.heard = [];
      document.body.addEventListener("keydown", (event) => window.heard.push(event.key));
    }""")
    controls = ["[role=slider]", "input[type=checkbox]", ".strip input", ".layers input", "button"]
    for control in controls:
        for key in ("x", "d", "b", "ArrowDown", " "):
            page.find(control).first.press(key)
    assert page.page.evaluate("window.heard") == []
    for chord in ("Control+s", "Shift+Enter", "Escape"):
        page.tiles.press(chord)
    heard = page.page.evaluate("window.heard")
    assert [key for key in heard if key not in ("Control", "Shift")] == ["s", "Enter", "Escape"]


def test_every_control_is_reached_by_tab(open_maps: OpenMaps) -> None:
    page = open_maps()
    reached = []
    for _ in range(6):
        page.page.keyboard.press("Tab")
        reached.append(
            page.page.evaluate("""() => {
              const one = document.activeElement;
              return one.getAttribute("role") ?? one.type ?? "";
            }""")
        )
    assert reached == [
        "radio",
        "radio",
        "slider",
        "checkbox",
        "slider",
        "button",
    ]


def test_the_pointer_chooses_maps_places_and_images(open_maps: OpenMaps) -> None:
    page = open_maps(feature_map=0)
    box = page.find(".frame.tiles canvas").bounding_box()
    assert box
    page.tiles.click(position={"x": box["width"] * 3 / 8, "y": box["height"] / 4})
    assert page.tiles.get_attribute("aria-valuenow") == "1"
    page.large.click(position={"x": 8, "y": 8})
    assert page.trait("position") == [0, 0]
    page.find(".ranking li:not(.chosen)").first.click()
    assert page.trait("image") != 0
    assert page.trait("position") is None
