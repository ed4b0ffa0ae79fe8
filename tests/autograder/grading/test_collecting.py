"""Exports of learning platforms go through the command, once or twice."""

from __future__ import annotations

import argparse
import csv
import io
import zipfile
from contextlib import redirect_stderr
from typing import TYPE_CHECKING

import pytest

from autograder.grading.collecting import collected
from autograder.grading.tree import Tree
from cnnlab.text import set_language
from tests.autograder.classroom import LESSON

if TYPE_CHECKING:
    from pathlib import Path

    from tests.autograder.grading.whole_class import CourseFolder, Ran

pytestmark = pytest.mark.xdist_group("whole class")

MOODLE = {
    "김하늘_4711_assignsubmission_file_/cnn-mechanics.ipynb": "mistaken_ko",
    "Ada Lovelace_4712_assignsubmission_file_/my work.ipynb": "solver",
    "Alan Turing_4713_assignsubmission_file_/cnn-mechanics.ipynb": "broken",
}
CANVAS = {
    "lovelaceada_101_9001_cnn-mechanics.ipynb": "solver",
    "turingalan_LATE_102_9002_cnn-mechanics-1.ipynb": "mistaken",
}


@pytest.fixture
def course(handed_in: CourseFolder, tmp_path: Path) -> CourseFolder:
    """Return the course before anybody's work lies in nbgrader's tree."""
    course = handed_in.copy(tmp_path)
    course.keep_only()
    return course


def packed(path: Path, names: dict[str, str], handed_in: CourseFolder) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, student in names.items():
            archive.write(handed_in.submitted(student), name)
    return path


def rows_in(path: Path) -> dict[str, dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return {row["student"]: row for row in csv.DictReader(file)}


def test_moodles_export_is_graded_and_taken_twice_changes_nothing(
    course: CourseFolder, handed_in: CourseFolder, tmp_path: Path
) -> None:
    export = packed(tmp_path / "moodle.zip", MOODLE, handed_in)
    table = tmp_path / "grades.csv"
    first = course.grade(str(export), "--csv", str(table))
    assert first.status == 0, first.told
    found = rows_in(table)
    assert {name: row["name"] for name, row in found.items()} == {
        "4711": "김하늘",
        "4712": "Ada Lovelace",
        "4713": "Alan Turing",
    }
    assert float(found["4712"]["total"]) == 50
    assert 0 < float(found["4711"]["total"]) < 50
    assert found["4713"]["status"] == "not graded"
    again = course.grade(str(export), "--csv", str(table))
    assert "no submission is new or changed" in again.told
    assert rows_in(table) == found
    assert not (course.build / "submitted-earlier").exists()


def test_canvas_export_and_the_instructors_times(
    course: CourseFolder, handed_in: CourseFolder, tmp_path: Path
) -> None:
    export = packed(tmp_path / "submissions.zip", CANVAS, handed_in)
    times, table = tmp_path / "times.csv", tmp_path / "grades.csv"
    times.write_text("student,timestamp\n101,2026-03-01\n102,2026-03-09T10:00+09:00\n")
    ran = course.grade(str(export), "--timestamps", str(times), "--csv", str(table))
    assert ran.status == 0, ran.told
    found = rows_in(table)
    assert [found[student]["late_penalty"] for student in ("101", "102")] == ["0", "3"]
    assert "--timestamps" not in ran.told
    assert "marks this submission as late" in found["102"]["reason"]
    assert course.submitted("102").parent.joinpath("timestamp.txt").read_text().startswith("2026")
    assert course.notebook("101").name == f"{LESSON}.ipynb"


@pytest.mark.parametrize(
    ("language", "stray", "timeless"),
    [
        ("en", "a time for 7 who handed in nothing here: x0, x1, x2, x3, x4 and 2 more.", "solver"),
        ("ko", "7명은 여기에 제출물이 없습니다: x0, x1, x2, x3, x4 외 2명.", "1명의 시각이"),
    ],
)
def test_times_without_a_student_and_students_without_a_time_are_named(
    graded_class: tuple[CourseFolder, Ran],
    tmp_path: Path,
    language: str,
    stray: str,
    timeless: str,
) -> None:
    times = tmp_path / "times.csv"
    known = [folder.name for folder in (graded_class[0].build / "submitted").iterdir()]
    students = [*(name for name in known if name != "solver"), *(f"x{n}" for n in range(7))]
    times.write_text("".join(["student,timestamp\n", *(f"{s},2026-03-01\n" for s in students)]))
    options = argparse.Namespace(source=None, timestamps=times)
    tree = Tree.of(graded_class[0].copy(tmp_path).root)
    told = io.StringIO()
    set_language(language)
    with redirect_stderr(told):
        assert len(collected(tree, LESSON, options)) == len(known)
    assert stray in told.getvalue()
    assert timeless in told.getvalue().splitlines()[1]
