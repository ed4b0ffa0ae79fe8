"""A chart as a pane: the picture holds numbers and letters, its words stand around it as HTML."""

from __future__ import annotations

from html import escape

from cnnlab.figures.drawing import Draw, Size, shapes
from cnnlab.markup import inline
from cnnlab.text import Text

FULL: Size = (640, 280)
_SMALL_TEXT_FROM = 500  # a chart of this many pixels needs larger numbers on a narrow screen


def chart(
    draw: Draw,
    *,
    across: Text,
    up: Text,
    seen: Text,
    size: Size = FULL,
    title: Text | None = None,
    least: int = 0,
) -> str:
    """Return the HTML of a chart of at most `size` pixels.

    draw: puts the marks on matplotlib's axes. across, up: the names of the two axes. seen: what
    there is to see, for those who don't see it. least: the pixels below which the chart moves under
    its neighbour, 0 for the usual ones.
    """
    width, height = size
    kind = "chart wide" if width > _SMALL_TEXT_FROM else "chart"
    basis = f"; flex-basis: {least}px" if least else ""
    label = escape(str(seen).replace("`", ""), quote=True)
    head = f'<div class="title">{inline(title)}</div>' if title else ""
    return (
        f'<div class="{kind}" style="max-width: {width}px{basis}">{head}'
        f'<div class="up">{inline(up)}</div>'
        f'<svg role="img" aria-label="{label}" viewBox="0 0 {width} {height}">'
        f'{shapes(draw, size)}</svg><div class="across">{inline(across)}</div></div>'
    )


def panel_size(panels: int, height: int) -> Size:
    """Return the size of one of so many charts side by side."""
    return (FULL[0] - 16 * (panels - 1)) // panels, height
