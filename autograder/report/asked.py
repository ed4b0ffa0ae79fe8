"""What a lesson asks, as its text says it in both languages: exercises, questions, predictions."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from autograder.builder.lesson import read_lesson
from cnnlab.text import Text, verbatim

if TYPE_CHECKING:
    from pathlib import Path

    from autograder.builder.lesson import Cell

_SECTION = re.compile(r"^## (?:\d+\. )?(.+)$", re.MULTILINE)
_HEADING = re.compile(r"^#+ .+$", re.MULTILINE)
_PREDICT = re.compile(r'\bpredict\("([\w-]+)", \.\.\.\)')
_BEGINS = re.compile(r"\*\*(?:Predict|예측)\.\*\*\s*")
_OFFERED = re.compile(r'`"([^"`\n]{1,40})"`')
_DOCSTRING = re.compile(r'"""(.+?)(?:"""|\n|$)')
_BLANK = re.compile(r"\n\s*\n")
_LIST = re.compile(r"(?:\d+\.|-) ")
_LONGEST = 400  # characters


@dataclass(frozen=True)
class Asked:
    """One thing that a lesson asks; `offered` are the words that a prediction may be."""

    name: str
    section: Text
    words: Text | None
    offered: frozenset[str] = frozenset()


@dataclass
class Lesson:
    """All that a lesson asks, each by its name in the order of the text."""

    exercises: dict[str, Asked] = field(default_factory=dict)
    written: dict[str, Asked] = field(default_factory=dict)
    predictions: dict[str, Asked] = field(default_factory=dict)
    _sections: dict[str, str] = field(default_factory=dict)
    _prose: dict[str, str] = field(default_factory=dict)

    def add(self, cell: Cell) -> None:
        """Take in the next cell."""
        if cell.kind == "prose" and (language := str(cell.metadata.get("lang", ""))):
            if headings := _SECTION.findall(cell.source):
                self._sections[language] = headings[-1]
            self._prose[language] = cell.source
        elif cell.kind == "answer":
            self.exercises[cell.name] = self._exercise(cell)
        elif cell.kind == "written":
            self.written[cell.name] = self._asked(cell.name, _HEADING)
        elif cell.kind == "code":
            for name in _PREDICT.findall(cell.source):
                self.predictions[name] = self._asked(name, _BEGINS)

    def _exercise(self, cell: Cell) -> Asked:
        """Return an exercise with the first line of its docstring, which is English for all."""
        said = _DOCSTRING.search(cell.source)
        return Asked(cell.name, self._section(cell.name), verbatim(said[1]) if said else None)

    def _asked(self, name: str, begins: re.Pattern[str]) -> Asked:
        """Return what stands in the last prose after what `begins` finds last."""
        after = {language: begins.split(text)[-1] for language, text in self._prose.items()}
        offered = frozenset(word for text in after.values() for word in _OFFERED.findall(text))
        texts = {language: _first_paragraph(text) for language, text in after.items()}
        words = Text(**texts) if set(texts) == {"en", "ko"} and all(texts.values()) else None
        return Asked(name, self._section(name), words, offered)

    def _section(self, name: str) -> Text:
        return Text(en=self._sections.get("en", name), ko=self._sections.get("ko", name))


def read_asked(path: Path) -> Lesson:
    """Return what the lesson's text at `path` asks; nothing where there is no text."""
    lesson = Lesson()
    if path.is_file():
        for cell in read_lesson(path, path.name).cells:
            lesson.add(cell)
    return lesson


def _first_paragraph(text: str) -> str:
    """Return the first paragraph on one line, with the list that it may lead into."""
    first, *others = _BLANK.split(text.strip())
    blocks = [first, *others[:1]] if others and _LIST.match(others[0]) else [first]
    words = " ".join(" ".join(blocks).split())
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
