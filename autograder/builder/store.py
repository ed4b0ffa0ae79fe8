"""The last stage: puts generated files where they belong, and never over somebody's work."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from autograder.builder.pristine import is_pristine
from autograder.plans.words import GENERATED

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from autograder.builder.course import Course


class Fate(enum.StrEnum):
    """What became of a generated file."""

    WRITTEN = "written"
    UNCHANGED = "unchanged"
    KEPT = "kept: it holds somebody's answers"
    REMOVED = "removed: no lesson makes it"


def store(course: Course, files: Mapping[Path, bytes]) -> dict[Path, Fate]:
    """Write what differs, remove pristine notebooks that no lesson makes, and return each fate.

    Raises ValueError for a path outside `notebooks/`, `docs/plans/` and `build/source/`.
    """
    fates = {path: _store(course, path, content) for path, content in files.items()}
    for path in strays(course, files):
        path.unlink()
        fates[path] = Fate.REMOVED
    return fates


def differences(course: Course, files: Mapping[Path, bytes]) -> list[Path]:
    """Return the committed files that a build would write or remove, in order."""
    committed = [path for path in files if not path.is_relative_to(course.instructor_source)]
    differing = [path for path in committed if not _holds(path, files[path])]
    return sorted(differing + strays(course, files))


def strays(course: Course, files: Mapping[Path, bytes]) -> list[Path]:
    """Return the generated notebooks and plans' pages that no lesson makes any more."""
    notebooks = sorted(course.notebooks.rglob("*.ipynb"))
    pages = sorted(course.plan_pages.glob("*.md"))
    return [path for path in notebooks if path not in files and is_pristine(path)] + [
        path for path in pages if path not in files and _is_generated(path)
    ]


def _store(course: Course, path: Path, content: bytes) -> Fate:
    written = (course.notebooks, course.plan_pages, course.instructor_source)
    if not any(map(path.is_relative_to, written)):
        raise ValueError(
            f"Received the path {path}. Expected one below notebooks/, docs/plans/ or "
            "build/source/. Try a stage that returns such paths."
        )
    if _holds(path, content):
        return Fate.UNCHANGED
    learners = path.suffix == ".ipynb" and path.is_relative_to(course.notebooks)
    if learners and path.exists() and not is_pristine(path):
        return Fate.KEPT
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return Fate.WRITTEN


def _is_generated(page: Path) -> bool:
    return page.read_text(encoding="utf-8").startswith(GENERATED)


def _holds(path: Path, content: bytes) -> bool:
    return path.exists() and path.read_bytes() == content
