"""axe-core finds nothing in every theme and language, and nothing sticks out at any width."""

from __future__ import annotations

import re

import pytest

from tests.conftest_browser import violations
from tests.widgets.hyperparameter_map.conftest import OpenMap

WITHIN = ".cnnlab-map"
# The same in both languages.
NAMES = "Adam|AdamW|SGD|RMSprop|ReLU|GELU|tanh|Glorot|Xavier|He|patience|PCA|Enter|Escape"


@pytest.mark.parametrize(
    "options",
    [
        {"chosen": "learning_rate"},
        {"chosen": "schedule", "language": "ko", "dark": True, "order": "cost"},
        {"chosen": "depth", "forced": True},
        {"chosen": "dropout", "language": "ko", "width": 340},
        {"dark": True, "width": 600},
    ],
    ids=["light", "dark", "forced", "narrow", "at rest"],
)
def test_axe_finds_nothing(open_map: OpenMap, options: dict[str, object]) -> None:
    page = open_map(**options)
    for summary in page.find("summary").all():
        summary.click()
    assert violations(page.page, WITHIN) == []


@pytest.mark.parametrize("language", ["en", "ko"])
def test_nothing_sticks_out(open_map: OpenMap, language: str) -> None:
    page = open_map(language=language, chosen="learning_rate")
    page.find("summary").click()
    for width in (320, 360, 561, 720, 880, 1400):
        page.page.set_viewport_size({"width": width, "height": 900})
        page.page.wait_for_timeout(60)
        assert page.page.evaluate("document.documentElement.scrollWidth") <= width
        wide = page.find(":is(.controls, .group, .entry, .about, .chip, .fact)").evaluate_all(
            "nodes => nodes.filter((node) => node.scrollWidth > node.clientWidth + 1"
            " && !node.matches('.group, .entry'))"
            ".map((node) => node.className)"
        )
        assert wide == [], width
        cut = page.find(".entry .name").evaluate_all(
            "nodes => nodes.filter((node) => node.scrollWidth > node.clientWidth + 1"
            " || node.closest('.entry').clientHeight + 2 < node.clientHeight)"
            ".map((node) => node.textContent)"
        )
        assert cut == [], width


def test_the_panel_stands_beside_below_or_within(open_map: OpenMap) -> None:
    page = open_map(chosen="momentum")
    for width, holder in ((1100, "stage"), (700, "stage"), (360, "group")):
        page.page.set_viewport_size({"width": width, "height": 900})
        page.page.wait_for_function(
            f"document.querySelector('.about').parentElement.className === '{holder}'"
        )
    before = page.panel.evaluate("node => node.previousElementSibling.dataset.entry")
    assert before == "momentum"
    page.entry("momentum").click()
    page.page.wait_for_function("document.querySelector('.about + .columns')")


def test_groups_and_the_panel_have_names(open_map: OpenMap) -> None:
    page = open_map(chosen="loss")
    for name in ("Training", "Optimization", "Regularization", "Architecture", "Data", "Other"):
        assert page.page.get_by_role("group", name=name, exact=True).count() == 1, name
    assert page.page.get_by_role("toolbar", name="Entries. Arrow keys move").count() == 1
    panel = page.page.get_by_role("region", name="About the chosen entry")
    assert panel.get_by_role("heading", name="loss function").count() == 1


def test_a_korean_map_shows_no_english_word(open_map: OpenMap) -> None:
    page = open_map(language="ko")
    root = page.page.locator(WITHIN)
    seen = [root.inner_text()]
    for name in ("schedule", "depth", "preprocessing"):
        page.set(chosen=name)
        seen.append(page.find(".board").inner_text() + page.find("dl").inner_text())
    seen += root.evaluate("""root => [root, ...root.querySelectorAll("*")]
      .flatMap((node) => node.getAttribute("aria-label") ?? [])""")
    for text in seen:
        assert not re.findall(r"[A-Za-z]{2,}", re.sub(rf"\b({NAMES})\b", "", text)), text
