"""Formulas are shown by the browser alone, and TeX brings nothing else into a page."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest

from autograder.grading.feedback.mathematics import mathematics

LESSONS = Path(__file__).resolve().parents[4] / "source" / "lessons"
FORMULA = re.compile(r"\$\$(.+?)\$\$|\$(.+?)\$", re.DOTALL)


def test_every_formula_of_the_lessons_is_shown() -> None:
    found = [f for path in LESSONS.glob("*.md") for f in FORMULA.findall(path.read_text("utf-8"))]
    assert len(found) > 50
    for block, inline in found:
        display = "block" if block else "inline"
        assert "<math " in mathematics(block or inline, display), block or inline


@pytest.mark.parametrize(
    "tex",
    [
        r"\text{<img src=x onerror=alert(1)>}",
        r"\mbox{<b>}",
        r"\href{javascript:alert(1)}{x}",
        r"\style{position:fixed}{x}",
        r"\class{graded}{x}",
        r"\color{red\" onclick=\"alert(1)}{x}",
        r"\text{&lt;script&gt;}",
    ],
)
def test_tex_cannot_write_html(tex: str) -> None:
    html = mathematics(tex, "inline")
    inside = re.sub(r"&\w+;|&#\w+;", "", html)
    assert not re.search(r"<(?!/?m)|href|\sstyle=|class=|onclick=\"|javascript", inside), html


@pytest.mark.parametrize("tex", ["a_b_c", "{" * 1000, r"\def\a{aa}\a", "x" * 5000, r"\left("])
def test_what_cannot_be_shown_stays_readable(tex: str) -> None:
    began = time.process_time()
    assert mathematics(tex, "inline") == f"${tex}$"
    assert time.process_time() - began < 1
