"""TeX as MathML, which browsers show by themselves; TeX stays readable where that fails."""

from __future__ import annotations

import re
from functools import lru_cache
from html import escape, unescape
from typing import TYPE_CHECKING
from xml.etree.ElementTree import tostring

from latex2mathml.converter import convert_to_element

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_LONGEST = 2_000
# Macros can make a short formula exponentially long.
_MACROS = re.compile(r"\\(?:\w*def|let|\w*newcommand|\w*newenvironment|DeclareMathOperator)\b")
_TAG_NAMES = """
math menclose mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow mspace
msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover none
"""
# No links, styles, classes or ids: they are the page's.
_ATTRIBUTE_NAMES = """
accent accentunder columnalign columnlines columnspacing depth display displaystyle fence form
height largeop linethickness lspace mathcolor mathsize mathvariant maxsize minsize movablelimits
notation rowlines rowspacing rspace scriptlevel separator stretchy symmetric voffset width
"""
_TAGS = frozenset(_TAG_NAMES.split())
_ATTRIBUTES = frozenset(_ATTRIBUTE_NAMES.split())
_VALUE = re.compile(r"[\w#.% -]*")


@lru_cache(maxsize=1024)
def mathematics(tex: str, display: str) -> str:
    """Return MathML of a formula, or the formula itself as text.

    tex: without dollar signs. display: "block" or "inline". Both may come from a learner.
    """
    marks = "$$" if display == "block" else "$"
    as_text = escape(f"{marks}{tex}{marks}")
    if len(tex) > _LONGEST or _MACROS.search(tex):
        return as_text
    try:
        formula = convert_to_element(tex, display=display)
        _purify(formula)
        html = tostring(formula, encoding="unicode")
    except Exception:  # the library raises whatever its parser meets
        return as_text
    # A wide formula scrolls; whoever has no mouse must be able to reach it.
    return f'<span class="formula" tabindex="0">{html}</span>' if display == "block" else html


def _purify(formula: Element) -> None:
    """Keep only what shows something; raises ValueError for any other element."""
    for element in formula.iter():
        if element.tag not in _TAGS:
            raise ValueError(element.tag)
        for name, value in list(element.attrib.items()):
            if name != "xmlns" and not (name in _ATTRIBUTES and _VALUE.fullmatch(value)):
                del element.attrib[name]
        if element.text:
            # The library writes characters as entities, which are escaped a second time here.
            element.text = unescape(element.text)
