"""What of a submission's HTML an instructor's browser may show, in feedback and in the formgrader.

nbconvert's own filter knows no SVG, lists of terms or styles, so a check's panel would be shown as
its source. This one lets the course's panels and figures through and nothing that runs or loads.
"""

from __future__ import annotations

import re
from collections import Counter
from html import escape
from typing import TYPE_CHECKING, Any

import bleach  # type: ignore[import-untyped]
from bleach.css_sanitizer import (  # type: ignore[import-untyped]
    ALLOWED_CSS_PROPERTIES,
    CSSSanitizer,
)

from cnnlab import prediction, progress_page
from cnnlab.checks import panel
from cnnlab.figures import page
from cnnlab.figures.chart_sheet import CHART_STYLE

if TYPE_CHECKING:
    from collections.abc import Iterator

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
_IMPLIED = 1_000  # what a short text may become beyond its tags
# Style sheets of others could load something, cover the page, or write other points over a verdict.
_SHEETS = frozenset({panel.STYLE, page.STYLE, CHART_STYLE, prediction.STYLE, progress_page.STYLE})


def clean_html(html: str | bytes) -> str:
    """Return the part of `html` that only shows something; its source if that takes too long."""
    text = html.decode() if isinstance(html, bytes) else str(html)
    if len(text) > _LONGEST or _is_deep(text):
        return f"<pre>{escape(text)}</pre>"
    sheets, text = _split_styles(text)
    styles = "".join(f"<style>{css}</style>" for css in sheets if css in _SHEETS)
    try:
        content: str = _bounded(2 * text.count("<"), 8 * len(text)).clean(text)
    except _TooMuchError:
        return f"<pre>{escape(text)}</pre>"
    return styles + content


def _bounded(elements: int, characters: int) -> bleach.Cleaner:
    """Return a cleaner that makes and writes little more than so much, or raises _TooMuchError.

    Like a browser, the parser opens an element that was left open again in every paragraph, with
    all its attributes: a short text may mean gigabytes.
    """
    cleaner = bleach.Cleaner(
        tags=_TAGS,
        attributes=_allowed,
        protocols={*bleach.sanitizer.ALLOWED_PROTOCOLS, "data"},
        css_sanitizer=_CSS,
        strip=True,
    )
    tree, serializer = cleaner.parser.tree, cleaner.serializer
    serialize = serializer.serialize
    making, writing = _Budget(elements + _IMPLIED), _Budget(characters + _IMPLIED)

    element: Any = tree.elementClass

    class Counted(element):  # type: ignore[misc]
        def __init__(self, *arguments: Any, **options: Any) -> None:
            making.spend(1)
            super().__init__(*arguments, **options)

        def cloneNode(self) -> Any:  # noqa: N802 - html5lib's name
            making.spend(len(self.attributes))
            return super().cloneNode()

    def serialize_counted(*arguments: Any) -> Iterator[str]:
        for part in serialize(*arguments):
            writing.spend(len(part))
            yield part

    tree.elementClass, serializer.serialize = Counted, serialize_counted
    return cleaner


class _Budget:
    def __init__(self, left: int) -> None:
        self._left = left

    def spend(self, amount: int) -> None:
        self._left -= amount
        if self._left < 0:
            raise _TooMuchError


class _TooMuchError(Exception):
    """A text stands for far more than it says."""


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
