"""Gives the learner a copy of every notebook in work/ and never overwrites an answer.

notebooks/ is generated and belongs to git; work/ belongs to the learner and git ignores it, so
`git pull` and the build change the first without touching the second.
"""

from __future__ import annotations

import json
from pathlib import Path

from autograder.builder.pristine import is_pristine


def update_copies(editions: Path, work: Path) -> list[Path]:
    """Copy what is missing or untouched and return the copies that fell behind.

    Those hold the learner's words while the course has a newer edition; they stay as they are.
    Running a cell is not an answer: outputs go when a newer edition comes.
    """
    work.mkdir(exist_ok=True)
    (work / ".gitignore").write_text("*\n")
    behind = []
    for edition in _visible_files(editions):
        copy = work / edition.relative_to(editions)
        if not copy.exists() or edition.suffix != ".ipynb":
            _write(copy, edition.read_bytes())
        elif seal(copy) != seal(edition):
            if is_pristine(copy):
                _write(copy, edition.read_bytes())
            else:
                behind.append(copy)
    return behind


def seal(notebook: Path) -> str | None:
    """Return the digest that the build wrote into this notebook: which edition it came from."""
    try:
        digest = json.loads(notebook.read_text(encoding="utf-8"))["metadata"]["cnnlab"]["digest"]
    except (ValueError, KeyError, TypeError):
        return None
    return str(digest)


def _visible_files(folder: Path) -> list[Path]:
    files = (path for path in folder.rglob("*") if path.is_file())
    hidden = ".ipynb_checkpoints"
    return sorted(path for path in files if hidden not in path.parts)


def _write(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    # A crash leaves the old file or the new one, never half of one.
    partial = file.with_name(f".{file.name}.partial")
    partial.write_bytes(content)
    partial.replace(file)
