"""The mark of a solutions edition, by which it is refused wherever something is published."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

# It stands in the first cell and in the metadata of a notebook, and in the head of a page.
MARK = "cnnlab-solutions-edition"
ENDINGS = (".solutions.ipynb", ".solutions.html")
_KINDS = (".ipynb", ".html")


def is_solutions(path: Path) -> bool:
    """Tell whether a file is a solutions edition: by its name, or by its mark after a renaming."""
    if path.name.endswith(ENDINGS):
        return True
    return path.suffix.lower() in _KINDS and path.is_file() and MARK.encode() in path.read_bytes()
