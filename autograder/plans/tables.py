"""Tables of a plan's TOML: takes what is expected out of them and remembers what is wrong."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from autograder.builder.mistakes import AuthorError
from autograder.plans.figures import filled
from cnnlab.text import LANGUAGES, Text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Table = dict[str, Any]
_TEXT = Text(en="", ko="")


@dataclass
class Tables:
    """A file's lines, the mistakes found in it so far, and its sentences with their lines."""

    file: str
    text: str
    errors: list[AuthorError] = field(default_factory=list)
    texts: list[tuple[int, Text]] = field(default_factory=list)

    def line_of(self, heading: str, number: int = 1) -> int:
        """Return the line of the `number`th table headed so, such as "[[part]]"; 1 for none."""
        lines = [n for n, line in enumerate(self.text.splitlines(), 1) if line.strip() == heading]
        return lines[number - 1] if len(lines) >= number else 1

    def wrong(self, line: int, cause: str, cure: str) -> None:
        """Remember a mistake."""
        self.errors.append(AuthorError(self.file, line, cause, cure))

    def only(self, table: Mapping[str, Any], known: Sequence[str], line: int) -> None:
        """Refuse fields that nothing reads, such as a misspelt `minuets`."""
        for name in table:
            if name not in known:
                self.wrong(line, f"the field {name} is unknown.", f"Use {', '.join(known)}.")

    def words(self, table: Mapping[str, Any], name: str, line: int) -> Text:
        """Return the sentences `name.en` and `name.ko`, on one line each, with their figures."""
        return self.both(table.get(name), name, line)

    def both(self, value: object, name: str, line: int) -> Text:
        """Return a table's `en` and `ko` as one Text."""
        halves = value if isinstance(value, dict) else {}
        for language in LANGUAGES:
            half = halves.get(language)
            if not isinstance(half, str) or not half.strip():
                self.wrong(line, f"{name} has no {language}.", f'Write {name}.{language} = "…".')
                return _TEXT
        text = Text(**{language: _one_line(halves[language]) for language in LANGUAGES})
        text, problems = filled(text)
        for cause, cure in problems:
            self.wrong(line, f"{name}: {cause}", cure)
        self.texts.append((line, text))
        return text

    def string(self, table: Mapping[str, Any], name: str, line: int) -> str:
        """Return a string that is not empty."""
        value = table.get(name)
        if isinstance(value, str) and value:
            return value
        self.wrong(line, f"{name} is missing.", f'Write {name} = "…".')
        return ""

    def positive(self, table: Mapping[str, Any], name: str, line: int) -> int:
        """Return a whole number from 1 on."""
        value = table.get(name)
        if isinstance(value, int) and not isinstance(value, bool) and value > 0:
            return value
        self.wrong(line, f"{name} is {value!r}.", f"Write {name} as a whole number, 1 or more.")
        return 1

    def tables(self, table: Mapping[str, Any], name: str, line: int) -> list[Table]:
        """Return the tables `[[name]]`; none where the field is left out."""
        value = table.get(name, [])
        if isinstance(value, list) and all(isinstance(one, dict) for one in value):
            return value
        self.wrong(line, f"{name} is no list of tables.", f"Write [[part.{name}]] above each.")
        return []


def _one_line(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()
