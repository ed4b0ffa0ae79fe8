"""What an instructor is told when the command can't grade: three parts, no traceback."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

import pytest

from autograder.grading.exports import sheet
from autograder.grading.lock import locked
from tests.autograder.classroom import LESSON
from tests.autograder.grading.whole_class import CourseFolder, Ran

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.xdist_group("whole class")


@pytest.fixture(scope="module")
def course(handed_in: CourseFolder, tmp_path_factory: pytest.TempPathFactory) -> CourseFolder:
    """Return the course before anything is graded."""
    return handed_in.copy(tmp_path_factory.mktemp("messages"))


def refused(ran: Ran, *parts: str) -> None:
    assert ran.status == 1
    assert "Traceback" not in ran.told
    for part in ("Received", "Expected", "Try", *parts):
        assert part in ran.told


def test_no_lesson_or_one_too_many(course: CourseFolder) -> None:
    refused(course.grade(lesson=""), "neither the name of a lesson nor --all")
    refused(course.grade("--all"), "together with --all")


def test_a_misspelt_lesson_leaves_no_folder(course: CourseFolder) -> None:
    ran = course.grade(lesson="cnn-mechanic")
    refused(ran, "the lesson cnn-mechanic", "generate_assignment", "Try cnn-mechanics, which is")
    assert not (course.build / "grading" / "cnn-mechanic").exists()


def test_a_folder_without_a_course(tmp_path: Path) -> None:
    refused(CourseFolder(tmp_path).grade(), str(tmp_path), "nbgrader_config.py", "--root")


def test_nobody_handed_in(handed_in: CourseFolder, tmp_path: Path) -> None:
    empty = handed_in.copy(tmp_path)
    empty.keep_only()
    refused(empty.grade(), str(empty.build / "submitted"), "export of Moodle or Canvas")
    refused(empty.grade("--all", lesson=""), "nobody handed in")


def test_an_export_that_is_no_archive(course: CourseFolder, tmp_path: Path) -> None:
    (tmp_path / "moodle.zip").write_text("not a zip")
    refused(course.grade(str(tmp_path / "moodle.zip")), "moodle.zip", "download it again")


def test_times_without_the_right_columns(course: CourseFolder, tmp_path: Path) -> None:
    (tmp_path / "times.csv").write_text("name,when\n")
    refused(course.grade("--timestamps", str(tmp_path / "times.csv")), "name, when")


def test_a_gradebook_that_is_another_file(course: CourseFolder, tmp_path: Path) -> None:
    (tmp_path / "times.csv").write_text("student,timestamp\n" * 100)
    refused(course.grade("--db", f"sqlite:///{tmp_path / 'times.csv'}"), "not a database")


@pytest.mark.parametrize("address", ["gradebook", "oracle+nothing://", "sqlite:////nowhere/x.db"])
def test_a_gradebook_that_is_none(course: CourseFolder, address: str) -> None:
    refused(course.grade("--db", address), "gradebook")


def test_a_second_grader_is_told_of_the_first(course: CourseFolder) -> None:
    with locked(course.grading):
        refused(course.grade(), str(course.grading), "is grading", "one grader in a folder")


def test_options_that_mean_nothing_alone(course: CourseFolder, tmp_path: Path) -> None:
    (tmp_path / "sheet.csv").touch()
    refused(course.grade("--canvas-gradebook", str(tmp_path / "sheet.csv")), "--canvas FILE")
    refused(course.grade("--moodle-worksheet", str(tmp_path / "sheet.csv")), "--moodle FILE")
    refused(course.grade("--resource", "GPU=1"), "--scheduler ADDRESS")


@pytest.mark.parametrize(
    ("option", "value", "expected"),
    [
        ("--workers", "0", "a whole number from 1"),
        ("--workers", "many", "a whole number from 1"),
        ("--wall", "-5", "seconds above 0"),
        ("--cell", "nan", "seconds above 0"),
        ("--memory", "1.5", "a whole number from 1"),
        ("--resource", "GPU=one", "NAME=AMOUNT"),
        ("--timestamps", "missing.csv", "a path that exists"),
    ],
)
def test_a_value_that_cannot_be_meant(
    course: CourseFolder, option: str, value: str, expected: str
) -> None:
    ran = course.grade(option, value)
    assert ran.status == 2
    assert f"received {value}, expected {expected}" in ran.told


def test_korean_instructors_are_told_in_korean(course: CourseFolder) -> None:
    told = course.grade("--language", "ko", lesson="cnn-mechanic").told
    assert "단원이 없습니다" in told and "Received" not in told


def test_a_lesson_that_cannot_be_graded_does_not_stop_the_others(
    graded_class: tuple[CourseFolder, Ran], tmp_path: Path
) -> None:
    course = graded_class[0].copy(tmp_path)
    (course.build / "submitted" / "solver" / "another-lesson").mkdir()
    ran = course.grade("--all", "--cell", "15", lesson="")
    assert ran.status == 1
    assert ran.told.startswith("another-lesson: Received the lesson another-lesson")
    assert f"{LESSON}: no submission is new or changed" in ran.told
    assert "solver" in ran.said


def test_a_file_that_cannot_be_written_costs_no_grade(
    graded_class: tuple[CourseFolder, Ran], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, data: bytes) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))

    course = graded_class[0].copy(tmp_path)
    monkeypatch.setattr(sheet, "write_file", full)
    ran = course.grade("--cell", "15", "--csv", str(tmp_path / "grades.csv"))
    refused(ran, f"{tmp_path / 'grades.csv'}, which cannot be written", "nothing is graded twice")
    assert "solver" in ran.said


def test_a_path_or_a_worksheet_that_cannot_be_meant_is_told_before_grading(
    course: CourseFolder, tmp_path: Path
) -> None:
    (tmp_path / "sheet.csv").write_text("식별자,이름\n1,2\n")
    worksheet = ("--moodle-worksheet", str(tmp_path / "sheet.csv"))
    for ran in (
        course.grade("--csv", str(tmp_path)),
        course.grade("--moodle", str(tmp_path / "moodle.csv"), *worksheet),
    ):
        refused(ran, str(tmp_path))
        assert "Sandbox" not in ran.told
    assert not (course.grading / "results").exists()
