"""Matplotlib's SVG made plain: shapes and numbers alone, coloured by the page's style sheet.

Without ids, references and clip paths: ids of several charts in one notebook would meet, and
feedback pages show none of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from html import escape
from xml.etree import ElementTree

_SVG = "{http://www.w3.org/2000/svg}"
_LINK = "{http://www.w3.org/1999/xlink}href"
_LEFT_OUT = {f"{_SVG}{name}" for name in ("defs", "metadata", "style")}
_KEPT = (
    "fill", "fill-opacity", "opacity", "stroke", "stroke-dasharray", "stroke-linecap",
    "stroke-linejoin", "stroke-opacity", "stroke-width",
)  # fmt: skip
_NUMBER = re.compile(r"-?\d+\.\d+")

Style = dict[str, str]


def plain_shapes(svg: str, colours: Mapping[str, str]) -> str:
    """Return the shapes and texts of a picture by matplotlib, for inside an <svg> of its size.

    colours: what stands in place of each colour that the picture was drawn with.
    """
    root = ElementTree.fromstring(svg)
    symbols = {
        element.attrib["id"]: element
        for element in root.iter(f"{_SVG}path")
        if "id" in element.attrib
    }
    return "".join(_shapes(root, symbols, colours))


def _shapes(
    parent: ElementTree.Element,
    symbols: Mapping[str, ElementTree.Element],
    colours: Mapping[str, str],
) -> Iterator[str]:
    for element in parent:
        if element.tag in _LEFT_OUT:
            continue
        style = _style(element)
        if element.tag == f"{_SVG}path":
            yield _path(element, style, "", colours)
        elif element.tag == f"{_SVG}use":
            symbol = symbols[element.attrib[_LINK].removeprefix("#")]
            place = " ".join(_short(element.attrib.get(axis, "0")) for axis in "xy")
            moved = f' transform="translate({place})"'
            yield _path(symbol, {**style, **_style(symbol)}, moved, colours)
        elif element.tag == f"{_SVG}text":
            yield _text(element, style)
        else:
            yield from _shapes(element, symbols, colours)


def _path(
    element: ElementTree.Element, style: Style, moved: str, colours: Mapping[str, str]
) -> str:
    d = _short(" ".join(element.get("d", "").split()))
    if not d:  # a line of which nothing is inside
        return ""
    kept = {name: _short(style[name]) for name in _KEPT if name in style}
    words = "".join(f' {name}="{colours.get(value, value)}"' for name, value in kept.items())
    return f'<path d="{d}"{moved}{words}/>'


def _text(element: ElementTree.Element, style: Style) -> str:
    words = "".join(element.itertext()).strip()
    place = " ".join(f'{axis}="{_short(element.attrib[axis])}"' for axis in "xy")
    kind = ' class="letter"' if words.isalpha() else ""
    anchor = style.get("text-anchor", "start")
    return f'<text {place} text-anchor="{anchor}"{kind}>{escape(words)}</text>' if words else ""


def _style(element: ElementTree.Element) -> Style:
    parts = (part.partition(":") for part in element.attrib.get("style", "").split(";"))
    return {name.strip(): value.strip() for name, _, value in parts if name.strip()}


def _short(numbers: str) -> str:
    return _NUMBER.sub(lambda found: f"{float(found[0]):.1f}".removesuffix(".0"), numbers)
