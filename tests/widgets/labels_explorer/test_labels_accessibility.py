"""axe-core finds nothing in every theme and language, and nothing sticks out at any width."""

from __future__ import annotations

import pytest

from tests.conftest_browser import violations
from tests.widgets.labels_explorer.conftest import OpenLabels

WITHIN = ".cnnlab-labels"


@pytest.mark.parametrize(
    "options",
    [
        {"language": "en"},
        {"language": "ko", "dark": True},
        {"language": "en", "dark": True, "source": "untrained"},
        {"forced": True},
        {"language": "ko", "width": 340},
    ],
    ids=["light", "dark", "disabled", "forced", "narrow"],
)
def test_axe_finds_nothing(open_labels: OpenLabels, options: dict[str, object]) -> None:
    page = open_labels(**options)
    page.find("summary").click()
    assert violations(page.page, WITHIN) == []


@pytest.mark.parametrize("language", ["en", "ko"])
def test_nothing_sticks_out(open_labels: OpenLabels, language: str) -> None:
    page = open_labels(language=language, source="characters", mode="fine_tuned", labels=500)
    page.find("summary").click()
    for width in (320, 400, 560, 720, 900, 1400):
        page.page.set_viewport_size({"width": width, "height": 900})
        page.page.wait_for_function("""() => {
          const frame = document.querySelector(".frame.by-labels");
          return frame.querySelector("svg").getAttribute("width") === String(frame.clientWidth);
        }""")
        assert page.page.evaluate("document.documentElement.scrollWidth") <= width
        parts = ".controls, .stops, .named, .switch, .picture, .readout, .sentence"
        wide = page.find(f":is({parts})").evaluate_all(
            "nodes => nodes.filter((node) => node.scrollWidth > node.clientWidth + 1)"
            ".map((node) => node.className)"
        )
        assert wide == [], width
        outside = page.page.evaluate("""() => [...document.querySelectorAll(".drawing text")]
          .filter((node) => {
            const text = node.getBoundingClientRect();
            const frame = node.closest(".frame").getBoundingClientRect();
            return text.left < frame.left - 1 || text.right > frame.right + 1;
          }).map((node) => node.textContent)""")
        assert outside == [], width


def test_every_control_has_a_name_of_its_own(open_labels: OpenLabels) -> None:
    page = open_labels()
    for name in ("labels", "Number of labels in the picture"):
        assert page.slider(name).count() == 1, name
        assert page.slider(name).get_attribute("aria-valuetext"), name
    for name in ("target", "source", "arrow from"):
        assert page.page.get_by_role("group", name=name, exact=True).count() == 1, name
    said = str(page.picture.get_attribute("aria-valuetext")).replace("\xa0", " ")
    assert said.startswith("With 20 labels: scratch 5") and "; frozen 6" in said


def test_nothing_is_told_by_colour_alone(open_labels: OpenLabels) -> None:
    page = open_labels()
    kinds = ("scratch", "frozen", "fine_tuned", "random_frozen")
    shapes = [
        page.find(f".drawing .mean.{kind}").first.evaluate(
            "node => node.tagName + (node.getAttribute('d') ?? '').replace(/[0-9.]+ [0-9.]+/, '')"
        )
        for kind in kinds
    ]
    assert len(set(shapes)) == 4
    dashed = page.find(".drawing .line").evaluate_all(
        "nodes => nodes.filter((node) => getComputedStyle(node).strokeDasharray !== 'none')"
        ".map((node) => node.classList[1])"
    )
    assert dashed == ["random_frozen"]
    names = {"scratch", "frozen", "fine-tuned", "random, frozen"}
    assert set(page.drawn(".line-name")) == names
    page.page.set_viewport_size({"width": 400, "height": 900})
    page.page.wait_for_function("document.querySelector('.line-name').textContent.length === 1")
    assert sorted(page.drawn(".line-name")) == [*"FRST"]
