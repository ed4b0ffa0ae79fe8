"""Where the course's own files lie, in a checkout and in an installed package."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def course_file(name: str) -> Path:
    """Return the path of a file of the course, such as "data/claims.toml".

    A wheel carries these files inside the package, in `_course`; a checkout has them at its root.
    """
    installed = _PACKAGE / "_course" / name
    return installed if installed.exists() else _PACKAGE.parents[1] / name
