"""What a plan takes from the lesson's own text: its headings and its objectives."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from autograder.builder.parity import pairs
from cnnlab.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from autograder.builder.lesson import Lesson

_FENCE = re.compile(r"^(```+|~~~+).*?^\1", re.MULTILINE | re.DOTALL)
_HEADING = re.compile(r"^##? (.+)$", re.MULTILINE)
_LIST = re.compile(r"^- .*?(?=\n\n|\Z)", re.MULTILINE | re.DOTALL)


def headings(lesson: Lesson) -> Mapping[str, Text]:
    """Return the lesson's title and the headings of its parts, by the English one."""
    found = {}
    for english, korean in pairs(lesson):
        for one, other in zip(_in(english.source), _in(korean.source), strict=True):
            found[one] = Text(en=one, ko=other)
    return found


def objectives(lesson: Lesson) -> Text:
    """Return the first list of the lesson, which says what one can do after it."""
    english, korean = next(pairs(lesson))
    return Text(en=_first_list(english.source), ko=_first_list(korean.source))


def _in(source: str) -> list[str]:
    return _HEADING.findall(_FENCE.sub("", source))


def _first_list(source: str) -> str:
    found = _LIST.search(source)
    return found[0] if found else ""
