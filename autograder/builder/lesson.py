"""Reading: the text of a lesson becomes a list of cells that know their lines."""

from __future__ import annotations

import re
import warnings
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from jupytext.myst import MystMetadataParsingError, myst_to_notebook
from nbformat.validator import NotebookValidationError

from autograder.builder import lesson_texts as texts
from autograder.builder.mistakes import AuthorError, BuildError
from cnnlab.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

Kind = Literal["prose", "code", "answer", "written", "raw"]


@dataclass(frozen=True)
class Cell:
    """One cell as its author wrote it; `line` is where it opens in the file."""

    kind: Kind
    source: str
    line: int
    metadata: Mapping[str, Any]

    @property
    def name(self) -> str:
        """The id of the exercise or written question; empty for other cells."""
        return str(self.metadata.get("exercise", self.metadata.get("written", "")))


@dataclass(frozen=True)
class Lesson:
    """A lesson's cells, and the file they come from as a person reads its path."""

    file: str
    text: str
    cells: tuple[Cell, ...]

    @cached_property
    def imports(self) -> Cell | None:
        """The first code cell, which imports what the others use; None without a code cell."""
        return next((cell for cell in self.cells if cell.kind == "code"), None)

    def error(
        self, cell: Cell, cause: str | Text, cure: str | Text, *, at: str = ""
    ) -> AuthorError:
        """Return a mistake in `cell`, on its line that reads `at` where that is given."""
        line = self._line_of(cell, at) if at else cell.line
        return AuthorError(self.file, line, str(cause), str(cure))

    def _line_of(self, cell: Cell, wanted: str) -> int:
        lines = self.text.splitlines()
        for number in range(cell.line, len(lines) + 1):
            if lines[number - 1].strip() == wanted.strip():
                return number
        return cell.line


def read_lesson(path: Path, file: str) -> Lesson:
    """Return the lesson in `path`, a MyST Markdown file. Raises BuildError."""
    text = path.read_text(encoding="utf-8")
    # jupytext warns when code cells name different lexers: here that is an author's mistake.
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            notebook = myst_to_notebook(text, add_source_map=True)
        except (MystMetadataParsingError, UserWarning) as error:
            raise BuildError([_unreadable(file, str(error))]) from None
        except NotebookValidationError as error:
            cause = texts.FRONT_MATTER.format(message=error.message)
            raise BuildError([AuthorError(file, 1, str(cause), str(texts.NAME_KERNEL))]) from None
    lines = notebook.metadata["source_map"]
    cells = [
        Cell(_kind(cell.cell_type, cell.metadata), cell.source, max(line, 1), dict(cell.metadata))
        for line, cell in zip(lines, notebook.cells, strict=True)
    ]
    return Lesson(file, text, tuple(cells))


def _kind(cell_type: str, metadata: Mapping[str, Any]) -> Kind:
    if cell_type == "raw":
        return "raw"
    if cell_type == "code":
        return "answer" if "exercise" in metadata else "code"
    return "written" if "written" in metadata else "prose"


def _unreadable(file: str, message: str) -> AuthorError:
    line = re.search(r"at line (\d+)", message)
    cause = texts.UNREADABLE_TEXT.format(message=message.rstrip("."))
    return AuthorError(file, int(line[1]) if line else 1, str(cause), str(texts.WRITE_CELL))
