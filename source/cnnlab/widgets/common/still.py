"""A still SVG of panels side by side with a sentence below, for pages where no widget runs."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

GAP, TOP = 26, 40  # px: the space between panels, where panels begin

Panel = tuple[int, int, str]  # width, height and SVG, in px


def heading(text: object) -> str:
    """Return a panel's title as SVG, above the panel."""
    return f'<text y="-10" font-weight="600">{escape(str(text))}</text>'


def composed(panels: Sequence[Panel], caption: str) -> str:
    """Return panels and caption as one SVG."""
    parts, left = [], 16
    for width, _, content in panels:
        parts.append(f'<g transform="translate({left} {TOP})">{content}</g>')
        left += width + GAP
    width, height = left - GAP + 16, TOP + max(panel[1] for panel in panels)
    label = escape(caption)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="{label}" '
        f'viewBox="0 0 {width} {height + 48}" width="{width}" height="{height + 48}" '
        'style="max-width:100%;height:auto" font-family="system-ui,sans-serif" font-size="13" '
        'fill="#16181d"><rect x=".5" y=".5" rx="12" fill="#fff" stroke="#d5d8de" '
        f'width="{width - 1}" height="{height + 47}"/>{"".join(parts)}'
        f'<text x="16" y="{height + 29}">{label}</text></svg>'
    )
