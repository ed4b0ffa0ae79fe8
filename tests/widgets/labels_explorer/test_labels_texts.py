"""Both languages say everything, and the JavaScript says nothing by itself."""

from __future__ import annotations

import re
from pathlib import Path

import cnnlab.widgets.labels_explorer as package
from cnnlab.widgets.labels_explorer.texts import TEXTS
from tests.widgets.labels_explorer.conftest import OpenLabels

FOLDER = Path(package.__file__).parent
HANGUL = re.compile("[가-힣]")
NO_WORDS = {"points", "difference"}
NAMES = ("MNIST", "CIFAR")  # the same in both languages


def test_every_text_has_both_halves_with_the_same_values() -> None:
    for name, text in TEXTS.items():
        assert HANGUL.search(text.ko) or name in NO_WORDS, name
        assert not HANGUL.search(text.en), name
        assert set(re.findall(r"{\w+}", text.en)) == set(re.findall(r"{\w+}", text.ko)), name


def test_every_text_is_used_and_every_used_text_exists() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in FOLDER.glob("*.js"))
    used = set(re.findall(r"\btexts\.(\w+)", code)) - {"language"}
    # Looked up by a name that is put together: a target, a source, a line, a verdict.
    kinds = ("scratch", "frozen", "fine_tuned", "random_frozen")
    computed = {name for name in TEXTS if re.match("(target|source|head)_", name)}
    computed |= {name for kind in kinds for name in (kind, f"key_{kind}", f"line_{kind}")}
    computed |= {"higher", "lower", "cannot_tell"}
    assert (used | computed) - {"line_scratch"} == set(TEXTS)


def test_a_korean_explorer_shows_no_english_word(open_labels: OpenLabels) -> None:
    page = open_labels(language="ko")
    page.find("summary").click()
    seen = []
    for labels, mode in ((10, "random_frozen"), (100, "frozen"), (500, "fine_tuned")):
        page.set(labels=labels, mode=mode)
        seen += [page.page.locator(".cnnlab-labels").inner_text(), *page.drawn("text")]
    seen += page.page.locator(".cnnlab-labels").evaluate("""root =>
      [root, ...root.querySelectorAll("*")].flatMap((node) =>
        ["aria-label", "aria-valuetext", "title"].map((name) => node.getAttribute(name) ?? ""))""")
    for text in seen:
        for name in NAMES:
            text = text.replace(name, "")
        assert not re.findall(r"[A-Za-z]{2,}", text), text
    assert "처음부터 학습할 때" in seen[0]
