"""What a learner's feedback leaves out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from nbconvert.preprocessors import Preprocessor
from nbgrader.utils import is_locked
from traitlets import Bool

if TYPE_CHECKING:
    from nbformat import NotebookNode

_MARK_SCHEME = re.compile(
    r"^[^\n]*BEGIN MARK SCHEME.*?END MARK SCHEME[^\n]*\n?", re.DOTALL | re.MULTILINE
)


class HideMarkSchemes(Preprocessor):
    """Takes the mark schemes out of the course's own cells; a learner may quote the markers."""

    enabled = Bool(True).tag(config=True)

    def preprocess_cell(
        self, cell: NotebookNode, resources: Any, _: int
    ) -> tuple[NotebookNode, Any]:
        """Return the cell, without its mark scheme if it is one of the course's."""
        if is_locked(cell):
            cell.source = without_mark_scheme(cell.source)
        return cell, resources


def without_mark_scheme(source: str) -> str:
    """Return the text of one of the course's cells without its mark scheme."""
    return _MARK_SCHEME.sub("", source).rstrip()
