"""Two graders with folders of their own fill one gradebook on PostgreSQL at the same time."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from autograder.grading.gradebook.marks import read_marks
from tests.autograder.classroom import LESSON
from tests.autograder.stock import nbgrader

if TYPE_CHECKING:
    from pathlib import Path

    from tests.autograder.grading.whole_class import CourseFolder, Ran

pytestmark = pytest.mark.xdist_group("whole class")

_SECONDS = 300
CLASSES = (("mistaken", "solver"), ("exits", "solver", "김하늘"))


def test_two_graders_share_a_gradebook(
    handed_in: CourseFolder,
    graded_class: tuple[CourseFolder, Ran],
    postgres_url: str,
    tmp_path: Path,
) -> None:
    courses = [handed_in.copy(tmp_path / str(number)) for number in range(len(CLASSES))]
    address = f"--CourseDirectory.db_url={postgres_url}"
    nbgrader(courses[0].root, tmp_path, "generate_assignment", LESSON, "--force", address)
    for course, students in zip(courses, CLASSES, strict=True):
        course.keep_only(*students)
        course.grading.mkdir(parents=True)
        shutil.copy(graded_class[0].grading / "seed.json", course.grading / "seed.json")
    running = [course.start("--db", postgres_url, home=tmp_path / "home") for course in courses]
    for process in running:
        said, told = process.communicate(timeout=_SECONDS)
        assert process.returncode == 0, told
        assert "50 / 55" in said
    marks = read_marks(postgres_url, LESSON)
    assert {student: found.automatic for student, found in marks.items()} == {
        student: dict(graded_class[0].marks[student]) for found in CLASSES for student in found
    }
    again = courses[1].grade("--db", postgres_url)
    assert "no submission is new or changed" in again.told
