"""A submission's HTML: the course's panels stay, whatever runs, loads or covers goes."""

from __future__ import annotations

import re
import time

import pytest

from autograder.sanitize import clean_html
from cnnlab import prediction, progress_page
from cnnlab.checks import panel
from cnnlab.checks.check import check
from cnnlab.checks.panel import write
from cnnlab.figures import page, schedule_curves
from cnnlab.figures.chart_sheet import CHART_STYLE
from cnnlab.figures.page import Figure, pane
from cnnlab.text import Text
from cnnlab.train import Setting


def wrong(image: object, kernel: object) -> float:
    return 1.0


wrong.__name__ = "correlate"


def test_a_checks_panel_stays_as_it_is() -> None:
    panel = write(check(wrong, seed=1))
    shown = clean_html(panel)
    for tag in ("<style>", "<section", "<svg", "<path", "<dl>", "<dt", "<details>", "<summary>"):
        assert shown.count(tag) == panel.count(tag), tag
    assert 'viewBox="0 0 16 16"' in shown
    assert "&lt;" not in re.sub("<style>.*?</style>", "", shown, flags=re.DOTALL)


def test_a_figure_keeps_its_pictures_and_styles() -> None:
    picture = '<img src="data:image/png;base64,iVBORw0KGgo=" alt="a digit" style="width: 50px;">'
    html = Figure([[pane(picture, Text(en="a digit", ko="숫자"))]], Text("x", "x"))._repr_html_()
    shown = clean_html(html)
    assert picture in shown
    assert shown.count("<style>") == 1


@pytest.mark.parametrize(
    "attack",
    [
        "<script>alert(1)</script>",
        '<img src="x" onerror="alert(1)">',
        '<img src="https://example.org/seen.png">',
        '<a href="javascript:alert(1)">x</a>',
        '<a href="data:text/html,<b>x</b>">x</a>',
        '<iframe src="https://example.org"></iframe>',
        '<svg onload="alert(1)"><script>alert(1)</script></svg>',
        '<form action="/formgrader/api/status"><input name="score"></form>',
        '<div style="position: fixed; top: 0">Score: 55</div>',
        "<style>body { display: none }</style>",
        "<style>.cnnlab-verdict, body { display: none }</style>",
        "<style>body:not(.cnnlab-x) { display: none }</style>",
        "<style>.cnnlab-x ~ div { display: none }</style>",
        "<style>.cnnlab-x { position: fixed; inset: 0 }</style>",
        "<style>.cnnlab-x{color:red} /*@media*/ body{visibility:hidden}</style>",
        "<style>.cnnlab-x { position/**/: fixed; inset: 0 }</style>",
        "<style>.cnnlab-x { background: url(https://example.org/seen) }</style>",
        "<style>@import 'https://example.org'; .cnnlab-x { color: red }</style>",
        "<sty<style></style>le>body { display: none }</style>",
        '<meta http-equiv="refresh" content="0">',
    ],
)
def test_nothing_that_runs_loads_or_covers_gets_through(attack: str) -> None:
    shown = clean_html(attack)
    forbidden = r"<(script|iframe|form|input|style|meta)|\son\w+=|javascript:|data:|src=|position"
    assert not re.search(forbidden, shown, re.IGNORECASE), shown


def test_mathematics_and_code_are_text_as_before() -> None:
    assert clean_html("$a < b$ and <code>x &lt; y</code>") == (
        "$a &lt; b$ and <code>x &lt; y</code>"
    )


@pytest.mark.parametrize(
    "source", ["<div>", "<div></b>", "<style>", "<style", "</style><style", '<p a="', "<ul><li>"]
)
def test_what_would_keep_a_parser_busy_is_shown_as_it_is(source: str) -> None:
    began = time.process_time()
    clean_html(source * (1_000_000 // len(source)))
    assert time.process_time() - began < 2


def test_every_sheet_of_the_course_passes() -> None:
    figures = (page.STYLE, CHART_STYLE)
    sheets = (*figures, prediction.STYLE, panel.STYLE, progress_page.STYLE)
    for css in sheets:
        assert clean_html(f"<style>{css}</style>") == f"<style>{css}</style>"


def test_a_chart_passes_whole() -> None:
    settings = [Setting(schedule="step"), Setting(schedule="cosine")]
    html = schedule_curves(settings)._repr_html_()
    written = re.sub(r"<([a-z]+)([^>]*)/>", r"<\1\2></\1>", html)
    assert clean_html(html).replace(';">', '">') == written


def test_a_learners_sheet_cannot_change_a_verdict() -> None:
    for css in (
        ".cnnlab-verdict .head .points { font-size: 0 }",
        ".cnnlab-verdict .points::after { content: '6 / 6' }",
        ".cnnlab-own, .cnnlab-verdict.wrong dl { display: none }",
    ):
        assert clean_html(f"<style>{css}</style>") == ""


LEFT_OPEN = {
    "many": "<p>" + "".join(f"<b id={number}>" for number in range(290)),
    "in tables": "".join(f"<b id={number}><table><tr><td></b></table>" for number in range(290)),
    "one long": f"<p><b id={'x' * 100_000}>",
    "many attributes": f"<p><b {' '.join(f'aria-{number}=1' for number in range(5_000))}>",
}


@pytest.mark.parametrize("kind", LEFT_OPEN)
def test_a_short_text_that_means_gigabytes_stays_short(kind: str) -> None:
    text = LEFT_OPEN[kind] + "<p>x" * 20_000
    began = time.process_time()
    assert len(clean_html(text)) < 9 * len(text)
    assert time.process_time() - began < 5


def test_a_long_table_with_open_ends_is_no_such_text() -> None:
    text = "<p>a<code>b</code><table><tr><td>x<td>y</table><ul><li>1 < 2<li>&&</ul>" * 2_000
    assert clean_html(text).count("<tbody>") == 2_000
