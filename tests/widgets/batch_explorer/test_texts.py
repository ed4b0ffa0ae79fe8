"""Both languages say everything, and the JavaScript says nothing by itself."""

from __future__ import annotations

import re
from pathlib import Path

import cnnlab.widgets.batch_explorer as package
from cnnlab.widgets.batch_explorer.texts import TEXTS
from tests.widgets.batch_explorer.conftest import OpenExplorer

FOLDER = Path(package.__file__).parent
HANGUL = re.compile("[가-힣]")
NO_WORDS = {"gap_axis", "points"}


def test_every_text_has_both_halves_with_the_same_values() -> None:
    for name, text in TEXTS.items():
        assert HANGUL.search(text.ko) or name in NO_WORDS, name
        assert not HANGUL.search(text.en), name
        assert set(re.findall(r"{\w+}", text.en)) == set(re.findall(r"{\w+}", text.ko)), name


def test_every_text_is_used_and_every_used_text_exists() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in FOLDER.glob("*.js"))
    used = set(re.findall(r"\btexts\.(\w+)", code)) - {"language"}
    # Looked up by a name that is put together: the quantity shown, the end of a training.
    computed = {name for name in TEXTS if re.match("(one|many|equal)_|.*_axis$", name)}
    computed |= {"validation_accuracy", "validation_loss", "training_accuracy", "gap"}
    computed |= {"higher", "lower", "cannot_tell", "done", "stopped", "too_long"}
    computed |= {"batch_size", "epochs", "updates", "mean", "seeds", "to_reference", "verdict"}
    assert used | computed == set(TEXTS)


def test_a_korean_explorer_shows_no_english_word(open_explorer: OpenExplorer) -> None:
    page = open_explorer(language="ko", equal="updates")
    page.find("summary").click()
    visible = page.page.locator(".cnnlab-batches").inner_text()
    labels = page.page.locator(".cnnlab-batches").evaluate("""root =>
      [root, ...root.querySelectorAll("*")].flatMap((node) =>
        ["aria-label", "aria-valuetext", "title"].map((name) => node.getAttribute(name) ?? ""))""")
    for text in [visible, *labels, *page.drawn(".drawing text")]:
        assert not re.findall(r"[A-Za-z]{2,}", text.replace("JupyterLab", "")), text
    assert "짝지은 차이" in visible
