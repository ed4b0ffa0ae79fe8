"""nbgrader's own command releases no solutions edition."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest
from nbgrader.converters import GenerateAssignment
from nbgrader.converters.base import NbGraderException
from nbgrader.coursedir import CourseDirectory

from autograder.builder.draft import serialise
from autograder.builder.release import read_configuration
from autograder.builder.store import store
from autograder.solutions.edition import marked, solved
from autograder.solutions.page import page
from tests.autograder.builder.conftest import TinyCourse

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def tiny(tmp_path: Path) -> TinyCourse:
    return TinyCourse(tmp_path)


def generate(tiny: TinyCourse, monkeypatch: pytest.MonkeyPatch) -> Path:
    config = read_configuration(tiny.course.configuration)
    monkeypatch.chdir(tiny.course.root)  # nbgrader leaves it and comes back
    directory = CourseDirectory(config=config)
    directory.assignment_id = "tiny"
    GenerateAssignment(coursedir=directory, config=config, no_database=True).start()
    return tiny.course.root / "build" / "release" / "tiny"


def test_a_moved_edition_is_refused_and_nothing_is_released(
    tiny: TinyCourse, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    built = tiny.build()
    folder = tiny.course.instructor_source / "tiny"
    folder.mkdir(parents=True)
    (folder / "tiny.ipynb").write_bytes(serialise(marked(solved(built.lessons[0], "en"), "en")))
    with caplog.at_level(logging.ERROR), pytest.raises(NbGraderException):
        generate(tiny, monkeypatch)
    assert "Received the solutions edition tiny" in caplog.text
    assert not (tiny.course.root / "build" / "release" / "tiny").exists()


def test_a_renamed_page_beside_the_assignment_is_refused(
    tiny: TinyCourse, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    built = tiny.build()
    store(tiny.course, built.files)
    folder = tiny.course.instructor_source / "tiny"
    (folder / "tiny.solutions.html").write_text("left out", encoding="utf-8")
    (folder / "figures").mkdir()
    written = page(solved(built.lessons[0], "en"), "Tiny", "en")
    (folder / "figures" / "handout.html").write_text(written, encoding="utf-8")
    with caplog.at_level(logging.ERROR), pytest.raises(NbGraderException):
        generate(tiny, monkeypatch)
    assert "Received the solutions edition handout.html" in caplog.text
    assert not (tiny.course.root / "build" / "release" / "tiny").exists()
