"""The files of a course folder that a judge needs, carried to where it works."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from cnnlab.course_folder import FILE


def read_own(course: Path | None) -> dict[str, bytes]:
    """Return course.toml and the twins by their paths in the folder; nothing without a folder."""
    if course is None:
        return {}
    paths = [course / FILE, *twin_files(course / "exercises")]
    return {path.relative_to(course).as_posix(): path.read_bytes() for path in paths}


def twin_files(folder: Path) -> list[Path]:
    """Return the Python files in a folder of exercises, without what editors leave beside them.

    Checkpoints of JupyterLab hold earlier answers; a lock of Emacs is a link that leads nowhere.
    """
    found = (path.relative_to(folder) for path in folder.rglob("*.py"))
    named = (path for path in found if not any(map(_is_left_over, path.parts)))
    return sorted(folder / path for path in named if (folder / path).is_file())


def _is_left_over(name: str) -> bool:
    return name.startswith(".") or name == "__pycache__"


def write_own(files: Mapping[str, bytes], folder: Path) -> Path:
    """Return `folder` with the files in it."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder
