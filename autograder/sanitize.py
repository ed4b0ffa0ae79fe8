"""What of a submission's HTML an instructor's browser may show, in feedback and in the formgrader.

nbconvert's own filter knows no SVG, lists of terms or styles, so a check's panel would be shown as
its source. This one lets the course's panels and figures through and nothing that runs or loads.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from html import escape

import bleach  # type: ignore[import-untyped]
from bleach.css_sanitizer import (  # type: ignore[import-untyped]
    ALLOWED_CSS_PROPERTIES,
    CSSSanitizer,
)

from cnnlab.checks import panel

_TAG_NAMES = """
br caption col colgroup dd del details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr img ins p
pre s section small span sub summary sup table tbody td tfoot th thead tr
circle defs ellipse g image line path polygon polyline rect svg text title tspan
"""
_ATTRIBUTE_NAMES = """
alt class colspan height href id lang open role rowspan scope src start style title width
cx cy d dominant-baseline dx dy fill fill-opacity font-size font-weight opacity points
preserveAspectRatio r rx ry stroke stroke-dasharray stroke-linecap stroke-linejoin stroke-opacity
stroke-width text-anchor transform viewBox x x1 x2 xmlns y y1 y2
"""
_PROPERTY_NAMES = """
aspect-ratio background border border-bottom border-left border-radius border-right border-top
flex font gap grid-template-columns image-rendering margin margin-bottom margin-left margin-right
margin-top max-height max-width min-width padding padding-bottom padding-left padding-right
padding-top
"""
_TAGS = {*bleach.sanitizer.ALLOWED_TAGS, *_TAG_NAMES.split()}
_ATTRIBUTES = set(_ATTRIBUTE_NAMES.split())
_CSS = CSSSanitizer(allowed_css_properties={*ALLOWED_CSS_PROPERTIES, *_PROPERTY_NAMES.split()})
_PICTURE = re.compile(r"data:image/(png|jpeg|gif);base64,[A-Za-z0-9+/=\s]*")
_STYLE = re.compile(r"<style\b[^<>]*>(.*?)</style\s*>", re.IGNORECASE | re.DOTALL)
_STYLE_END = re.compile(r"</style\s*>", re.IGNORECASE)
_TAG = re.compile(r"<(/?)([a-z][a-z0-9]*)[^<>]*?(/?)>", re.IGNORECASE)
# A browser closes these by itself, or they have no end.
_WITHOUT_END = {"br", "col", "dd", "dt", "hr", "img", "li", "p", "td", "th", "tr"}
# Cleaning takes seconds for each megabyte, and much longer where elements are nested deeply.
_LONGEST = 300_000
_DEEPEST = 300
# A sibling of the course's element may belong to the page.
_OURS = re.compile(r"""\s*(?:\[data-jp-theme-light="false"\]\s+)?[a-z]*\.cnnlab-[^~+]*""")
_VERDICT = "cnnlab-verdict"
# What could load something, cover the page, or hide a tag.
_REACHES_OUT = re.compile(r"url\s*\(|@import|(?<!-)position\s*:|[<\\]", re.IGNORECASE)


def clean_html(html: str | bytes) -> str:
    """Return the part of `html` that only shows something; its source if that takes too long."""
    text = html.decode() if isinstance(html, bytes) else str(html)
    if len(text) > _LONGEST or _is_deep(text):
        return f"<pre>{escape(text)}</pre>"
    sheets, text = _split_styles(text)
    styles = "".join(f"<style>{css}</style>" for css in sheets if _is_ours(css))
    content: str = bleach.clean(
        text,
        tags=_TAGS,
        attributes=_allowed,
        protocols={*bleach.sanitizer.ALLOWED_PROTOCOLS, "data"},
        css_sanitizer=_CSS,
        strip=True,
    )
    return styles + content


def _split_styles(html: str) -> tuple[list[str], str]:
    # Behind the last end, a pattern would look for another one from every beginning.
    end = max((found.end() for found in _STYLE_END.finditer(html)), default=0)
    return _STYLE.findall(html[:end]), _STYLE.sub("", html[:end]) + html[end:]


def _is_deep(html: str) -> bool:
    """Tell whether more elements stand in one another than in any page of a person's."""
    waiting: Counter[str] = Counter()
    depth = 0
    for end, found, empty in _TAG.findall(html):
        name = found.lower()
        if name in _WITHOUT_END or empty or (end and not waiting[name]):
            continue
        step = -1 if end else 1
        waiting[name] += step
        depth += step
        if depth > _DEEPEST:
            return True
    return False


def _allowed(_: str, name: str, value: str) -> bool:
    if value.strip().lower().startswith("data:"):
        return name == "src" and bool(_PICTURE.fullmatch(value.strip()))
    if name == "src":
        # A picture elsewhere would tell its server who reads the feedback, and when.
        return False
    return name in _ATTRIBUTES or name.startswith("aria-")


@lru_cache(maxsize=64)  # a page has the same few sheets again and again
def _is_ours(css: str) -> bool:
    """Tell whether a style sheet touches only the course's own elements, within the page."""
    if _VERDICT in css:
        # Else a learner's own output could write other points over those of the check below it.
        return css == panel.STYLE
    selectors = re.findall(r"([^{}]+)\{", re.sub(r"@media[^{]*\{", "", css))
    parts = [part for selector in selectors for part in selector.split(",")]
    within = bool(parts) and all(_OURS.fullmatch(part) for part in parts)
    return within and not _REACHES_OUT.search(css)
