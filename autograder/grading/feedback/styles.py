"""The style sheets of the course's panels: once for the page, and dark where the reader is."""

from __future__ import annotations

import re

_STYLE = re.compile(r"<style>([^<]*)</style>")
_FIRST = re.compile(r"(?:<style>[^<]*</style>)*")
_IN_JUPYTER = '[data-jp-theme-light="false"]'
_DARK = re.compile(rf"{re.escape(_IN_JUPYTER)}[^{{}}]*\{{[^{{}}]*\}}")


def split_styles(html: str) -> tuple[list[str], str]:
    """Return the style sheets that `clean_html` has let through, and the HTML behind them."""
    end = _FIRST.match(html).end()  # type: ignore[union-attr]  # it matches nothing too
    return _STYLE.findall(html[:end]), html[end:]


def for_page(css: str) -> str:
    """Return a style sheet whose rules for Jupyter's dark theme follow the reader's choice."""

    def follow(rule: re.Match[str]) -> str:
        here = rule[0].replace(_IN_JUPYTER, "")
        return f"@media screen and (prefers-color-scheme: dark) {{ {here} }}"

    return _DARK.sub(follow, css)
