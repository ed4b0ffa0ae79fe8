"""The files of a course folder that a judge needs, carried to where it works."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from cnnlab.course_folder import FILE


def read_own(course: Path | None) -> dict[str, bytes]:
    """Return course.toml and the twins by their paths in the folder; nothing without a folder."""
    if course is None:
        return {}
    paths = [course / FILE, *sorted((course / "exercises").rglob("*.py"))]
    return {path.relative_to(course).as_posix(): path.read_bytes() for path in paths}


def write_own(files: Mapping[str, bytes], folder: Path) -> Path:
    """Return `folder` with the files in it."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder
