"""The panels' sheets stand once in a page and follow the reader's choice of light or dark."""

from __future__ import annotations

from autograder.grading.feedback.styles import for_page, split_styles
from cnnlab.checks import panel


def test_only_sheets_at_the_beginning_are_taken() -> None:
    html = "<style>a</style><style>b</style><p title='<style>c</style>'>x</p>"
    assert split_styles(html) == (["a", "b"], "<p title='<style>c</style>'>x</p>")


def test_no_rule_waits_for_jupyters_theme() -> None:
    css = for_page(panel.STYLE)
    assert "data-jp-theme-light" in panel.STYLE and "data-jp-theme-light" not in css
    assert "@media screen and (prefers-color-scheme: dark) {  .cnnlab-verdict {" in css
    assert css.count("{") == css.count("}")
