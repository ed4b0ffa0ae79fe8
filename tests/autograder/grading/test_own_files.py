"""A course folder's part in grading elsewhere, and in whether a grade still holds."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.grading import on_worker
from autograder.grading.fingerprint import own_version
from autograder.grading.on_worker import Run
from autograder.grading.own_files import read_own, write_own
from tests.autograder.own_course import CHANGED, COURSE, OWN, leave_what_editors_leave, write_course
from tests.coroutines import finished


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_course(tmp_path / "spring").home


def test_a_worker_gets_the_twins_and_course_toml_and_nothing_else(
    folder: Path, tmp_path: Path
) -> None:
    (folder / "build").mkdir()
    (folder / "build" / "gradebook.db").write_text("marks")
    files = read_own(folder)
    assert sorted(files) == [
        "course.toml", "exercises/darker/_ways.py", "exercises/darker/halve.py",
    ]  # fmt: skip
    assert read_own(write_own(files, tmp_path / "there")) == files
    assert read_own(None) == {}


def test_what_editors_leave_beside_a_twin_stops_and_changes_no_grading(folder: Path) -> None:
    files, version = read_own(folder), own_version(folder, OWN)
    leave_what_editors_leave(folder / "exercises" / OWN)
    assert (read_own(folder), own_version(folder, OWN)) == (files, version)


def test_a_run_has_its_folder_on_the_worker_until_it_is_closed(folder: Path) -> None:
    run = Run("key", "version", trusted=False, own=read_own(folder))
    there = on_worker._own_course(run)
    assert there is not None and read_own(there) == run.own
    assert on_worker._own_course(run) == there
    finished(on_worker.close(run))
    assert not there.exists()
    assert on_worker._own_course(Run("other", "version", trusted=False)) is None


def test_a_grade_depends_on_own_twins_and_points_and_on_no_due_date(folder: Path) -> None:
    before = {lesson: own_version(folder, lesson) for lesson in (OWN, CHANGED)}

    def changed() -> list[str]:
        return [lesson for lesson in before if own_version(folder, lesson) != before[lesson]]

    file = folder / "course.toml"
    file.write_text(COURSE.replace("2026-12-01", "2026-12-08"), "utf-8")
    assert changed() == []
    file.write_text(COURSE.replace("accuracy = 8", "accuracy = 6"), "utf-8")
    assert changed() == [CHANGED]
    file.write_text(COURSE, "utf-8")
    helper = folder / "exercises" / OWN / "_ways.py"
    helper.write_text(helper.read_text("utf-8") + "\n# another\n", "utf-8")
    assert changed() == [OWN]
