"""The committed learner's edition against what the real `nbgrader generate_assignment` releases."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import nbformat

from autograder.builder.store import store
from tests.autograder.stock import REPOSITORY, nbgrader

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import TinyCourse


def test_nbgrader_releases_exactly_the_learners_edition(tiny: TinyCourse, tmp_path: Path) -> None:
    built = tiny.build()
    store(tiny.course, built.files)
    for name in ("digits.csv", "tiny.solutions.html"):
        (tiny.course.instructor_source / "tiny" / name).write_text("", encoding="utf-8")
    shutil.copytree(
        REPOSITORY / "autograder", tmp_path / "autograder", ignore=shutil.ignore_patterns("measure")
    )
    nbgrader(tmp_path, tmp_path / "home", "generate_assignment", "tiny")
    released = nbformat.read(tmp_path / "build/release/tiny/tiny.ipynb", as_version=4)
    edition = built.lessons[0].editions["en"]
    assert released.cells == edition.cells
    assert released.metadata.kernelspec == edition.metadata.kernelspec
    # What an author lays beside the assignment comes along; a solved lesson doesn't.
    found = {path.name for path in (tmp_path / "build/release/tiny").iterdir()}
    assert found == {"digits.csv", "tiny.ipynb"}
