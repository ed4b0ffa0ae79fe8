"""Markdown of a notebook as HTML that only shows something."""

from __future__ import annotations

import re
import secrets
from functools import lru_cache
from html import escape
from typing import Any

from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath

from autograder.grading.feedback.mathematics import mathematics
from autograder.grading.feedback.styles import split_styles
from autograder.sanitize import clean_html

_LONGEST = 20_000
_TAG = re.compile(r"""(<(?:"[^"]*"|'[^']*'|[^'">])*>)""")
_LOST_IMAGE = re.compile(r"""<img(?![^>]*\ssrc=)(?:"[^"]*"|'[^']*'|[^'">])*>""")
_HEADING = re.compile(r"<(/?)h([1-5])(?=[ >])")


class _Renderer(IPythonRenderer):
    """Puts a word that nobody can guess where a formula belongs, until all else is clean."""

    def __init__(self, attachments: dict[str, Any]) -> None:
        super().__init__(escape=False, exclude_anchor_links=True, attachments=attachments)
        self.secret = secrets.token_hex(8)
        self.formulas: list[tuple[str, str]] = []

    def block_math(self, body: str) -> str:
        return self._formula(body, "block")

    def inline_math(self, body: str) -> str:
        return self._formula(body, "inline")

    def latex_environment(self, name: str, body: str) -> str:
        return self._formula(f"\\begin{{{name}}}{body}\\end{{{name}}}", "block")

    def image(self, text: str, url: str, title: str | None = None) -> str:
        if url.startswith("attachment:") and url.partition(":")[2] not in self.attachments:
            return escape(text)
        return str(super().image(text, url, title))

    def _formula(self, tex: str, display: str) -> str:
        self.formulas.append((tex.strip(), display))
        return f"{self.secret}-{len(self.formulas) - 1}-"

    def with_formulas(self, html: str) -> str:
        """Return clean HTML with its formulas; within a tag they stay text."""
        place = re.compile(rf"{self.secret}-(\d+)-")
        parts = _TAG.split(html)
        for number, part in enumerate(parts):
            within_tag = number % 2 == 1
            parts[number] = place.sub(
                lambda found: (
                    escape(self.formulas[int(found[1])][0])
                    if within_tag  # noqa: B023 - used before the next turn
                    else mathematics(*self.formulas[int(found[1])])
                ),
                part,
            )
        return "".join(parts)


def without_lost_images(html: str) -> str:
    """Return clean HTML without images that would be loaded from elsewhere: nothing is left."""
    return _LOST_IMAGE.sub("", html)


def rendered(source: str, attachments: dict[str, Any] | None = None) -> str:
    """Return Markdown as HTML, headings one level lower: a page has one first heading.

    What is very long, or made to break a parser, stays the text that it is.
    """
    if len(source) > _LONGEST:
        return plain(source)
    try:
        return _with_formulas(source, attachments)
    except Exception:  # each of three parsers has its own
        return plain(source)


def plain(source: str) -> str:
    """Return a text as HTML that shows it as it is."""
    return f'<pre class="text">{escape(source)}</pre>'


def _with_formulas(source: str, attachments: dict[str, Any] | None) -> str:
    return _with_attachments(source, attachments) if attachments else _alone(source)


@lru_cache(maxsize=1024)
def _alone(source: str) -> str:
    return _with_attachments(source, {})


def _with_attachments(source: str, attachments: dict[str, Any]) -> str:
    renderer = _Renderer(attachments)
    html = MarkdownWithMath(renderer=renderer).render(source)
    _, content = split_styles(without_lost_images(clean_html(html)))
    return _HEADING.sub(
        lambda found: f"<{found[1]}h{int(found[2]) + 1}", renderer.with_formulas(content)
    )
