"""What feedback leaves out of the course's own cells: a mark scheme is a solution."""

from __future__ import annotations

import re

_MARK_SCHEME = re.compile(
    r"^[^\n]*BEGIN MARK SCHEME.*?END MARK SCHEME[^\n]*\n?", re.DOTALL | re.MULTILINE
)


def without_mark_scheme(source: str) -> str:
    """Return the text of one of the course's cells without its mark scheme."""
    return _MARK_SCHEME.sub("", source).rstrip()
