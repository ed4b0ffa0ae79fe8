"""A submission in the making, and the usual ways to change it."""

from __future__ import annotations

import json
import pprint
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nbformat.v4 import new_code_cell

from tests.bank.parts import LESSON, TARGET

if TYPE_CHECKING:
    from nbformat import NotebookNode

    from tests.bank.kind import Make

FILE_NAME = f"{LESSON}.ipynb"
_WRONG = "def {name}(*arguments):\n    return None"


@dataclass
class Submission:
    """A learner's folder with one notebook, which `hand_in` writes.

    targets  what an attacker knows of the grader's surroundings: paths, ports, process ids
    content  the notebook file's bytes if they are not to be the notebook's own
    """

    notebook: NotebookNode
    folder: Path
    targets: dict[str, Any]
    content: bytes | None = None
    written: bool = field(default=False)

    @property
    def path(self) -> Path:
        """Where the notebook belongs."""
        return self.folder / FILE_NAME

    @property
    def json(self) -> str:
        """The notebook's text; nbformat would mend what a kind has broken."""
        return json.dumps(self.notebook, indent=1, sort_keys=True, ensure_ascii=False)

    def answer(self, name: str = TARGET) -> NotebookNode:
        """Return the cell of an answer."""
        return self._cell(name)

    def check(self, name: str = TARGET) -> NotebookNode:
        """Return the cell that checks an answer."""
        return self._cell(f"check-{name}")

    def _cell(self, grade_id: str) -> NotebookNode:
        for cell in self.notebook.cells:
            if cell.metadata.get("nbgrader", {}).get("grade_id") == grade_id:
                return cell
        raise LookupError(grade_id)

    def position(self, cell: NotebookNode) -> int:
        """Return a cell's number."""
        return next(n for n, other in enumerate(self.notebook.cells) if other is cell)

    def insert(self, number: int, source: str) -> None:
        """Put a code cell in front of the cell of that number."""
        self.notebook.cells.insert(number, new_code_cell(self.with_targets(source)))

    def with_targets(self, source: str) -> str:
        """Return code that finds the targets it names."""
        if "targets[" not in source:
            return source
        return f"targets = {pprint.pformat(self.targets)}\n{source}"

    def spoil(self, name: str) -> None:
        """Take the right answer away."""
        self.answer(name).source = _WRONG.format(name=name)

    def hand_in(self) -> None:
        """Write the notebook, unless the kind has written something in its place."""
        if not self.written:
            content = self.json.encode() if self.content is None else self.content
            self.path.write_bytes(content)


def cell(source: str, above: str = TARGET) -> Make:
    """Put a code cell above an answer."""

    def make(submission: Submission) -> None:
        submission.insert(submission.position(submission.answer(above)), source.strip())

    return make


def first(source: str) -> Make:
    """Put a code cell above all others, where nothing is imported."""
    return lambda submission: submission.insert(0, source.strip())


def last(source: str) -> Make:
    """Put a code cell below all others."""
    return lambda submission: submission.insert(len(submission.notebook.cells), source.strip())


def answer(source: str, name: str = TARGET) -> Make:
    """Write another answer."""

    def make(submission: Submission) -> None:
        submission.answer(name).source = submission.with_targets(source.strip())

    return make


def file(path: str, content: str | bytes) -> Make:
    """Put a file beside the notebook."""

    def make(submission: Submission) -> None:
        target = submission.folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content.encode() if isinstance(content, str) else content)

    return make


def together(*makes: Make) -> Make:
    """Do one after the other."""

    def make(submission: Submission) -> None:
        for step in makes:
            step(submission)

    return make
