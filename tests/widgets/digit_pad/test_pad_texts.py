"""Both languages say everything, and the JavaScript says nothing by itself."""

from __future__ import annotations

import re
from pathlib import Path

import cnnlab.widgets.digit_pad as package
from cnnlab.widgets.digit_pad.texts import TEXTS
from tests.widgets.digit_pad.conftest import OpenPad

FOLDER = Path(package.__file__).parent
HANGUL = re.compile("[가-힣]")
NAMES = r"MNIST|JupyterLab|Home|End|Page|Up|Down|Space|Backspace|Ctrl"


def test_every_text_has_both_halves_with_the_same_values() -> None:
    for name, text in TEXTS.items():
        assert HANGUL.search(text.ko), name
        assert not HANGUL.search(text.en), name
        assert set(re.findall(r"{\w+}", text.en)) == set(re.findall(r"{\w+}", text.ko)), name


def test_every_text_is_used_and_every_used_text_exists() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in FOLDER.glob("*.js"))
    used = set(re.findall(r"\btexts\.(\w+)", code)) - {"language"}
    # Looked up by a name that is put together.
    computed = {"clear", "undo", "example"}
    computed |= {
        f"{kind}_{how}" for kind in ("uncentred", "recentred") for how in ("same", "differs")
    }
    assert used | computed == set(TEXTS)


def test_a_korean_pad_shows_no_english_word(open_pad: OpenPad) -> None:
    pad = open_pad(language="ko", kernel=True, centred=False)
    pad.stroke((8, 3), (20, 3))
    pad.settle()
    pad.frame.press("Enter")
    visible = pad.page.locator(".cnnlab-pad").inner_text()
    labels = pad.page.locator(".cnnlab-pad").evaluate("""root =>
      [root, ...root.querySelectorAll("*")].flatMap((node) =>
        ["aria-label", "aria-valuetext", "title"].map((name) => node.getAttribute(name) ?? ""))""")
    for text in [visible, *labels, pad.find(".place").text_content()]:
        assert not re.findall(r"[A-Za-z]{2,}", re.sub(NAMES, "", text or "")), text
    assert "입니다(" in visible
