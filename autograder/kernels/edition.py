"""The copy of `cnnlab` that students' processes see: it holds no exercise's twin."""

from __future__ import annotations

import shutil
from pathlib import Path

import cnnlab
from cnnlab.files import course_file

# What lessons show; `cnnlab.files` looks for it beside the package.
_COURSE_FILES = ("source/curriculum.toml", "data/claims.toml", "data/measurements")


def write_edition(folder: Path) -> Path:
    """Return `folder` with a package `cnnlab` in it whose exercises are left out."""
    package = folder / "cnnlab"
    shutil.copytree(
        Path(cnnlab.__file__).parent,
        package,
        ignore=shutil.ignore_patterns("exercises", "__pycache__", "_course"),
    )
    (package / "exercises").mkdir()
    (package / "exercises" / "__init__.py").write_text(
        '"""While a submission is graded, the exercises are with the judge."""\n', "utf-8"
    )
    for name in _COURSE_FILES:
        _copy(course_file(name), package / "_course" / name)
    return folder


def _copy(origin: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if origin.is_dir():
        shutil.copytree(origin, target)
    else:
        shutil.copy(origin, target)
