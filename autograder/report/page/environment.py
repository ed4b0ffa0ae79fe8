"""The templates with what they call: words and figures of one language, nothing unescaped."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from autograder.grading.feedback.markdown import rendered
from autograder.report.page import numbers, places
from autograder.report.page.words import words
from cnnlab.markup import inline

if TYPE_CHECKING:
    from collections.abc import Callable

    from cnnlab.text import Language, Text

_TEMPLATES = Path(__file__).with_name("templates")
_CODE = re.compile(r"(<code>.*?</code>)")
_STRONG = re.compile(r"\*\*(.+?)\*\*")
_EMPHASIS = re.compile(r"\*(.+?)\*")
_SHEETS = ("page.css", "pictures.css", "parts.css", "print.css")


@cache
def environment(language: Language) -> Environment:
    """Return the templates' environment for pages in `language`."""
    made = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals |= {"words": words(language), "language": language, "css": Markup(_css())}
    made.filters |= _filters(language)
    return made


def _filters(language: Language) -> dict[str, Callable[..., str]]:
    spoken: dict[str, Callable[..., str]] = {
        "share_range": numbers.share_range,
        "points_range": numbers.points_range,
        "correlation_range": numbers.correlation_range,
        "duration": numbers.duration,
        "days": numbers.days,
        "learners": numbers.learners,
        "markdown": _markdown,
    }
    alike: dict[str, Callable[..., str]] = {
        "points": numbers.points,
        "percent": numbers.percent,
        "correlation": numbers.correlation,
        "width": places.width,
        "place": places.place,
        "said": lambda text: str(getattr(text, language)),
        "marked": lambda text: marked(getattr(text, language)),
        "emphasized": marked,
        "breakable": breakable,
    }
    return alike | {name: _in_language(function, language) for name, function in spoken.items()}


def _in_language(function: Callable[..., str], language: Language) -> Callable[..., str]:
    return lambda value: function(value, language)


def marked(sentence: str) -> Markup:
    """Return a sentence of the course as HTML: `code`, **strong** and *emphasis*."""
    parts = _CODE.split(inline(sentence))
    for number in range(0, len(parts), 2):  # every other one is code
        strong = _STRONG.sub(r"<strong>\1</strong>", parts[number])
        parts[number] = _EMPHASIS.sub(r"<em>\1</em>", strong)
    return Markup("".join(parts))


def _markdown(text: Text, language: Language) -> Markup:
    return Markup(rendered(getattr(text, language)))


def breakable(name: str) -> Markup:
    """Return a name that may break where its words meet."""
    return Markup(re.sub(r"([_-])", r"\1<wbr>", str(escape(name))))


def _css() -> str:
    return "\n".join((_TEMPLATES / sheet).read_text(encoding="utf-8") for sheet in _SHEETS)
