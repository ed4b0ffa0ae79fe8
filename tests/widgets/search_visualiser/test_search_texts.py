"""Both languages say everything, and the JavaScript says nothing by itself."""

from __future__ import annotations

import re
from pathlib import Path

import cnnlab.widgets.search_visualiser as package
from cnnlab.widgets.search_visualiser.measured import METHODS
from cnnlab.widgets.search_visualiser.settings import VIEWS
from cnnlab.widgets.search_visualiser.texts import TEXTS
from tests.widgets.search_visualiser.conftest import OpenSearch

FOLDER = Path(package.__file__).parent
HANGUL = re.compile("[가-힣]")
NAMES = {"method_hyperband", "short_hyperband", "letter_hyperband"}
NAMES |= {"value_sgd", "value_rmsprop", "value_adam"}  # the same in both languages


def test_every_text_has_both_halves_with_the_same_values() -> None:
    for name, text in TEXTS.items():
        assert HANGUL.search(text.ko) or name in NAMES, name
        assert not HANGUL.search(text.en), name
        assert set(re.findall(r"{\w+}", text.en)) == set(re.findall(r"{\w+}", text.ko)), name


def test_every_text_is_used_and_every_used_text_exists() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in FOLDER.glob("*.js"))
    used = set(re.findall(r"\btexts\.(\w+)", code)) - {"language"}
    used |= {name for name in TEXTS if f'"{name}"' in code}
    # Looked up by a name that is put together: a method, a view, an axis, a value.
    kinds = {"method": METHODS, "short": METHODS, "letter": METHODS, "plan": METHODS}
    kinds |= {"view": VIEWS, "bar": VIEWS, "why": ("grid", "random", "own")}
    computed = {f"{kind}_{name}" for kind, names in kinds.items() for name in names}
    computed |= {name for name in TEXTS if re.match("(axis|short_axis|value)_", name)}
    computed |= {"first", "back", "forward", "play", "pause", "slow", "normal", "fast"}
    computed |= {"step", "speed"}
    assert used | computed == set(TEXTS)


def test_a_korean_visualiser_shows_no_english_word(open_search: OpenSearch) -> None:
    page = open_search(language="ko", step=8)
    page.find("summary").click()
    seen = []
    for method in METHODS:
        page.set(method=method)
        seen.append(page.page.locator(".cnnlab-search").inner_text())
    page.set(method="bayesian")
    for view in VIEWS:
        page.set(view=view)
        seen.append(page.page.locator(".cnnlab-search").inner_text())
    seen += page.page.locator(".cnnlab-search").evaluate("""root =>
      [root, ...root.querySelectorAll("*")].flatMap((node) =>
        ["aria-label", "aria-valuetext", "title"].map((name) => node.getAttribute(name) ?? ""))""")
    for text in seen:
        text = re.sub("Hyperband|Adam|SGD|RMSprop|Home|Enter", "", text)
        assert not re.findall(r"[A-Za-z]{2,}", text), text
    assert "기대 개선량" in seen[2]
