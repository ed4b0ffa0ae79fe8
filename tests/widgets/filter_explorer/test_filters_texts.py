"""Both languages say everything, and the JavaScript says nothing by itself."""

from __future__ import annotations

import re
from pathlib import Path

import cnnlab.widgets.filter_explorer as package
from cnnlab.widgets.filter_explorer.texts import TEXTS
from tests.widgets.filter_explorer.conftest import OpenFilters

FOLDER = Path(package.__file__).parent
HANGUL = re.compile("[가-힣]")
NO_WORDS = {"points", "cost_macs"}
NAMES = ("dim_1", "dim_2", "MAC", "Page Up", "Page Down")  # the same in both languages


def test_every_text_has_both_halves_with_the_same_values() -> None:
    for name, text in TEXTS.items():
        assert HANGUL.search(text.ko) or name in NO_WORDS, name
        assert not HANGUL.search(text.en), name
        assert set(re.findall(r"{\w+}", text.en)) == set(re.findall(r"{\w+}", text.ko)), name


def test_every_text_is_used_and_every_used_text_exists() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in FOLDER.glob("*.js"))
    used = set(re.findall(r"\btexts\.(\w+)", code)) - {"language"}
    # Looked up by a name that is put together: a cost, a slider, a number, a verdict.
    computed = {name for name in TEXTS if re.match("(cost|axis|amount|head)_", name)}
    computed |= {"dim_1", "dim_2", "dropout", "batch_size"}
    computed |= {"accuracy", "gap", "parameters", "macs", "seconds"}
    computed |= {"higher", "lower", "cannot_tell"}
    assert used | computed == set(TEXTS)


def test_a_korean_explorer_shows_no_english_word(open_filters: OpenFilters) -> None:
    page = open_filters(language="ko", dim_1=32, dim_2=8, budget=20_000, cost="macs")
    page.find("summary").click()
    visible = page.page.locator(".cnnlab-filters").inner_text()
    labels = page.page.locator(".cnnlab-filters").evaluate("""root =>
      [root, ...root.querySelectorAll("*")].flatMap((node) =>
        ["aria-label", "aria-valuetext", "title"].map((name) => node.getAttribute(name) ?? ""))""")
    for text in [visible, *labels, *page.drawn("text")]:
        for name in NAMES:
            text = text.replace(name, "")
        assert not re.findall(r"[A-Za-z]{2,}", text), text
    assert "고른 설정" in visible
