"""A code cell's outputs as HTML that only shows something."""

from __future__ import annotations

import re
from functools import lru_cache
from html import escape
from typing import TYPE_CHECKING, Any

from nbconvert.filters import strip_ansi

from autograder.grading.feedback.markdown import rendered, without_lost_images
from autograder.grading.feedback.mathematics import mathematics
from autograder.sanitize import clean_html

if TYPE_CHECKING:
    from collections.abc import Callable

_LARGEST_KEPT = 30_000
_BASE64 = re.compile(r"[A-Za-z0-9+/=\s]+")


def shown(output: dict[str, Any], picture: str) -> str:
    """Return one output; `picture` describes an image that has no description of its own."""
    kind = output.get("output_type")
    if kind == "stream":
        return _text(output.get("text", ""), "errors" if output.get("name") == "stderr" else "")
    if kind == "error":
        traceback = output.get("traceback") or [f"{output.get('ename')}: {output.get('evalue')}"]
        return _text("\n".join(map(str, traceback)), "errors")
    data, about = output.get("data") or {}, output.get("metadata") or {}
    for mime, show in _SHOWN.items():
        if mime in data and (html := show(_join(data[mime]))):
            return html
    for mime in ("image/png", "image/jpeg"):
        if mime in data and _BASE64.fullmatch(encoded := _join(data[mime])):
            words = escape(str((about.get(mime) or about).get("alt") or picture))
            return f'<img src="data:{mime};base64,{encoded.strip()}" alt="{words}">'
    return _text(data["text/plain"]) if "text/plain" in data else ""


def _join(value: Any) -> str:
    return "".join(value) if isinstance(value, list) else str(value)


def _text(value: Any, kind: str = "") -> str:
    text = strip_ansi(_join(value)).rstrip("\n")  # type: ignore[no-untyped-call]
    return f'<pre class="{kind or "text"}">{escape(text)}</pre>' if text else ""


def _html(source: str) -> str:
    # Panels of right answers are the same in a whole class.
    return _kept(source) if len(source) < _LARGEST_KEPT else without_lost_images(clean_html(source))


@lru_cache(maxsize=1024)
def _kept(source: str) -> str:
    return without_lost_images(clean_html(source))


def _latex(source: str) -> str:
    return f"<p>{mathematics(source.strip().strip('$'), 'block')}</p>"


_SHOWN: dict[str, Callable[[str], str]] = {
    "text/html": _html,
    "image/svg+xml": _html,
    "text/markdown": rendered,
    "text/latex": _latex,
}
