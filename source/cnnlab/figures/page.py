"""What a figure is: panes of HTML in a row, a caption below, and a sentence for screen readers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from cnnlab.figures.palette import BLUE_TEXT, LINE, ORANGE_TEXT
from cnnlab.markup import inline
from cnnlab.text import Text

STYLE = f"""
.cnnlab-figure {{ --blue: {BLUE_TEXT["light"]}; --orange: {ORANGE_TEXT["light"]};
  --line: {LINE["light"]}; margin: 0.6em 0; background: transparent; font-size: 14px;
  color: var(--jp-content-font-color1, inherit); line-height: 1.4; }}
[data-jp-theme-light="false"] .cnnlab-figure {{ --blue: {BLUE_TEXT["dark"]};
  --orange: {ORANGE_TEXT["dark"]}; --line: {LINE["dark"]}; }}
.cnnlab-figure figure {{ margin: 0; }}
.cnnlab-figure .row {{ display: flex; flex-wrap: wrap; align-items: center;
  gap: 0.7em 1em; margin: 0.3em 0; }}
.cnnlab-figure .row:has(> .list) {{ align-items: flex-start; }}
.cnnlab-figure .row:has(> .pane) > .pane {{ width: 9.5em; }}
.cnnlab-figure .row:has(> .pane) > div {{ width: 11.5em; }}
.cnnlab-figure .numbers {{ width: max-content; }}
.cnnlab-figure .row:has(> .pane) .numbers {{ margin: 0 auto; }}
.cnnlab-figure .row > .pane > figcaption {{ min-height: 2.8em; box-sizing: content-box; }}
.cnnlab-figure .pane > figcaption, .cnnlab-figure table > caption {{ caption-side: bottom;
  text-align: center; padding: 0.25em 0; font-size: 13px; color: inherit; white-space: pre-line; }}
.cnnlab-figure > figcaption {{ max-width: 46em; padding-top: 0.3em; }}
.cnnlab-figure > figcaption:first-child, .cnnlab-figure .note {{
  border-left: 4px solid var(--blue); padding: 0.4em 0.9em; max-width: 46em; }}
.cnnlab-figure .sign {{ font-size: 1.4em; }}
.cnnlab-figure .pane img {{ display: block; margin: 0 auto; image-rendering: pixelated;
  border: 1px solid var(--line); max-width: none; }}
.cnnlab-figure table {{ border-collapse: collapse; margin: 0; font-size: 13px; color: inherit; }}
.cnnlab-figure table tr:nth-child(n), .cnnlab-figure table tr:hover {{ background: none; }}
.cnnlab-figure .numbers td {{ width: 2.5em; min-width: 2.5em; height: 2.1em; padding: 0 0.2em;
  text-align: center; border: 1px solid var(--line); font-variant-numeric: tabular-nums; }}
.cnnlab-figure .numbers th {{ padding: 0 0.8em 0 0; text-align: right; white-space: nowrap; }}
.cnnlab-figure .numbers td.padding {{ color: var(--orange); border-style: dashed;
  background: repeating-linear-gradient(45deg, transparent 0 5px,
  rgba(214, 110, 24, 0.2) 5px 7px); }}
.cnnlab-figure .numbers td.marked {{ font-weight: bold;
  box-shadow: inset 0 0 0 2px var(--blue); outline: 2px solid var(--blue); outline-offset: -2px; }}
.cnnlab-figure .list th, .cnnlab-figure .list td {{ text-align: right; padding: 0.25em 0.9em;
  border-bottom: 1px solid var(--line); white-space: nowrap; }}
.cnnlab-figure .list th:first-child {{ text-align: left; }}
.cnnlab-figure .list tfoot th, .cnnlab-figure .list tfoot td {{ font-weight: bold; }}
.cnnlab-figure code {{ background: rgba(128, 128, 128, 0.16); color: inherit;
  padding: 0 0.25em; }}
.cnnlab-figure .note p {{ margin: 0 0 0.5em; }}
.cnnlab-figure summary {{ cursor: pointer; }}
"""


@dataclass(frozen=True)
class Figure:
    """A figure that Jupyter shows; in a terminal its caption stands for it.

    rows: rows of panes, each pane a piece of HTML. caption: what the figure shows, in words.
    sheet: a style sheet that its panes need besides `STYLE`. plain: what a terminal shows above
    the caption.
    """

    rows: Sequence[Sequence[str]]
    caption: Text
    sheet: str = ""
    plain: str = ""

    def _repr_html_(self) -> str:
        rows = "".join(f'<div class="row">{"".join(row)}</div>' for row in self.rows)
        caption = f"<figcaption>{inline(self.caption)}</figcaption>"
        sheets = "".join(f"<style>{css}</style>" for css in (STYLE, self.sheet) if css)
        return f'{sheets}<figure class="cnnlab-figure">{rows}{caption}</figure>'

    def __repr__(self) -> str:
        return f"{self.plain}\n{self.caption}" if self.plain else str(self.caption)


def pane(content: str, caption: Text | str) -> str:
    """Return the HTML of one part of a figure, `content`, with its own words below it."""
    words = escape(str(caption))
    return f'<figure class="pane">{content}<figcaption>{words}</figcaption></figure>'


def sign(symbol: str) -> str:
    """Return the HTML of an operator that stands between two panes."""
    return f'<span class="sign" aria-hidden="true">{escape(symbol)}</span>'
