"""Both languages say everything, and the JavaScript says nothing by itself."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import cnnlab.widgets.convolution_walk as package
from cnnlab.text import Text
from cnnlab.widgets.convolution_walk.texts import _TEXTS
from cnnlab.widgets.descent.texts import every_text
from tests.widgets.conftest import Open

FOLDER = Path(package.__file__).parent
HANGUL = re.compile("[가-힣]")
DESCENT_TEXTS = every_text()
# Names and formulas.
SAME_IN_BOTH = {"sgd", "rmsprop", "adam", "second_weight", "direction_first", "direction_second"}
SAME_IN_BOTH |= {f"formula_{name}" for name in ("sgd", "momentum", "nesterov")}


@pytest.mark.parametrize("texts", [_TEXTS, DESCENT_TEXTS], ids=["walk", "descent"])
def test_every_text_has_both_halves_with_the_same_values(texts: dict[str, Text]) -> None:
    for name, text in texts.items():
        if name not in SAME_IN_BOTH:
            assert HANGUL.search(text.ko), name
        assert not HANGUL.search(text.en), name
        assert set(re.findall(r"{\w+}", text.en)) == set(re.findall(r"{\w+}", text.ko)), name


def test_every_text_is_used_and_every_used_text_exists() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in FOLDER.glob("*.js"))
    used = set(re.findall(r"\btexts\.(\w+)", code)) - {"language"}
    # Looked up by a name that is put together: kernel_blur, input_pane, "stride", "red".
    computed = {name for name in _TEXTS if name.startswith("kernel_") or name.endswith("_pane")}
    computed |= {"size", "stride", "padding", "dilation", "less", "more", "red", "green", "blue"}
    computed |= {"window", "kernel", "products", "first", "back", "forward", "play", "pause"}
    assert used | computed == set(_TEXTS)


def test_a_korean_walk_shows_no_english_word(open_walk: Open) -> None:
    walk = open_walk(picture="flower", stride=2, padding=1, dilation=2, language="ko")
    visible = walk.page.locator(".cnnlab-walk").inner_text()
    labels = walk.page.locator(".cnnlab-walk").evaluate("""root =>
      [root, ...root.querySelectorAll("*")].flatMap((node) =>
        ["aria-label", "aria-valuetext", "title"].map((name) => node.getAttribute(name) ?? ""))""")
    for text in [visible, *labels]:
        assert not re.findall(r"[A-Za-z]{2,}", text.replace("RGB", "")), text
    assert "특성 맵" in visible
    assert "나누어떨어집니다" in visible or "나머지는" in visible


def test_a_refused_entry_is_explained_in_korean(open_walk: Open) -> None:
    walk = open_walk(picture="5x5", language="ko")
    walk.find(".kernel .cell").first.fill("abc")
    message = walk.find("[role=status]").inner_text()
    assert "입력한 값은 “abc”입니다" in message
    assert "1 그대로입니다" in message
