"""The instructor's guide as blocks: what to type, what to write, what is shown."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent

REPOSITORY = Path(__file__).resolve().parents[2]
ENGLISH = REPOSITORY / "docs" / "instructors.md"
KOREAN = REPOSITORY / "docs" / "instructors.ko.md"

_FENCE = re.compile(
    r"^ *(?P<ticks>`{3,})(?P<language>\w*)\n(?P<body>.*?)^ *(?P=ticks) *$", re.M | re.S
)
_MARKS = re.compile(r"(?:<!-- [^>]* -->\s*)*\Z")
_MARK = re.compile(r"<!-- ([^:>]*?)(?:: ([^>]*?))? -->")
_COMMENT = re.compile(r"(^|\s+)#.*$", re.M)


@dataclass(frozen=True)
class Block:
    """One fenced block; `marks` are the comments above it, which readers do not see.

    not run: WHY      nobody can run it here
    first: WHAT       what students or people do meanwhile
    as a student      typed in a student's folder
    file: NAME        the whole content of a file; `file of students` of one in a student's folder
    add to: NAME      lines for the end of a file
    shows             what the block above prints, … for anything
    """

    line: int
    language: str
    body: str
    marks: dict[str, str]

    @property
    def without_comments(self) -> str:
        """Return what must be the same in both languages."""
        return _COMMENT.sub("", self.body)


def blocks(page: Path) -> list[Block]:
    """Return the blocks of a page in their order."""
    text, end, found = page.read_text("utf-8"), 0, []
    for fence in _FENCE.finditer(text):
        above = _MARKS.search(text[end : fence.start()])
        marks = dict(_MARK.findall(above[0])) if above else {}
        line = text.count("\n", 0, fence.start()) + 1
        found.append(Block(line, fence["language"], dedent(fence["body"]), marks))
        end = fence.end()
    return found


def pattern(shown: str) -> re.Pattern[str]:
    """Return what a shown line means: columns may be wider, and … is anything."""
    words = (".*".join(map(re.escape, word.split("…"))) for word in shown.split())
    return re.compile(r"\s+".join(words))
