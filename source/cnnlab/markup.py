"""The little markup of messages: backticks for code, escaped for HTML."""

from __future__ import annotations

import re
from html import escape

from cnnlab.text import Text


def inline(words: Text | str) -> str:
    """Return a sentence as HTML, with `code` in backticks as <code>."""
    return re.sub(r"`([^`]*)`", r"<code>\1</code>", escape(str(words), quote=False))
