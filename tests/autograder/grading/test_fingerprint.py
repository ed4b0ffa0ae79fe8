"""A submission is graded again when something that decides its result has changed."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

import autograder
from autograder.grading.fingerprint import AROUND, fingerprint, version
from autograder.grading.gradebook.released import Cell, Released
from autograder.job import Limits

LESSON = Released("tiny", "a", "n", (Cell("check-x", "code", 1.0),))


def handed_in(folder: Path) -> Path:
    (folder / "data").mkdir(parents=True)
    (folder / "tiny.ipynb").write_text("{}")
    (folder / "data" / "a.csv").write_text("1")
    return folder


def rename(folder: Path) -> None:
    (folder / "data" / "a.csv").rename(folder / "data" / "b.csv")


def link(folder: Path) -> None:
    (folder / "data" / "a.csv").unlink()
    (folder / "data" / "a.csv").symlink_to("/etc/passwd")


CHANGES: dict[str, Callable[[Path], object]] = {
    "notebook": lambda folder: (folder / "tiny.ipynb").write_text("[]"),
    "file": lambda folder: (folder / "data" / "a.csv").write_text("2"),
    "new file": lambda folder: (folder / "b").write_text(""),
    "renamed": rename,
    "link": link,
    "pipe": lambda folder: os.mkfifo(folder / "pipe"),
    "timestamp": lambda folder: (folder / "timestamp.txt").write_text("2026-03-01"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_each_change_of_the_folder_counts(tmp_path: Path, change: str) -> None:
    folder = handed_in(tmp_path / "in")
    before = fingerprint(folder, LESSON, 1, Limits())
    CHANGES[change](folder)
    assert fingerprint(folder, LESSON, 1, Limits()) != before


def test_seed_limits_and_lesson_count_and_nothing_else(tmp_path: Path) -> None:
    folder, copy = handed_in(tmp_path / "in"), handed_in(tmp_path / "copy")
    richer = replace(LESSON, cells=(Cell("check-x", "code", 2.0),))
    moved = replace(LESSON, assignment_id="other")
    found = [
        fingerprint(folder, LESSON, 1, Limits()),
        fingerprint(folder, LESSON, 2, Limits()),
        fingerprint(folder, LESSON, 1, Limits(cell=1.0)),
        fingerprint(folder, richer, 1, Limits()),
    ]
    assert len(set(found)) == 4
    assert fingerprint(copy, moved, 1, Limits()) == found[0]


def test_the_graders_own_sources_make_its_version() -> None:
    assert len(version()) == 64


def test_nothing_that_decides_points_imports_what_its_version_leaves_out() -> None:
    root = Path(autograder.__path__[0])
    left_out = re.compile(rf"(?:from|import) autograder\.(?:{'|'.join(AROUND)})\b")
    deciding = ("judge", "grading", "submissions", "kernels", "sandbox", "cards", "stock")
    assert {path.name for path in root.iterdir()} >= AROUND
    for path in (path for part in deciding for path in (root / part).rglob("*.py")):
        assert not left_out.search(path.read_text("utf-8")), path
