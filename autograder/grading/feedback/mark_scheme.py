"""What feedback leaves out of the course's own cells: a mark scheme is a solution."""

from __future__ import annotations

import re

_MARK_SCHEME = re.compile(
    r"^[^\n]*BEGIN MARK SCHEME.*?END MARK SCHEME[^\n]*\n?", re.DOTALL | re.MULTILINE
)
# The build's own line above it; the page says the points beside the answer.
_POINTS = re.compile(r"\*\*[\d.]+ points · [\d.]+점\*\*")


def without_mark_scheme(source: str) -> str:
    """Return the text of one of the course's cells without its mark scheme, "" if that was all."""
    rest, schemes = _MARK_SCHEME.subn("", source)
    return "" if schemes and _POINTS.fullmatch(rest.strip()) else rest.rstrip()
