"""A saved page shows the maps from file://, without a kernel and without a network."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from cnnlab.text import set_language
from cnnlab.widgets import FeatureMaps
from cnnlab.widgets.export import notebook_page
from tests.widgets.feature_maps.conftest import LABELS, Images
from tests.widgets.saved_pages import opened, run_notebook


def test_the_maps_live_on_in_an_exported_notebook(
    browser: Browser, tmp_path: Path, model: Any, base: Any, images: Images
) -> None:
    one, other = (
        run_notebook(FeatureMaps(each, images, LABELS, feature_map=1), True)
        for each in (model, base)
    )
    one.cells += other.cells
    for kind, saved in other.metadata["widgets"].items():
        one.metadata["widgets"][kind]["state"].update(saved["state"])
    page = opened(browser, tmp_path / "page.html", notebook_page(one))
    page.locator(".cnnlab-maps").nth(1).locator(".sentence").wait_for()
    names = page.locator(".cnnlab-maps input[type=radio]").evaluate_all(
        "nodes => [...new Set(nodes.map(({ name }) => name))]"
    )
    assert len(names) == 6  # images, networks and layers of each
    first = page.locator(".cnnlab-maps").first
    first.locator(".frame.tiles").press("ArrowRight")
    assert first.locator(".sentence").inner_text().startswith("Map 2 is ")
    largest = FeatureMaps(model, images)._stages["model"][1].values[0, ..., 2].max()
    assert f"{largest:.3g}" in first.locator(".sentence").inner_text()
    assert page.wrong == []  # type: ignore[attr-defined]
    page.context.close()


def test_a_widget_that_is_removed_leaves_no_listener(
    browser: Browser, tmp_path: Path, model: Any, images: Images
) -> None:
    html = notebook_page(run_notebook(FeatureMaps(model, images), True))
    page = opened(browser, tmp_path / "page.html", html)
    page.locator(".cnnlab-maps .sentence").wait_for()
    listeners = page.evaluate("""() => {
      const host = document.querySelector("[data-widget-model]");
      host.remove_view();
      return [...host.model.listeners.values()].flat().length;
    }""")
    page.context.close()
    assert listeners == 0


def test_the_state_of_a_usual_network_stays_small() -> None:
    import keras
    import numpy as np

    layers = keras.layers
    network = keras.Sequential(
        [
            keras.Input((28, 28, 1)),
            layers.Conv2D(32, 3, activation="relu"),
            layers.MaxPooling2D(2),
            layers.Conv2D(64, 3, activation="relu"),
            layers.MaxPooling2D(2),
        ]
    )
    widget = FeatureMaps(network, np.ones((12, 28, 28, 1)))
    state = widget.get_manager_state(widgets=[widget])["state"][widget.model_id]
    assert len(widget.levels) + len(widget.floats) < 600_000
    assert len(json.dumps(state)) < 900_000


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"layer": 0},
        {"layer": 3, "image": 2, "feature_map": 7},
        {"position": (2, 3)},
        {"position": (90, 90)},
    ],
)
def test_the_still_picture_holds_image_map_and_a_sentence(
    model: Any, images: Images, options: dict[str, Any]
) -> None:
    svg = FeatureMaps(model, images, **options).still()
    assert svg.count("<image ") == 3
    assert not re.search("nan|inf|e\\+\\d", re.sub('href="[^"]*"', "", svg))
    assert "Run the notebook to choose." in svg
    assert len(svg) < 60_000


def test_the_still_picture_names_the_place_that_the_browser_names(
    browser: Browser, tmp_path: Path, model: Any, images: Images
) -> None:
    widget = FeatureMaps(model, images, layer=3, feature_map=3)
    html = notebook_page(run_notebook(widget, True))
    page = opened(browser, tmp_path / "page.html", html)
    spoken = page.locator(".frame.map").get_attribute("aria-valuetext") or ""
    page.context.close()
    place = re.search(r"At (row \d+, column \d+)", widget.still())
    assert place and spoken.startswith(place[1])


def test_the_still_picture_stays_where_scripts_are_off(
    browser: Browser, tmp_path: Path, model: Any, images: Images
) -> None:
    html = notebook_page(run_notebook(FeatureMaps(model, images), True))
    page = opened(browser, tmp_path / "page.html", html, java_script_enabled=False)
    assert page.get_by_role("img", name="Run the notebook").is_visible()
    page.context.close()


@pytest.mark.parametrize(
    ("language", "sentence"), [("en", "Run this cell"), ("ko", "이 셀을 실행")]
)
def test_an_untrusted_notebook_says_what_to_do(
    model: Any, images: Images, language: str, sentence: str
) -> None:
    set_language(language)
    try:
        data, _ = FeatureMaps(model, images)._repr_mimebundle_()
    finally:
        set_language("en")
    assert data["text/plain"].startswith(sentence)
    assert set(data) == {"application/vnd.jupyter.widget-view+json", "text/plain", "image/svg+xml"}
