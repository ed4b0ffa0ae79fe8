"""axe-core finds nothing in any theme and language; the widget fits every width."""

from __future__ import annotations

from typing import Any

import pytest

from tests.conftest_browser import violations
from tests.widgets.feature_maps.conftest import LABELS, Images, OpenMaps

ROOT = ".cnnlab-maps"
COLOURS = """async () => {
  await new Promise((repainted) => setTimeout(repainted, 50));
  const canvas = document.querySelector(".cnnlab-maps .frame.map canvas");
  const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
  const sums = [0, 0, 0];
  data.forEach((value, at) => {
    if (at % 4 < 3) sums[at % 4] += value;
  });
  return sums;
}"""


# Colours do not depend on the language, nor names on the theme: each of both is looked at once.
@pytest.mark.parametrize(("language", "dark"), [("en", False), ("ko", True)], ids=["light", "dark"])
def test_axe_finds_nothing(open_maps: OpenMaps, language: str, dark: bool) -> None:
    page = open_maps(language=language, dark=dark)
    assert violations(page.page, ROOT) == []
    page.set(layer=3)
    assert violations(page.page, ROOT) == []


@pytest.mark.parametrize("options", [{"forced": True}, {"width": 340}], ids=["forced", "narrow"])
def test_axe_finds_nothing_in_forced_colours_or_in_a_narrow_column(
    open_maps: OpenMaps, base: Any, images: Images, options: dict[str, Any]
) -> None:
    page = open_maps({"one": base, "other": base}, images, LABELS, layer=3, **options)
    assert violations(page.page, ROOT) == []


@pytest.mark.parametrize("language", ["en", "ko"])
def test_nothing_sticks_out_at_any_width(
    open_maps: OpenMaps, base: Any, images: Images, language: str
) -> None:
    page = open_maps({"one": base, "the other one": base}, images, language=language)
    for width in (320, 400, 520, 860, 1400):
        page.page.set_viewport_size({"width": width, "height": 900})
        page.page.wait_for_timeout(60)
        for layer in (0, 1, 3):
            page.set(layer=layer)
            assert page.page.evaluate("document.documentElement.scrollWidth") <= width
            wide = page.find(
                ":is(.controls, .stage, .maps, .detail, .picture, .sentence, .making, .ranking)"
            ).evaluate_all(
                "nodes => nodes.filter((node) => node.scrollWidth > node.clientWidth + 1)"
                ".map((node) => node.className)"
            )
            assert wide == [], (width, layer)


def test_every_control_has_a_name_of_its_own(open_maps: OpenMaps) -> None:
    page = open_maps().page
    for role, names in {
        "slider": ("Map", "Place in the map"),
        "checkbox": ("each map on its own scale",),
        "radio": ("image 0, label a", "image 2, label c", "Input 12×10×1", "Conv2D 2 3×2×5"),
        "group": ("Image", "Layer"),
        "button": ("Strongest place",),
        "region": ("Feature maps",),
    }.items():
        for name in names:
            assert page.get_by_role(role, name=name, exact=True).count() == 1, name  # type: ignore[arg-type]


def test_what_is_seen_is_said(open_maps: OpenMaps) -> None:
    page = open_maps(layer=3, position=(0, 0), feature_map=2)
    assert page.find(".sentence").get_attribute("role") == "status"
    assert "Its receptive field, 8×8, goes over the edge" in page.sentence
    spoken = page.large.get_attribute("aria-valuetext") or ""
    assert spoken.startswith("row 0, column 0: ")
    assert "on this image from" in (page.tiles.get_attribute("aria-valuetext") or "")
    label = page.find(".making canvas").get_attribute("aria-label") or ""
    assert label.startswith("8 kernels of 3×3, weights from −")
    assert page.find(".making .note").inner_text().startswith("3×3, −")


def test_a_negative_value_is_told_by_number_and_pattern(open_maps: OpenMaps) -> None:
    page = open_maps(layer=3)
    assert page.texts(".scale span")[0].startswith("-")
    assert page.find(".bar").evaluate("(bar) => bar.style.getPropertyValue('--lab-below')") != "0%"
    assert "dashed in the large map: negative" in page.find(".maps .note").inner_text()
    page.layer("Conv2D 1").check()
    assert page.texts(".scale span")[0] == "0"
    assert page.find(".bar").evaluate("(bar) => bar.style.getPropertyValue('--lab-below')") == "0%"


def test_the_maps_follow_jupyterlabs_theme_live(open_maps: OpenMaps) -> None:
    page = open_maps()
    light = page.page.evaluate(COLOURS)
    page.page.evaluate("document.body.dataset.jpThemeLight = 'false'")
    dark = page.page.evaluate(COLOURS)
    assert sum(dark) < sum(light)
    page.page.evaluate("document.body.dataset.jpThemeLight = 'true'")
    assert page.page.evaluate(COLOURS) == light
