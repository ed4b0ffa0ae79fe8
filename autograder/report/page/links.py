"""The files beside a page that it may point to, and how they are called."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cnnlab.text import Language

COURSE = "course"  # the name of the page about all lessons


def file_name(name: str, language: Language) -> str:
    """Return such as "first-cnn.html" or "first-cnn.ko.html"."""
    return f"{name}.html" if language == "en" else f"{name}.{language}.html"


@dataclass(frozen=True)
class Links:
    """Names of files that lie beside the page; a page without them stands alone."""

    other: str = ""  # the same page in the other language
    course: str = ""
    lessons: Mapping[str, str] = field(default_factory=dict)  # by the lesson's name
    tables: tuple[str, ...] = ()
