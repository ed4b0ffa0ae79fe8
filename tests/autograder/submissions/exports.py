"""Exports as learning platforms make them, collected into a tree."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

from autograder.reasons import REASONS
from autograder.submissions.collect import Handed, collect

from .samples import LESSON, notebook, written

if TYPE_CHECKING:
    from pathlib import Path

NOTEBOOK = f"{LESSON}.ipynb"
FIRST, SECOND = written(notebook("pool")), written(notebook("pool", "check-pool"))


def zipped(files: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return stream.getvalue()


def collected(tmp_path: Path, files: dict[str, bytes]) -> dict[str, Handed]:
    """Collect a .zip of these files into the tree below `tmp_path`."""
    export = tmp_path / "export.zip"
    export.write_bytes(zipped(files))
    handed = collect(export, LESSON, tmp_path)
    assert [one.student for one in handed] == sorted(one.student for one in handed)
    for one in handed:
        assert {incident.kind for incident in one.incidents} <= REASONS.keys()
        assert one.folder == tmp_path / "submitted" / one.student / LESSON
    return {one.student: one for one in handed}


def files(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def kinds(handed: Handed) -> list[str]:
    return [incident.kind for incident in handed.incidents]
