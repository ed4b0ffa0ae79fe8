"""Markdown shows text, tables and formulas; whatever runs, loads or breaks a parser does not."""

from __future__ import annotations

import re
import time

import pytest

from autograder.grading.feedback.markdown import plain, rendered


def test_headings_stand_below_the_pages_own() -> None:
    assert rendered("# First") == "<h2>First</h2>\n"
    assert "<h6>" in rendered("###### Last")


def test_formulas_and_tables_are_shown() -> None:
    html = rendered("$x^2$ and\n\n$$y$$\n\n| a | b |\n|---|---|\n| 1 | `2` |\n")
    assert html.count("<math ") == 2
    assert "<table>" in html and "<code>2</code>" in html


def test_dollars_in_code_are_no_formula() -> None:
    assert "<math" not in rendered("`$x$` costs 3$")


@pytest.mark.parametrize(
    "source",
    [
        "<script>alert(1)</script>",
        "x <img src=y onerror=alert(1)> z",
        "[x](javascript:alert(1))",
        "![x](https://example.org/seen.png)",
        '![$\\text{" onerror=alert(1) x}$](y.png)',
        '<a title="$\\text{" onclick=alert(1) x}$">x</a>',
        "<style>body { display: none }</style>",
        "<b><style>.cnnlab-x::after { content: '$}body{display:none}$' }</style></b>",
        "<iframe src=https://example.org></iframe>",
        '<meta http-equiv="refresh" content="0">',
        "![x](attachment:missing.png)",
    ],
)
def test_nothing_runs_or_loads(source: str) -> None:
    html = rendered(source)
    tags = " ".join(re.findall(r"<(?:\"[^\"]*\"|'[^']*'|[^'\">])*>", html))
    tags = re.sub(r"\"[^\"]*\"", '""', tags)
    assert not re.search(r"<(script|iframe|meta|style|img)|\son\w+=|javascript:", tags), html


def test_a_pasted_picture_is_shown() -> None:
    html = rendered("![a digit](attachment:a.png)", {"a.png": {"image/png": "iVBORw0KGgo="}})
    assert '<img src="data:image/png;base64,iVBORw0KGgo=" alt="a digit">' in html


@pytest.mark.parametrize("source", ["x" * 20_001, "$" * 30_000])
def test_a_very_long_text_stays_as_it_is(source: str) -> None:
    assert rendered(source) == plain(source)


@pytest.mark.parametrize("piece", ["<div>", r"\begin{a}", "[", ">", "**a", "`", "![", "<a "])
def test_no_text_keeps_a_parser_busy(piece: str) -> None:
    began = time.process_time()
    rendered(piece * (20_000 // len(piece)))
    assert time.process_time() - began < 2
