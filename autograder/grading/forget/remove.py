"""Removes files and folders that somebody else has filled, without following what they link to."""

from __future__ import annotations

import json
import os
import shutil
from contextlib import suppress
from pathlib import Path

from autograder.grading.atomic import write_file

_OURS = 0o700


def remove(path: Path) -> None:
    """Remove a file, a link or a folder with all that is in it."""
    if path.is_symlink() or not path.is_dir():
        path.unlink(missing_ok=True)
        return
    _open(path)
    for folder, names, _ in os.walk(path):
        for name in names:
            _open(Path(folder, name))
    shutil.rmtree(path)


def strike(path: Path, student: str) -> None:
    """Take a student out of a file that says something of each by name."""
    notes = json.loads(path.read_bytes())
    notes.pop(student, None)
    write_file(path, json.dumps(notes, ensure_ascii=False, indent=1).encode("utf-8"))


def _open(folder: Path) -> None:
    """Let us into a folder that a student has closed; one in the exchange is the student's own."""
    if not folder.is_symlink():
        with suppress(PermissionError):
            folder.chmod(_OURS)
